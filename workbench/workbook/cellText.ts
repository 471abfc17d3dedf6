import { format } from 'numfmt';
import type { Cell } from './cell';
import { isCellError } from './cell';

/** What a person sees in a cell (`Range.text`), in the number formats of Korean Excel. */
export function cellText(cell: Cell | undefined): string {
  if (cell?.value === undefined || cell.value === null) return '';
  if (isCellError(cell.value)) return cell.value.error;
  try {
    return format(cell.style.numFmt ?? 'General', cell.value, { locale: 'ko' });
  } catch {
    return String(cell.value);
  }
}
