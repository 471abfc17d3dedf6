import type { CellStyle } from './style';

/** An error value as Excel prints it: `#REF!`, `#DIV/0!`. A wrapper, because text may read the same. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or, where it has a formula, what the formula last gave. null is empty. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell. Immutable: a change puts a new cell in its place. */
export interface Cell {
  readonly value: CellValue;
  /** With its `=`; null where the cell holds a plain value. */
  readonly formula: string | null;
  readonly style: CellStyle;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** What a formula is read as whose result nobody knows: Excel says so of what it does not understand. */
export const noResult: CellError = { error: '#NAME?' };

/** What a cell is read as. A formula without a result is an error and never an empty cell, which would be a value. */
export function resultOf(cell: Pick<Cell, 'value' | 'formula'> | undefined): CellValue {
  if (!cell) return null;
  return cell.value ?? (cell.formula === null ? null : noResult);
}

/** Whether two cells hold the same; errors are the same where their words are. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
