import { applyPlans } from '../excel/apply';
import { readSheetNames } from '../excel/shape';
import { isSameSheetName } from '../sheets/sheetNames';
import type { SheetPlan } from '../sheets/sheetPlan';
import type { TemplateRun } from './templateRun';

/** Makes the sheets of the sample (예시 시트 만들기) that the workbook does not have. One that is there is never touched. */
export async function sampleRun(plans: readonly SheetPlan[]): Promise<TemplateRun> {
  const existing = await readSheetNames();
  const wanted = plans.filter(({ sheet }) => !existing.some((name) => isSameSheetName(name, sheet)));
  const written = await applyPlans({ plans: wanted, part: null });
  return written.ok ? { sheets: written.value.sheets, issues: [] } : { sheets: [], issues: written.issues };
}
