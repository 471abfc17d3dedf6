import { readAmount } from '../../notation/amount';
import type { ColumnTable } from './column';
import type { DataRow } from './dataRow';
import type { ReadingContext } from './readingContext';
import type { MappedField } from './readRow';
import { readCell } from './readRow';
import type { SheetCells } from './sheetCells';
import type { TotalledAmount } from './totals';
import { checkTotals } from './totals';

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
