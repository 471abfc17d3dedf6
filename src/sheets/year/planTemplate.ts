import type { SheetPlan } from '../model/sheetPlan';
import { sheetsOfYear, yearParts } from './yearSheets';

/**
 * Plans the empty workbook of a fiscal year (서식): every input sheet with its header, drop-downs, and explanation and
 * example as notes on the headers. Seoul's districts are filled in; nothing else counts as data.
 */
export function planTemplate(fiscalYear: number): SheetPlan[] {
  return yearParts.map((part) => sheetsOfYear[part].template(fiscalYear));
}
