import type { Grid } from '../model/grid';
import type { SheetPlan } from '../model/sheetPlan';
import type { InputLayout } from '../writing/planInput';
import { planInput } from '../writing/planInput';
import type { ColumnTable, RowValues } from './column';
import type { InputSheet } from './inputSheet';
import type { ReadingContext } from './readingContext';
import type { DataRow } from './readRow';
import type { Table } from './readTable';
import { readTable } from './readTable';

/** What the worksheets of an input sheet hold. */
export interface RowsRead<Row> {
  readonly rows: readonly Row[];
  /**
   * Whether the sheet is not to be called absent: a row of data is there, readable or not, or the header is missing, which
   * was reported.
   */
  readonly isThere: boolean;
}

/** An input sheet and its rows as the model has them. What is planned reads back the same. */
export interface InputRows<Row, Name extends string = string> {
  readonly sheet: InputSheet<ColumnTable, Name>;
  /** The rows of one worksheet, in sheet order. */
  readonly read: (grid: Grid, context: ReadingContext) => RowsRead<Row>;
  readonly plan: (rows: readonly Row[], layout?: InputLayout) => SheetPlan;
}

/** The rows of a sheet that are read and written one by one. */
export function inputRows<C extends ColumnTable, Name extends string, Row>(
  sheet: InputSheet<C, Name>,
  each: {
    /** A row of the model; null where a cell is empty or unreadable that it cannot do without: told at the cell. */
    readonly read: (row: DataRow<C>, context: ReadingContext) => Row | null;
    /** Its cells; an empty text is an empty cell. */
    readonly write: (row: Row) => Partial<RowValues<C>>;
  },
): InputRows<Row, Name> {
  return inputTable(sheet, {
    read: ({ rows }, context) =>
      rows.flatMap((row): Row[] => {
        const read = each.read(row, context);
        return read === null ? [] : [read];
      }),
    write: (rows: readonly Row[]) => rows.map(each.write),
  });
}

/** The rows of a sheet where one row tells something of another. */
export function inputTable<C extends ColumnTable, Name extends string, Row>(
  sheet: InputSheet<C, Name>,
  all: {
    /** The rows of the model; null where the sheet lacks a column that it cannot do without, which is reported. */
    readonly read: (table: Table<C>, context: ReadingContext) => readonly Row[] | null;
    readonly write: (rows: readonly Row[]) => readonly Partial<RowValues<C>>[];
  },
): InputRows<Row, Name> {
  return {
    sheet,
    read: (grid, context) => {
      const table = readTable(grid, sheet, context);
      const rows = table && all.read(table, context);
      return { rows: rows ?? [], isThere: rows === null || (table?.rows.length ?? 0) > 0 };
    },
    plan: (rows, layout) => planInput(sheet, all.write(rows), layout),
  };
}
