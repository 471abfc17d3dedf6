import { compareDecimal, decimalFromNumber, decimalText } from '../../domain/money/decimal';
import { issue } from '../../domain/issues/issue';
import { readNumeral } from '../../notation/koreanNumeral';
import { plainText } from '../../notation/plainText';
import type { Cell } from './cell';
import type { ReadingContext } from './readingContext';
import type { CellValue } from '../model/grid';

/**
 * Warns where a person sees another figure than the cell holds: 80.0 for 79.96, or 3,000 for 3,000,000 under a
 * format that hides thousands (docs/programme.md §3). The stored value is the one that is read.
 */
export function reportShownUnlikeStored(
  cell: Pick<Cell, 'at' | 'value' | 'shown'>,
  { report }: ReadingContext,
): void {
  if (typeof cell.value !== 'number' || cell.shown === null) return;
  const stored = decimalFromNumber(cell.value);
  const seen = shownFigure(cell.shown);
  if (!stored || !seen || compareDecimal(seen, stored) === 0) return;
  report(issue('shownUnlikeStored', cell.at, { shown: cell.shown.trim(), stored: decimalText(stored) }));
}

/** The number that the shown text is, signs and grouping read; null where it is no plain number (####, 20%, dates). */
function shownFigure(shown: string) {
  const text = plainText(shown);
  // The form's own `(x-) ` and the △ of our formats are part of how a figure is shown, not another figure.
  const [, sign = '', digits = ''] = /^(?:\([xX][^()]*\) ?)?([△▲−-]?) ?([\d,.]+)$/u.exec(text) ?? [];
  const value = readNumeral(digits);
  if (!value) return null;
  return sign === '' ? value : { digits: -value.digits, scale: value.scale };
}

/** Excel's error values, as `Range.values` gives them. */
const errorValues: ReadonlySet<string> = new Set([
  '#REF!',
  '#DIV/0!',
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#TIMEOUT!',
  '#BUSY!',
  '#GETTING_DATA',
]);

/** Whether a cell holds an error of its formula. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && errorValues.has(value.trim());
}
