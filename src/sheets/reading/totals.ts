import type { CellRef } from '../../domain/issues/issue';
import { issue } from '../../domain/issues/issue';
import type { Won } from '../../domain/money/won';
import type { ReadingContext } from './readingContext';
import { readAmount } from '../../notation/amount';
import type { ColumnTable } from './column';
import type { DataRow, MappedField } from './readRow';
import { readCell } from './readRow';
import type { SheetCells } from './sheetCells';

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

/** A total row of a worksheet, and how many data rows stand above it. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly after: number;
}

/** Checks what the total rows state in each column of money against the data (R06); scores have no checked totals. */
export function checkTotalRows<C extends ColumnTable>(
  cells: SheetCells,
  fields: readonly MappedField[],
  rows: readonly DataRow<C>[],
  totals: readonly TotalRow[],
  context: ReadingContext,
): void {
  if (totals.length === 0) return;
  for (const field of fields) {
    if (!('amountOf' in field.kind)) continue;
    // A sum over a cell that could not be read would only be a second message about the same fault.
    if (rows.some(({ unreadable }) => unreadable.has(field.field))) continue;
    checkTotals(columnOf(cells, field, rows, totals), context);
  }
}

/** One column of money from top to bottom, the total rows where they stand. */
function columnOf<C extends ColumnTable>(
  cells: SheetCells,
  field: MappedField,
  rows: readonly DataRow<C>[],
  totals: readonly TotalRow[],
): TotalledAmount[] {
  const column: TotalledAmount[] = [];
  let next = 0;
  const takeTotals = (above: number) => {
    for (let total = totals[next]; total && total.after <= above; total = totals[next]) {
      column.push(statedTotal(cells, field, total));
      next += 1;
    }
  };
  rows.forEach((row, i) => {
    takeTotals(i);
    const value: unknown = row.values[field.field];
    const amount = value === null ? null : (field.kind.amountOf?.(value) ?? null);
    column.push({ amount, label: null, precision: 1, at: cells.at(row.at.row - 1, field.column) });
  });
  takeTotals(rows.length);
  return column;
}

function statedTotal(
  cells: SheetCells,
  { column, kind, unit, context }: MappedField,
  { row, label }: TotalRow,
): TotalledAmount {
  const reading = readCell(cells, row, column, kind, unit, context);
  const amount = reading.kind === 'value' ? (kind.amountOf?.(reading.value) ?? null) : null;
  const asText = readAmount(cells.value(row, column), { unit: unit.unit, isChange: true });
  const precision = asText.kind === 'amount' ? asText.precision : 1;
  return { amount, label, precision, at: cells.at(row, column) };
}
