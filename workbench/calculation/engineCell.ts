import type { Model } from '@ironcalc/wasm';
import type { Cell, CellValue } from '../workbook/cell';
import { isCellError } from '../workbook/cell';

/**
 * The number format through which a result is read. IronCalc gives values only as formatted text;
 * General would cut to 9 digits, and its scientific formats round wrongly. This one keeps whole numbers
 * to 2^53 and 15 decimals.
 */
export const exactFormat = '0.###############';

const cellType = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** What is typed into the model for a cell. Text goes in behind an apostrophe, so that it stays text. */
export function engineInput({ value, formula }: Pick<Cell, 'value' | 'formula'>): string {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return `'${value}`;
  return String(value).toUpperCase();
}

/** What a formula of the model gave; rows and columns from 0. The cell has the exact format. */
export function engineResult(model: Model, sheet: number, row: number, column: number): CellValue {
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  switch (model.getCellType(sheet, row + 1, column + 1)) {
    case cellType.number: {
      const number = Number(text);
      return Number.isFinite(number) ? number + 0 : { error: '#NUM!' };
    }
    case cellType.logical:
      return text === 'TRUE';
    case cellType.error:
      return { error: text };
    default:
      return text;
  }
}
