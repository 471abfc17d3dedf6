import type { Origin } from '../../domain/origin';
import type { CellRef } from '../../domain/issue';
import { cellOf } from '../../domain/origin';
import type { ColumnTable, RowValues } from './column';

/** One data row as read: its typed values, and what is known of its cells. */
export interface DataRow<C extends ColumnTable> {
  readonly values: RowValues<C>;
  /** Fields whose cell holds something that could not be read; already reported. */
  readonly unreadable: ReadonlySet<string>;
  readonly at: Origin;
}

/** The cell of a field; the row's first column where the sheet has no such column. */
export function cellOfField<C extends ColumnTable>(row: DataRow<C>, field: keyof C & string): CellRef {
  return cellOf(row.at, field);
}

/** Whether nothing at all stands in the field's cell: neither a value nor something unreadable. */
export function isBlank<C extends ColumnTable>(row: DataRow<C>, field: keyof C & string): boolean {
  return row.values[field] === null && !row.unreadable.has(field);
}
