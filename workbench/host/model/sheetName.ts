import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { HostError } from '../hostError';

/** Whether a sheet of a file may have a name: not empty, nor over 31 characters, nor with `: \ / ? * [ ]`. */
export function isSheetName(name: string): boolean {
  return name !== '' && name.length <= 31 && !/[:\\/?*[\]]/.test(name);
}

/** Refuses a name that Excel refuses to a new sheet: also an apostrophe at an end, `History`, or one that another sheet has. */
export function checkSheetName(name: string, workbook: Workbook, self?: Sheet): void {
  if (!isSheetName(name) || /^'|'$|^history$/i.test(name)) throw new HostError('InvalidArgument');
  const other = workbook.sheetNamed(name);
  if (other && other !== self) throw new HostError('ItemAlreadyExists');
}
