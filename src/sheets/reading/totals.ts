import { issue } from '../../domain/issue';
import type { CellRef } from '../../domain/issue';
import type { Won } from '../../domain/won';
import type { ReadingContext } from './readingContext';

/** One amount of a column as it stands among the others: a data row's, or what a total row states. */
export interface TotalledAmount {
  readonly amount: Won | null;
  /** The label of a total row (계, 소계 …); null for a data row. */
  readonly label: string | null;
  /** The last place that the figure shows: a total of 74억원 is only checked to it. */
  readonly precision: number;
  readonly at: CellRef;
}

/**
 * Checks the total rows of one column against its data (R06). A 계, 합계 or 총계 that stands alone is the sum of all
 * rows. A 소계, and a total among several, may also be that of its group: of the rows since the total before it,
 * or of those up to the next where subtotals stand above their rows.
 */
export function checkTotals(
  column: readonly TotalledAmount[],
  { report }: Pick<ReadingContext, 'report'>,
): void {
  const totals = column.flatMap(({ label }, index) => (label === null ? [] : [index]));
  const sums = prefixSums(column);
  const between = (from: number, to: number) => (sums[to] ?? 0n) - (sums[from] ?? 0n);
  totals.forEach((index, nth) => {
    const total = column[index];
    if (!total || total.amount === null) return;
    const stated = BigInt(total.amount);
    const all = between(0, column.length);
    const isGrouped = total.label === '소계' || totals.length > 1;
    const sameLabel = totals.slice(0, nth).findLast((other) => column[other]?.label === total.label);
    const candidates = isGrouped
      ? [
          between((totals[nth - 1] ?? -1) + 1, index),
          between(index + 1, totals[nth + 1] ?? column.length),
          between((sameLabel ?? -1) + 1, index),
          all,
        ]
      : [all];
    if (candidates.some((sum) => isWithin(stated - sum, total.precision))) return;
    const computed = candidates[0] ?? 0n;
    report(issue('totalDisagrees', total.at, { stated: total.amount, computed: Number(computed) }));
  });
}

function isWithin(difference: bigint, precision: number): boolean {
  return difference === 0n || (difference < 0n ? -difference : difference) < BigInt(precision);
}

/** Sums of the data rows before each position. */
function prefixSums(column: readonly TotalledAmount[]): bigint[] {
  const sums = [0n];
  for (const { amount, label } of column) {
    const last = sums[sums.length - 1] ?? 0n;
    sums.push(label === null && amount !== null ? last + BigInt(amount) : last);
  }
  return sums;
}
