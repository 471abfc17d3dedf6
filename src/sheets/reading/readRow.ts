import type { Origin, CellRef } from '../../domain/issues/issue';
import { issue, cellOf } from '../../domain/issues/issue';
import type { Cell, CellReading, UnitInForce } from './cell';
import { noneRead, quoted, unreadable } from './cell';
import type { AnyCellKind, CellKind, ColumnTable, RowValues } from './column';
import { printedHeader } from './column';
import { isErrorValue, reportShownUnlikeStored } from './shownValue';
import type { InputSheet } from './inputSheet';
import type { ReadingContext } from './readingContext';
import type { SheetCells } from './sheetCells';

/** A field of the table that the worksheet has, and where. */
export interface MappedField {
  readonly field: string;
  readonly column: number;
  readonly kind: AnyCellKind;
  readonly isFilled: boolean;
  readonly unit: UnitInForce;
  /** What the field's readers know, with what the whole column told. */
  readonly context: ReadingContext;
}

/** Reads one data row, cell by cell; every fault is reported at its cell. */
export function readRow<C extends ColumnTable>(
  cells: SheetCells,
  row: number,
  sheet: InputSheet<C>,
  fields: readonly MappedField[],
  columns: Readonly<Record<string, string>>,
): DataRow<C> {
  const values: Record<string, unknown> = Object.fromEntries(
    Object.keys(sheet.columns).map((field) => [field, null]),
  );
  const faulty = new Set<string>();
  for (const { field, column, kind, isFilled, unit, context } of fields) {
    const reading = readCell(cells, row, column, kind, unit, context);
    if (reading.kind === 'value') values[field] = reading.value;
    else if (reading.kind === 'unreadable') faulty.add(field);
    else if (isFilled) {
      const header = printedHeader(sheet.columns[field] ?? { headers: [] });
      context.report(issue('valueMissing', cells.at(row, column), { header }));
    }
  }
  // Each value was read by the kind that its own column declares, so the record is that of the table.
  return {
    values: values as RowValues<C>,
    unreadable: faulty,
    at: { sheet: cells.sheet, row: row + 1, columns },
  };
}

/** Reads one cell by its kind. Empty is none; an error value (#REF!) is an error for every kind (R04). */
export function readCell<T>(
  cells: SheetCells,
  row: number,
  column: number,
  kind: CellKind<T>,
  unit: UnitInForce,
  context: ReadingContext,
): CellReading<T> {
  const value = cells.value(row, column);
  if (value === '') return noneRead;
  const cell: Cell = {
    // Most cells are never named: an address is only made for the one that an issue is about.
    get at() {
      return cells.at(row, column);
    },
    value,
    unit,
    shown: cells.shown(row, column),
    format: cells.format(row, column),
  };
  if (isErrorValue(value)) {
    context.report(issue('errorCell', cell.at, { text: quoted(value) }));
    return unreadable;
  }
  if (kind.isFigure && kind.checksShown !== true) reportShownUnlikeStored(cell, context);
  return kind.read(cell, context);
}

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
