import type { ColumnTable } from './column';

/** An input sheet (입력 시트) as data: its name and its columns. */
export interface InputSheet<C extends ColumnTable = ColumnTable, Name extends string = string> {
  /** The name that is printed. */
  readonly name: Name;
  /** Other names that are read as well; compared without spaces. */
  readonly synonyms: readonly string[];
  /** Whether further sheets `name_…` belong to it (자치구점수_안전). */
  readonly hasParts?: boolean;
  /** Labels of rows that only sum up, besides total rows: 평균 under scores. Left out, and said so. */
  readonly summaryLabels?: readonly string[];
  /** What the sheet is for, one Korean sentence. */
  readonly about: string;
  readonly columns: C;
  /** What a person must know of its rows that no column says: lines of docs/workbook.md. */
  readonly rules?: readonly string[];
}

/** Keeps the exact types of the columns, so that the rows read by them are typed, and the name, so that steps can name it. */
export function inputSheet<const C extends ColumnTable, const Name extends string>(
  sheet: InputSheet<C, Name>,
): InputSheet<C, Name> {
  return sheet;
}
