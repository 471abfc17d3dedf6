import { format, isDateFormat } from 'numfmt';
import type { Cell } from './cell';
import { isCellError, resultOf } from './cell';

/** Days from the first day of the 1900 system to that of the 1904 system. */
const daysTo1904 = 1462;

/**
 * What a person sees in a cell (`Range.text`), in the number formats of Korean Excel; `date1904` where the workbook's
 * dates count from 1904. A duration ([h]:mm) is none of them.
 */
export function cellText(cell: Cell | undefined, date1904 = false): string {
  const stored = resultOf(cell);
  if (cell === undefined || stored === null) return '';
  if (isCellError(stored)) return stored.error;
  const pattern = cell.style.numFmt ?? 'General';
  const isDay = date1904 && !/\[[hms]+\]/i.test(pattern) && isDateFormat(pattern);
  const value = isDay && typeof stored === 'number' ? stored + daysTo1904 : stored;
  try {
    return format(pattern, value, { locale: 'ko' });
  } catch {
    return String(value);
  }
}
