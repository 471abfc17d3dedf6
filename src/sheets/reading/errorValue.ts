import type { CellValue } from '../grid';

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
