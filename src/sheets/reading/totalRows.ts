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
    const amountOf = field.kind.amountOf?.bind(field.kind);
    // A sum over a cell that could not be read would only be a second message about the same fault.
    if (!amountOf || rows.some(({ unreadable }) => unreadable.has(field.field))) continue;
    const column: TotalledAmount[] = rows.map((row) => {
      const value: unknown = row.values[field.field];
      const amount = value === null ? null : amountOf(value);
      return { amount, label: null, precision: 1, at: cells.at(row.at.row - 1, field.column) };
    });
    // From the last, so that the places of the earlier ones still hold.
    for (const total of [...totals].reverse()) {
      column.splice(total.after, 0, statedTotal(cells, field, total, amountOf));
    }
    checkTotals(column, context);
  }
}

function statedTotal(
  cells: SheetCells,
  { column, kind, unit, context }: MappedField,
  { row, label }: TotalRow,
  amountOf: (value: unknown) => TotalledAmount['amount'],
): TotalledAmount {
  const reading = readCell(cells, row, column, kind, unit, context);
  const amount = reading.kind === 'value' ? amountOf(reading.value) : null;
  const asText = readAmount(cells.value(row, column), { unit: unit.unit, isChange: true });
  const precision = asText.kind === 'amount' ? asText.precision : 1;
  return { amount, label, precision, at: cells.at(row, column) };
}
