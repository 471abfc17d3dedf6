import type { Decimal } from '../money/decimal';
import { addDecimal, zeroDecimal, compareDecimal } from '../money/decimal';
import type { SelectedProject } from '../projects/project';
import { isAchieved } from '../scores/score';
import type { AllocationInput } from './allocation';
import type { OddUnitOrder, Policy } from './policy';
import { kindOf } from './policy';
import type { ProjectPolicyKind } from './policies';
import { isPoolPolicy } from './policies';
import type { ManualGrant } from './manualGrant';
import type { Tier } from './tier';
import type { Won } from '../money/won';

/** A district that may be paid: in a project because it reached the target (달성구), in the pool by its count. */
export interface Recipient {
  readonly district: string;
  /** Its place in the official order (직제순), from 0. */
  readonly place: number;
  readonly score: Decimal;
  /** How many projects it achieved that count here. */
  readonly achieved: number;
}

/** The districts that reached a project's target, in official order. */
export function achieversOf({ districts, scores }: AllocationInput, project: SelectedProject): Recipient[] {
  return districts.flatMap((district, place) => {
    const value = scores.get(district)?.get(project.code)?.value ?? null;
    return isAchieved(value, project.target) ? [{ district, place, score: value, achieved: 1 }] : [];
  });
}

/** Every district over the pool: how many projects it achieved, and the sum of its scores (미참여 adds nothing). */
export function standingsOf({ districts, scores, projects }: AllocationInput): Recipient[] {
  return districts.map((district, place) => {
    let [score, achieved] = [zeroDecimal, 0];
    for (const { code, target } of projects) {
      const value = scores.get(district)?.get(code)?.value ?? null;
      if (value !== null && value !== 'absent') score = addDecimal(score, value);
      if (isAchieved(value, target)) achieved += 1;
    }
    return { district, place, score, achieved };
  });
}

/** 끝수배정순서 as a comparison: 점수순 (score high first, then official order) or 직제순. */
export function compareBy(order: OddUnitOrder): (a: Recipient, b: Recipient) => number {
  return order === 'score'
    ? (a, b) => compareDecimal(b.score, a.score) || a.place - b.place
    : (a, b) => a.place - b.place;
}

/** All that the split of one project's budget depends on. */
export interface Contest {
  readonly project: SelectedProject;
  readonly kind: ProjectPolicyKind;
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

/** The tiers that hold in a project: its own, else those without 사업코드. */
export function tiersOf(tiers: readonly Tier[], project: SelectedProject): Tier[] {
  const own = tiers.filter((tier) => tier.project === project.code);
  return own.length > 0 ? own : tiers.filter((tier) => tier.project === null);
}

/**
 * Gathers one project's contest out of the year. Throws where a policy over the pool holds: under such a one of the year no
 * project is split, and one of its own is refused before (`checkOwnPolicies`).
 */
export function contestOf(input: AllocationInput, project: SelectedProject, budget: Won): Contest {
  const kind = kindOf(project, input.yearPolicy);
  if (isPoolPolicy(kind)) throw new Error(`${kind} splits the pool, and not ${project.code}`);
  const values = input.districts.map(
    (district) => input.scores.get(district)?.get(project.code)?.value ?? null,
  );
  return {
    project,
    kind,
    policy: input.yearPolicy,
    budget,
    achievers: achieversOf(input, project),
    districts: input.districts.length,
    scores: values.filter((value) => value !== null && value !== 'absent'),
    tiers: tiersOf(input.tiers, project),
    manualGrants: input.manualGrants.filter((grant) => grant.project === project.code),
  };
}
