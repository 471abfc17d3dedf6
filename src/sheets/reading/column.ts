import type { CellRef } from '../../domain/issues/issue';
import type { CellValue } from '../model/grid';
import type { FormatName, PlannedCell } from '../model/sheetPlan';
import type { Won } from '../../domain/money/won';
import type { MoneyUnit } from '../../domain/money/moneyUnit';
import type { Cell, CellReading } from './cell';
import type { ReadingContext } from './readingContext';

/** The data cells of one column from top to bottom, and where each stands. */
export interface ColumnValues {
  readonly values: readonly CellValue[];
  readonly at: (index: number) => CellRef;
}

/**
 * One kind of cell (칸의 종류): how it is read, and how it is written so that it reads back the same.
 * A reader reports what it cannot take, and never guesses.
 */
export interface CellKind<T> {
  read(cell: Cell, context: ReadingContext): CellReading<T>;
  /** What is written; money in the unit of the sheet. No method: of a choice, tsc asks for every one of its values. */
  readonly write: (value: T, unit: MoneyUnit) => PlannedCell;
  /** What only the whole column can tell its cells, such as the system of its district codes. */
  columnContext?(column: ColumnValues, context: ReadingContext): ReadingContext;
  readonly format: FormatName;
  /** Amounts and scores: the labels of total rows (계) stand left of the first of them. */
  readonly isFigure: boolean;
  /** The kind's own checks compare what is shown with what is stored. */
  readonly checksShown?: boolean;
  /** For a column of various values: amounts among them take the column's unit. */
  readonly hasUnit?: boolean;
  /** Only for money: the amount in 원, which is summed against total rows. The column then has a unit. */
  amountOf?(value: T): Won;
  /** The values to choose from, for the drop-down of the template. */
  readonly choices?: readonly string[];
}

/** A kind of cell whose values nobody asks for: what a whole table of columns knows of each. Methods, so that any kind is one. */
export interface AnyCellKind extends Omit<CellKind<unknown>, 'write'> {
  write(value: unknown, unit: MoneyUnit): PlannedCell;
}

/** One column of an input sheet: the one table that reading, writing, the template and docs/workbook.md share. */
export interface Column<T> {
  readonly kind: CellKind<T>;
  /** The first is printed; `{Y}` and `{Y-1}` stand for the fiscal year and the one before. */
  readonly headers: readonly string[];
  /** The header must be there: without it the sheet cannot be read (R02). */
  readonly required: boolean;
  /** Every data row must have a value here (R08). */
  readonly filled: boolean;
  /** What belongs here, one Korean sentence, and an example: the note on the template's header. */
  readonly about: string;
  readonly example: string;
  /** Width in characters. */
  readonly width: number;
}

export type AnyColumn = Omit<Column<unknown>, 'kind'> & { readonly kind: AnyCellKind };

export type ColumnTable = Readonly<Record<string, AnyColumn>>;

/** What a column's cells hold. */
export type ValueOf<C> = C extends Column<infer T> ? T : never;

/** The values of one row by field; null where the cell is empty, unreadable, or the column is not there. */
export type RowValues<C extends ColumnTable> = { readonly [Field in keyof C]: ValueOf<C[Field]> | null };

interface ColumnOptions {
  readonly required?: boolean;
  readonly filled?: boolean;
  readonly about: string;
  readonly example?: string;
  readonly width?: number;
}

/** A column of a kind under its headers. */
export function column<T>(
  kind: CellKind<T>,
  headers: readonly [string, ...string[]],
  { required = false, filled = false, about, example = '', width = 14 }: ColumnOptions,
): Column<T> {
  return { kind, headers, required, filled, about, example, width };
}

/** The header as it is printed for a fiscal year; years stay open as `전년도…` where none is known. */
export function printedHeader({ headers }: Pick<Column<unknown>, 'headers'>): string {
  return headers[0] ?? '';
}
