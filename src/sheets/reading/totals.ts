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
 * Checks the total rows of one column against its data (R06). A 계, 합계 or 총계 is the sum of all rows; a 소계, and
 * each of several 계, is that of its group: of the rows since the total before it, of those up to the next where
 * subtotals stand above their rows, or of those since the last total of the same name.
 */
export function checkTotals(
  column: readonly TotalledAmount[],
  { report }: Pick<ReadingContext, 'report'>,
): void {
  const totals = column.flatMap(({ label }, index) => (label === null ? [] : [index]));
  const grand = totals.filter((index) => column[index]?.label !== '소계').length;
  const before = runningTotals(column);
  const all: Group = [0, column.length];
  const lastOf = new Map<string, number>();
  totals.forEach((index, nth) => {
    const total = column[index];
    if (!total) return;
    const label = total.label ?? '';
    const sinceSame: Group = [(lastOf.get(label) ?? -1) + 1, index];
    lastOf.set(label, index);
    if (total.amount === null) return;
    const own: Group[] = [
      [(totals[nth - 1] ?? -1) + 1, index],
      [index + 1, totals[nth + 1] ?? column.length],
      sinceSame,
    ];
    const groups = label === '소계' ? [...own, all] : grand > 1 ? [all, ...own] : [all];
    const sums = groups.filter((group) => rowsIn(group, before) > 0).map((group) => sumOf(group, before));
    const { amount, precision, at } = total;
    if (sums.some((sum) => isWithin(BigInt(amount) - sum, precision))) return;
    report(issue('totalDisagrees', at, { stated: amount, computed: Number(sums[0] ?? 0n) }));
  });
}

/** Positions in the column: from the first to before the second. */
type Group = readonly [from: number, to: number];

/** The sum and the number of the data rows before each position. */
interface Running {
  readonly sum: bigint;
  readonly rows: number;
}

function sumOf([from, to]: Group, before: readonly Running[]): bigint {
  return (before[to]?.sum ?? 0n) - (before[from]?.sum ?? 0n);
}

function rowsIn([from, to]: Group, before: readonly Running[]): number {
  return (before[to]?.rows ?? 0) - (before[from]?.rows ?? 0);
}

function isWithin(difference: bigint, precision: number): boolean {
  return difference === 0n || (difference < 0n ? -difference : difference) < BigInt(precision);
}

function runningTotals(column: readonly TotalledAmount[]): Running[] {
  const before: Running[] = [{ sum: 0n, rows: 0 }];
  let [sum, rows] = [0n, 0];
  for (const { amount, label } of column) {
    if (label === null) [sum, rows] = [sum + BigInt(amount ?? 0), rows + 1];
    before.push({ sum, rows });
  }
  return before;
}
