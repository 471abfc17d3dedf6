import type { Decimal } from '../decimal';
import type { ManualGrant } from '../manualGrant';
import type { Policy, PolicyKind } from '../policy';
import { isPoolPolicy } from '../policy';
import type { SelectedProject } from '../project';
import type { Tier } from '../tier';
import type { Won } from '../won';
import type { Recipient } from './achievers';
import { achieversOf } from './achievers';
import type { AllocationInput } from './allocation';

/** All that the split of one project's budget depends on. */
export interface Contest {
  readonly project: SelectedProject;
  readonly kind: PolicyKind;
  readonly policy: Policy;
  /** The budget, after 재배분. */
  readonly budget: Won;
  readonly achievers: readonly Recipient[];
  /** How many districts there are. */
  readonly districts: number;
  /** Every score of the project, achieved or not. */
  readonly scores: readonly Decimal[];
  /** The project's own tiers, else those for every project; best first. */
  readonly tiers: readonly Tier[];
  readonly manualGrants: readonly ManualGrant[];
}

/** The policy that holds in a project: its own over the year's, but a pool policy takes all projects. */
export function kindOf(project: SelectedProject, yearPolicy: Policy): PolicyKind {
  return isPoolPolicy(yearPolicy.kind) ? yearPolicy.kind : (project.policyKind ?? yearPolicy.kind);
}

/** The tiers that hold in a project: its own, else those without 사업코드. */
export function tiersOf(tiers: readonly Tier[], project: SelectedProject): Tier[] {
  const own = tiers.filter((tier) => tier.project === project.code);
  return own.length > 0 ? own : tiers.filter((tier) => tier.project === null);
}

/** Gathers one project's contest out of the year. */
export function contestOf(input: AllocationInput, project: SelectedProject, budget: Won): Contest {
  const values = input.districts.map(
    (district) => input.scores.get(district)?.get(project.code)?.value ?? null,
  );
  return {
    project,
    kind: kindOf(project, input.yearPolicy),
    policy: input.yearPolicy,
    budget,
    achievers: achieversOf(input, project),
    districts: input.districts.length,
    scores: values.filter((value) => value !== null && value !== 'absent'),
    tiers: tiersOf(input.tiers, project),
    manualGrants: input.manualGrants.filter((grant) => grant.project === project.code),
  };
}
