import { issue } from '../../../domain/issues/issue';
import type { Cell } from '../cell';
import { noneRead, valueRead } from '../cell';
import type { CellKind } from '../column';
import { reportMisspeltText } from '../misspelling';
import type { ReadingContext } from '../readingContext';

/** Text (글) as typed, in composed Hangul and without blanks at the ends; line breaks inside stay. */
export const text: CellKind<string> = {
  read: (cell, context) => {
    const value = textOf(cell, context);
    return value === '' ? noneRead : valueRead(value);
  },
  write: (value) => value,
  format: 'text',
  isFigure: false,
};

/** The text of a cell; proposes the tidy form where the typed one only differs in what nobody sees. */
export function textOf(cell: Cell, context: ReadingContext): string {
  const typed = String(cell.value);
  const value = typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .trim();
  if (value !== typed && value !== typed.replace(/\r\n?/g, '\n')) {
    const fix = { at: cell.at, before: typed, after: value };
    context.report(issue('textUntidy', cell.at, { text: value.slice(0, 40) }, fix));
  }
  reportMisspeltText(cell, value, context);
  return value;
}
