import { format } from 'numfmt';
import type { Cell } from './cell';
import { isCellError, resultOf } from './cell';

/** What a person sees in a cell (`Range.text`), in the number formats of Korean Excel. */
export function cellText(cell: Cell | undefined): string {
  const value = resultOf(cell);
  if (cell === undefined || value === null) return '';
  if (isCellError(value)) return value.error;
  try {
    return format(cell.style.numFmt ?? 'General', value, { locale: 'ko' });
  } catch {
    return String(value);
  }
}
