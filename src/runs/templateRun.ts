import type { Issue } from '../domain/issues/issue';
import { applyPlans } from '../excel/apply';
import { readSheetNames } from '../excel/shape';
import { planMapping } from '../sheets/reading/columnMapping';
import { inputTemplate } from '../sheets/writing/planInput';
import { isSameSheetName } from '../sheets/model/sheetNames';
import { planTemplate } from '../sheets/year/planTemplate';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import { inTurn } from './inTurn';

/** How making the empty input sheets (예시 시트 만들기) ended: the sheets made, or what stood in the way. */
export interface TemplateRun {
  readonly sheets: readonly string[];
  readonly issues: readonly Issue[];
  /** What stands in them: for 되돌리기, which takes away what nobody has touched. */
  readonly made?: readonly SheetPlan[];
}

/**
 * Makes the input sheets that the workbook does not have yet, or of them the one of this name alone. A sheet that is there
 * is never touched.
 */
export function templateRun(fiscalYear: number, only: string | null = null): Promise<TemplateRun> {
  // 열연결 is where the officer says which column of an export is which; rolling forward keeps it as it is.
  const plans = [...planTemplate(fiscalYear), planMapping([], inputTemplate)];
  return inTurn(() => makeMissing(plans.filter(({ sheet }) => only === null || sheet === only)));
}

/** Writes those of the sheets that the workbook does not have. */
async function makeMissing(plans: readonly SheetPlan[]): Promise<TemplateRun> {
  const existing = await readSheetNames();
  const missing = plans.filter(({ sheet }) => !existing.some((name) => isSameSheetName(name, sheet)));
  const written = await applyPlans({ plans: missing, part: null });
  return written.ok
    ? { sheets: written.value.sheets, issues: [], made: missing }
    : { sheets: [], issues: written.issues };
}

/** Makes the sheets of the sample (예시 시트 만들기) that the workbook does not have. One that is there is never touched. */
export function sampleRun(plans: readonly SheetPlan[]): Promise<TemplateRun> {
  return inTurn(() => makeMissing(plans));
}
