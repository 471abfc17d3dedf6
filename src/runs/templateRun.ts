import type { Issue } from '../domain/issue';
import { applyPlans } from '../excel/apply';
import { readSheetNames } from '../excel/shape';
import { isSameSheetName } from '../sheets/sheetNames';
import { planTemplate } from '../sheets/planTemplate';

/** How making the empty input sheets (예시 시트 만들기) ended: the sheets made, or what stood in the way. */
export interface TemplateRun {
  readonly sheets: readonly string[];
  readonly issues: readonly Issue[];
}

/** Makes the input sheets that the workbook does not have yet. A sheet that is there is never touched. */
export async function templateRun(fiscalYear: number): Promise<TemplateRun> {
  const existing = await readSheetNames();
  const missing = planTemplate(fiscalYear).filter(
    ({ sheet }) => !existing.some((name) => isSameSheetName(name, sheet)),
  );
  const written = await applyPlans({ plans: missing, part: null });
  return written.ok ? { sheets: written.value.sheets, issues: [] } : { sheets: [], issues: written.issues };
}
