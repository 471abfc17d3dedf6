import { decimalText, subtractDecimal } from '../money/decimal';
import type { Fraction } from '../money/fraction';
import type { RemainderRule } from './policy';
import type { PolicyKind, WeighingKind } from './policies';
import { isWeighing, policyFacts, tierValue } from './policies';
import type { Won } from '../money/won';
import { sumWon } from '../money/won';
import type { Allocation, AllocationInput, OddUnit, Share, Split } from './allocation';

/**
 * How an amount comes about: one share of n that are equal, a share by weight, a base for all and a share on top, a price
 * for each project, the fixed amount of a tier, or one typed by hand.
 */
export type AmountWay = 'equal' | 'share' | 'base' | 'price' | 'tier' | 'typed';

function wayOf(kind: PolicyKind): AmountWay {
  const facts = policyFacts(kind);
  if (facts.pays === 'price') return 'price';
  if (facts.pays === 'amount') return facts.standsOn === 'tiers' ? 'tier' : 'typed';
  if (facts.over === 'pool') return facts.baseOf === null ? 'share' : 'base';
  return facts.isEqual ? 'equal' : 'share';
}

/** Why a district gets its amount out of one split; scores and weights as plain decimal text. */
export interface AmountExplained {
  readonly kind: 'amount';
  readonly policy: PolicyKind;
  /** How the policy comes to an amount, which is how it is told. */
  readonly way: AmountWay;
  /** The policy where it weighs, to say by what; null where it pays fixed amounts. */
  readonly weighing: WeighingKind | null;
  /** Whether it stands on tiers, so that an achiever without one gets nothing. */
  readonly hasTiers: boolean;
  readonly district: string;
  /** 사업코드; null for the pool. */
  readonly project: string | null;
  readonly score: string;
  /** Null for the pool. */
  readonly target: string | null;
  /** Projects achieved that count here: 1 in a project, k in the pool. */
  readonly achieved: number;
  /** How many districts shared; in the pool those with a project achieved. */
  readonly achievers: number;
  readonly tier: string | null;
  readonly weight: string | null;
  readonly totalWeight: string | null;
  readonly budget: Won;
  /** What the weights shared: the budget less what 상한, 하한 or the base part took. */
  readonly divided: Won;
  readonly rule: RemainderRule | null;
  readonly unit: Won;
  readonly base: Won;
  readonly price: Won | null;
  readonly bound: Share['bound'];
  readonly exact: Fraction;
  readonly cut: Won;
  readonly oddUnit: Won;
  readonly amount: Won;
  /** All odd units of the split, first to last, to say how many there were and where they went. */
  readonly oddUnits: readonly OddUnit[];
  readonly leftover: Won;
  /** 사유 of an amount typed by hand. */
  readonly reason: string | null;
}

/** Why a district gets nothing in a project: below the target by so much, or not taking part (미참여). */
export interface NothingExplained {
  readonly kind: 'belowTarget' | 'absent';
  readonly district: string;
  readonly project: string;
  /** Empty where absent, as `shortBy`. */
  readonly score: string;
  readonly target: string;
  readonly shortBy: string;
  readonly total: TotalExplained;
}

/** What a district gets in all: its amounts in sheet order, none where it achieved nothing. */
export interface TotalExplained {
  readonly kind: 'total';
  readonly district: string;
  readonly grants: readonly { readonly project: string; readonly amount: Won }[];
  readonly amount: Won;
}

export type Explanation = AmountExplained | NothingExplained | TotalExplained;

/**
 * Explains one cell of 교부내역: why this district gets this amount, or nothing, in this project; with `project`
 * null, what it gets in all. Under a pool policy every cell of the row explains the share of the pool.
 */
export function explain(
  allocation: Allocation,
  input: AllocationInput,
  district: string,
  project: string | null,
): Explanation {
  const pool = allocation.splits.find((split) => split.project === null);
  const split = pool ?? allocation.splits.find((candidate) => candidate.project === project);
  const total = explainTotal(allocation, district);
  return (
    explainAmount(split, input, district) ??
    (project === null || pool ? null : explainNothing(input, district, project, total)) ??
    total
  );
}

function explainAmount(
  split: Split | undefined,
  { projects, manualGrants }: AllocationInput,
  district: string,
): AmountExplained | null {
  const share = split?.shares.find((candidate) => candidate.district === district);
  if (!split || !share) return null;
  const target = projects.find(({ code }) => code === split.project)?.target;
  const typed = manualGrants.find((grant) => grant.district === district && grant.project === split.project);
  const { score, weight, ...steps } = share;
  const way = wayOf(split.kind);
  return {
    kind: 'amount',
    policy: split.kind,
    way,
    weighing: isWeighing(split.kind) ? split.kind : null,
    hasTiers: tierValue(split.kind) !== null,
    project: split.project,
    score: decimalText(score),
    target: target ? decimalText(target) : null,
    achievers: split.shares.filter(hasShared).length,
    weight: weight && decimalText(weight),
    totalWeight: split.totalWeight && decimalText(split.totalWeight),
    budget: split.budget,
    divided: split.divided,
    rule: split.rule,
    unit: split.unit,
    price: split.price,
    ...steps,
    oddUnits: split.oddUnits,
    leftover: split.leftover,
    reason: way === 'typed' ? (typed?.reason ?? null) : null,
  };
}

/** Whether a district was among those that shared: one that a later correction added was not, one it took was. */
function hasShared({ bound, weight, achieved }: Share): boolean {
  return bound === 'corrected' ? weight !== null : achieved > 0;
}

function explainNothing(
  { projects, scores }: AllocationInput,
  district: string,
  project: string,
  total: TotalExplained,
): NothingExplained | null {
  const target = projects.find(({ code }) => code === project)?.target;
  const value = scores.get(district)?.get(project)?.value ?? null;
  if (!target || value === null) return null;
  const common = { district, project, target: decimalText(target) };
  if (value === 'absent') return { kind: 'absent', ...common, score: '', shortBy: '', total };
  const shortBy = decimalText(subtractDecimal(target, value));
  return { kind: 'belowTarget', ...common, score: decimalText(value), shortBy, total };
}

function explainTotal({ grants }: Allocation, district: string): TotalExplained {
  const own = grants
    .filter((grant) => grant.district === district)
    .map(({ project, amount }) => ({ project, amount }));
  return { kind: 'total', district, grants: own, amount: sumWon(own.map(({ amount }) => amount)) };
}
