import type { Decimal } from '../money/decimal';
import type { Issue } from '../issues/issue';
import type { PolicyKind } from './policies';
import type { Won } from '../money/won';
import { won } from '../money/won';
import { allocate } from './allocate';
import type { Allocation, AllocationInput, DistrictOutcome, ProjectOutcome } from './allocation';
import type { NearMiss } from './nearMisses';
import { nearMisses } from './nearMisses';

/** What to try: policies of the year, and targets by project code in place of the fixed ones. */
export interface Trials {
  readonly policies: readonly PolicyKind[];
  readonly targets: ReadonlyMap<string, Decimal>;
}

/** A district under one trial, against what it gets as things stand. */
export interface DistrictTrial extends DistrictOutcome {
  /** amount − amount as things stand; null where that cannot be allocated. */
  readonly change: Won | null;
}

/** A project under one trial; `change` of what is granted, null under a pool policy on either side. */
export interface ProjectTrial extends ProjectOutcome {
  readonly change: Won | null;
}

/** One policy tried out (모의산정). Nothing of it is a ground for granting anything. */
export interface Trial {
  readonly policy: PolicyKind;
  readonly granted: Won;
  readonly leftover: Won;
  readonly perDistrict: readonly DistrictTrial[];
  readonly perProject: readonly ProjectTrial[];
  /** Who gains and who loses against what stands, by name, in official order. */
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  /** The districts with most and least, and those with nothing; in official order. */
  readonly highest: Extreme;
  readonly lowest: Extreme;
  readonly nothing: readonly string[];
  readonly issues: readonly Issue[];
}

/** The most or the least that a district gets, and which districts get it. */
export interface Extreme {
  readonly amount: Won;
  readonly districts: readonly string[];
}

/** A policy that cannot be tried, and why: no tiers, no price, amounts above a budget. */
export interface FailedTrial {
  readonly policy: PolicyKind;
  readonly issues: readonly Issue[];
}

export interface Comparison {
  /** As things stand: the year's own policy and targets; null where that cannot be allocated. */
  readonly standing: Allocation | null;
  readonly trials: readonly Trial[];
  readonly failed: readonly FailedTrial[];
  /** Scores within 0.5 of the targets tried: the same for every policy. */
  readonly nearMisses: readonly NearMiss[];
}

/**
 * Tries policies and targets side by side, before anything is written (issue 4, item 3). A project's own 배분방식
 * stays; each policy takes its own default 끝수처리 unless the settings state one. Trials are in the order asked.
 */
export function comparePolicies(input: AllocationInput, { policies, targets }: Trials): Comparison {
  const standing = allocate(input);
  const base = standing.ok ? standing.value : null;
  const tried: AllocationInput = {
    ...input,
    projects: input.projects.map((project) => ({
      ...project,
      target: targets.get(project.code) ?? project.target,
    })),
  };
  const trials: Trial[] = [];
  const failed: FailedTrial[] = [];
  for (const policy of policies) {
    const result = allocate({ ...tried, yearPolicy: { ...tried.yearPolicy, kind: policy } });
    if (result.ok) trials.push(trialOf(policy, result.value, base));
    else failed.push({ policy, issues: result.issues });
  }
  return { standing: base, trials, failed, nearMisses: nearMisses(tried) };
}

function trialOf(policy: PolicyKind, allocation: Allocation, base: Allocation | null): Trial {
  const { granted, leftover, issues } = allocation;
  const perDistrict = allocation.perDistrict.map((outcome): DistrictTrial => {
    const before = base?.perDistrict.find(({ district }) => district === outcome.district)?.amount;
    return { ...outcome, change: before === undefined ? null : won(outcome.amount - before) };
  });
  const perProject = allocation.perProject.map((outcome): ProjectTrial => {
    const before = base?.perProject.find(({ code }) => code === outcome.code)?.granted ?? null;
    const change = outcome.granted === null || before === null ? null : won(outcome.granted - before);
    return { ...outcome, change };
  });
  const named = (chosen: readonly DistrictTrial[]) => chosen.map(({ district }) => district);
  const amounts = perDistrict.map(({ amount }) => amount);
  const extreme = (amount: number): Extreme => ({
    amount: won(amount),
    districts: named(perDistrict.filter((outcome) => outcome.amount === amount)),
  });
  return {
    policy,
    granted,
    leftover,
    perDistrict,
    perProject,
    gains: named(perDistrict.filter(({ change }) => change !== null && change > 0)),
    losses: named(perDistrict.filter(({ change }) => change !== null && change < 0)),
    highest: extreme(Math.max(0, ...amounts)),
    lowest: extreme(amounts.length === 0 ? 0 : Math.min(...amounts)),
    nothing: named(perDistrict.filter(({ amount }) => amount === 0)),
    issues,
  };
}
