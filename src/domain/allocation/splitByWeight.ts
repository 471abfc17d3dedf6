import type { Decimal } from '../money/decimal';
import { addDecimal, toCommonScale, zeroDecimal } from '../money/decimal';
import { wholeFraction } from '../money/fraction';
import type { OddUnitOrder, RemainderRule } from './policy';
import type { Won } from '../money/won';
import { won, zeroWon, sumWon } from '../money/won';
import type { Recipient } from './achievers';
import { compareBy } from './achievers';
import type { OddUnit, Share } from './allocation';
import type { ApportionedShare } from './apportion';
import { apportion, noShare } from './apportion';
import { boundsOf } from './bounds';
import { decideOddUnits } from './oddUnits';

/** A recipient with its weight (가중치), and its tier where the policy has tiers. */
export interface Weighed extends Recipient {
  readonly weight: Decimal;
  readonly tier: string | null;
}

/** How an amount is split, whatever the policy weighs by. Cap and floor are multiples of the unit. */
export interface SplitRule {
  readonly unit: Won;
  readonly rule: RemainderRule;
  readonly oddUnitOrder: OddUnitOrder;
  readonly cap: Won | null;
  readonly floor: Won | null;
}

/** A rule without 하한: every budget can pay it. */
export type RuleWithoutFloor = SplitRule & { readonly floor: null };

export interface WeightedSplit {
  /** What the weights shared: the budget less the shares at 상한 or 하한. */
  readonly divided: Won;
  readonly totalWeight: Decimal;
  /** In the order of the recipients. */
  readonly shares: readonly Share[];
  readonly oddUnits: readonly OddUnit[];
  readonly leftover: Won;
}

/**
 * Splits a budget by weight between 하한 and 상한: the one apportionment behind every weighing policy.
 * Who has no weight gets nothing, not even the floor. 'unpayable' when the floors alone exceed the budget.
 */
export function splitByWeight(
  recipients: readonly Weighed[],
  budget: Won,
  rule: RuleWithoutFloor,
): WeightedSplit;
export function splitByWeight(
  recipients: readonly Weighed[],
  budget: Won,
  rule: SplitRule,
): WeightedSplit | 'unpayable';
export function splitByWeight(
  recipients: readonly Weighed[],
  budget: Won,
  { unit, rule, oddUnitOrder, cap, floor }: SplitRule,
): WeightedSplit | 'unpayable' {
  // In the order in which equal remainders are served, so that an earlier place decides every tie.
  const served = [...recipients].sort(compareBy(oddUnitOrder));
  const weights = toCommonScale(served.map(({ weight }) => weight));
  const bounds = boundsOf(weights, budget, { cap, floor: floor ?? zeroWon });
  if (bounds === 'unpayable') return 'unpayable';

  const held = bounds.map((bound) => (bound === 'cap' ? cap : bound === 'floor' ? floor : null));
  const divided = won(budget - sumWon(held.map((amount) => amount ?? zeroWon)));
  const parts = apportion({
    weights: weights.map((weight, i) => (bounds[i] ? 0n : weight)),
    total: divided,
    unit,
    rule,
  });

  const shares = new Map<string, Share>();
  let totalWeight = zeroDecimal;
  for (const [i, { district, score, achieved, tier, weight }] of served.entries()) {
    const [amount, bound] = [held[i] ?? null, bounds[i] ?? null];
    if (!bound) totalWeight = addDecimal(totalWeight, weight);
    const steps = amount === null ? sharedSteps(parts.shares[i] ?? noShare, unit) : heldSteps(amount);
    shares.set(district, { district, score, achieved, tier, weight, base: zeroWon, ...steps, bound });
  }
  return {
    divided,
    totalWeight,
    shares: recipients.flatMap(({ district }) => shares.get(district) ?? []),
    oddUnits: decideOddUnits(served, parts, oddUnitOrder),
    leftover: parts.leftover,
  };
}

type Steps = Pick<Share, 'exact' | 'cut' | 'oddUnit' | 'amount'>;

function sharedSteps({ exact, cut, odd, amount }: ApportionedShare, unit: Won): Steps {
  return { exact, cut, oddUnit: odd ? unit : zeroWon, amount };
}

function heldSteps(amount: Won): Steps {
  return { exact: wholeFraction(amount), cut: amount, oddUnit: zeroWon, amount };
}
