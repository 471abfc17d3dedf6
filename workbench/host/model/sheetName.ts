import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { HostError } from '../hostError';

/**
 * Refuses a name that Excel refuses: empty, over 31 characters, with `: \ / ? * [ ]`, with an apostrophe
 * at an end, `History`, or one that another sheet has.
 */
export function checkSheetName(name: string, workbook: Workbook, self?: Sheet): void {
  const wrong =
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (wrong) throw new HostError('InvalidArgument');
  const other = workbook.sheetNamed(name);
  if (other && other !== self) throw new HostError('ItemAlreadyExists');
}
