import type { Model } from '@ironcalc/wasm';
import type { Cell, CellValue } from '../workbook/cell';
import { isCellError, resultOf } from '../workbook/cell';

/**
 * The number format through which a result is read. IronCalc gives values only as formatted text;
 * General would cut to 9 digits, and its scientific formats round wrongly. This one is exact for whole
 * numbers to 2^53, and cuts fractions after their 15th digit.
 */
export const exactFormat = '0.###############';

const cellType = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** Errors that the engine reads as such; of others it would make texts. */
const engineErrors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/**
 * What is typed into the model for a cell that it does not reckon: its value. Text goes in behind an apostrophe, so that
 * it stays text. A formula without a result is an error to those that depend on it.
 */
export function engineInput(cell: Pick<Cell, 'value' | 'formula'>): string {
  const value = resultOf(cell);
  if (value === null) return '';
  if (isCellError(value)) return engineErrors.test(value.error) ? value.error : '#VALUE!';
  if (typeof value === 'string') return `'${value}`;
  return String(value).toUpperCase();
}

/** What a formula of the model gave; rows and columns from 0. The cell has the exact format. */
export function engineResult(model: Model, sheet: number, row: number, column: number): CellValue {
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  switch (model.getCellType(sheet, row + 1, column + 1)) {
    case cellType.number:
      return engineNumber(text);
    case cellType.logical:
      return text === 'TRUE';
    case cellType.error:
      return { error: text };
    default:
      return text;
  }
}

/** The number behind the exact format. A fraction was cut, not rounded, so that its last digit is not trusted. */
function engineNumber(text: string): CellValue {
  const number = Number(text);
  if (!Number.isFinite(number)) return { error: '#NUM!' };
  return Number.isInteger(number) ? number + 0 : Number(number.toPrecision(14));
}

/** Whether a result says that the engine gave up, in words that Excel does not have. */
export function isEngineFault(value: CellValue): boolean {
  return (
    (isCellError(value) && ['#N/IMPL!', '#ERROR!', '#CIRC!'].includes(value.error)) ||
    // Excel writes 15 digits of a number into a text, the engine 17.
    (typeof value === 'string' && moreThan15Digits.test(value))
  );
}

const moreThan15Digits = /[1-9](?:\.?\d){15,}/;
