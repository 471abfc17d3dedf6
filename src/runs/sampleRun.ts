import type { SheetPlan } from '../sheets/sheetPlan';
import { inTurn } from './inTurn';
import type { TemplateRun } from './templateRun';
import { makeMissing } from './templateRun';

/** Makes the sheets of the sample (예시 시트 만들기) that the workbook does not have. One that is there is never touched. */
export function sampleRun(plans: readonly SheetPlan[]): Promise<TemplateRun> {
  return inTurn(() => makeMissing(plans));
}
