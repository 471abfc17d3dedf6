import type { Issue } from '../domain/issues/issue';
import { isClear } from '../domain/issues/issue';
import type { BudgetResult } from '../domain/year/yearResult';
import { computeBudget } from '../domain/year/yearResult';
import { applyPlans } from '../excel/apply';
import { planBudgetPapers } from '../sheets/output/budgetPapers';
import { readYear } from '../sheets/year/readYear';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import { isOurSheet, isScoreSheet } from '../sheets/model/sheetNames';
import { readRecord } from '../excel/record';
import { planPapers } from './planRun';
import { usableRecord } from './record/recordState';
import { inTurn } from './inTurn';
import { readWorkbook } from './readWorkbook';
import { yearIssues } from './examination';

/** How writing the budget papers ended. */
export interface FormRun {
  readonly fiscalYear: number | null;
  readonly issues: readonly Issue[];
  /** Null where an issue blocked it; then nothing was written. */
  readonly result: BudgetResult | null;
  readonly sheets: readonly string[];
  /** What was written. */
  readonly outputs: readonly SheetPlan[];
}

/**
 * The budget papers (예산서류 작성) of January, when no score exists: 예산총괄, 결산현황 and 사업설명서 from 설정,
 * 예산내역 and 결산. Score sheets are not read, so that nothing about them can stand in the way. Once grants are recorded the
 * papers are recorded too, with a row of their own in 배분기록; before there is no record yet.
 */
export function formRun(now: Date): Promise<FormRun> {
  return inTurn(() => writePapers(now));
}

async function writePapers(now: Date): Promise<FormRun> {
  const { grids, issues: unread } = await readWorkbook((name) => isOurSheet(name) && !isScoreSheet(name));
  const reading = readYear(grids, 'form', unread);
  const { year, fiscalYear } = reading;
  const found = yearIssues(reading, 'form');
  const blocked = (issues: readonly Issue[]): FormRun => ({
    fiscalYear,
    issues,
    result: null,
    sheets: [],
    outputs: [],
  });
  if (!year || !isClear(found)) return blocked(found);
  const result = computeBudget(year);
  if (!result.ok) return blocked([...found, ...result.issues]);
  const outputs = planBudgetPapers(year, result.value);
  const record = usableRecord({ record: await readRecord(), fiscalYear });
  const planned = record && planPapers({ year, grids }, outputs, { record, now });
  const written = await applyPlans({
    plans: planned ? [...planned.outputs, planned.log] : outputs,
    part: planned && { name: 'run-record', content: planned.record },
  });
  if (!written.ok) return blocked([...found, ...written.issues]);
  return {
    fiscalYear,
    issues: found,
    result: result.value,
    sheets: outputs.map(({ sheet }) => sheet),
    outputs,
  };
}
