import type { Fraction } from '../money/fraction';
import { wholeFraction } from '../money/fraction';
import type { RemainderRule } from './policy';
import type { Won } from '../money/won';
import { won } from '../money/won';

/** What is split among whom. */
export interface Apportionment {
  /** One weight a recipient, on one common scale; 0 gets nothing. */
  readonly weights: readonly bigint[];
  /** The amount to split. */
  readonly total: Won;
  /** Every share is a multiple of it (배분단위). */
  readonly unit: Won;
  /** 절사 or 전액배분 */
  readonly rule: RemainderRule;
  /** Which of two recipients, by index, an odd unit goes to when their remainders tie; by index when absent. */
  readonly order?: (a: number, b: number) => number;
}

/** One recipient's steps, in the order of the weights. */
export interface ApportionedShare {
  /** The exact share (산정액): total × weight / sum of weights. */
  readonly exact: Fraction;
  /** The exact share cut to the unit. */
  readonly cut: Won;
  /** Whether an odd unit (끝수) came on top. */
  readonly odd: boolean;
  /** What is paid: `cut`, and one unit more where `odd`. */
  readonly amount: Won;
}

export interface Apportioned {
  readonly shares: readonly ApportionedShare[];
  readonly totalWeight: bigint;
  /** Who got an odd unit, by index, first to last: largest remainder first, then `order`. */
  readonly oddUnits: readonly number[];
  /** What nobody got; 0 under 전액배분 unless the total has a tail below the unit, or there is no weight. */
  readonly leftover: Won;
}

/**
 * Splits an amount by weights, exactly (Hamilton's largest remainder over whole units; docs/programme.md §4).
 *
 * Each share is cut to the unit. Under 전액배분 the units that are left go one each to the largest remainders,
 * so that a share lies within one unit of its exact share; under 절사 they stay. A tail of the total below the
 * unit always stays. Throws RangeError for a negative weight or total, or a unit below 1: callers check those.
 */
export function apportion({ weights, total, unit, rule, order = byIndex }: Apportionment): Apportioned {
  if (total < 0 || unit < 1 || weights.some((weight) => weight < 0n)) {
    throw new RangeError('an apportionment takes no negative total or weight, and a unit of 1 or more');
  }
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0n);
  if (totalWeight === 0n) {
    return { shares: weights.map(() => noShare), totalWeight, oddUnits: [], leftover: total };
  }
  // Remainders are compared as numerators: they all stand over the same denominator.
  const perUnit = totalWeight * BigInt(unit);
  const products = weights.map((weight) => BigInt(total) * weight);
  const floors = products.map((product) => product / perUnit);
  const remainders = products.map((product) => product % perUnit);
  const unitsLeft = Math.floor(total / unit) - Number(floors.reduce((sum, floor) => sum + floor, 0n));

  const oddUnits = rule === 'exact' ? largest(remainders, unitsLeft, order) : [];
  const odd = new Set(oddUnits);
  const shares = products.map((product, i) => {
    const cut = won(Number(floors[i] ?? 0n) * unit);
    return {
      exact: { numerator: product, denominator: totalWeight },
      cut,
      odd: odd.has(i),
      amount: odd.has(i) ? won(cut + unit) : cut,
    };
  });
  const paid = shares.reduce((sum, share) => sum + BigInt(share.amount), 0n);
  return { shares, totalWeight, oddUnits, leftover: won(Number(BigInt(total) - paid)) };
}

/** A share of nothing. */
export const noShare: ApportionedShare = { exact: wholeFraction(0), cut: won(0), odd: false, amount: won(0) };

function byIndex(a: number, b: number): number {
  return a - b;
}

/** The indexes of the `count` largest values, largest first; equal ones by `order`, then by index. */
function largest(
  values: readonly bigint[],
  count: number,
  order: (a: number, b: number) => number,
): number[] {
  if (count === 0) return [];
  const ranked = values.map((value, index) => ({ value, index }));
  ranked.sort((a, b) => {
    if (a.value !== b.value) return a.value > b.value ? -1 : 1;
    return order(a.index, b.index) || a.index - b.index;
  });
  return ranked.slice(0, count).map(({ index }) => index);
}
