import { seoulDistricts } from '../../domain/districts/district';
import type { ProgrammeYear, YearPart } from '../../domain/year/programmeYear';
import type { SheetPlan } from '../model/sheetPlan';
import { sheetsOfYear, yearParts } from './yearSheets';

/** Lines above the header of single sheets, by the sheet's name. */
export type SheetTitles = Readonly<Record<string, readonly string[]>>;

/**
 * Plans every input sheet that the year has anything for, in the order of the template: for a sample, and for the
 * workbook of the next year. Reading the plans gives the year again.
 */
export function planYear(year: ProgrammeYear, titles: SheetTitles = {}): SheetPlan[] {
  return yearParts
    .filter((part) => hasAnything(year, part))
    .map((part) => {
      const { sheet, plan } = sheetsOfYear[part];
      return plan(year, { titles: titles[sheet.name] ?? [] });
    });
}

/** Seoul's own districts need no sheet: they are those of a workbook that has none. */
function hasAnything(year: ProgrammeYear, part: YearPart): boolean {
  return part === 'settings' || (year[part].length > 0 && year[part] !== seoulDistricts);
}
