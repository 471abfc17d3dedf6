import { grantBudgetHistory } from '../../domain/projects/decisionChange';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { BudgetResult } from '../../domain/year/yearResult';
import { planBudgetSummary } from './budgetSummarySheet';
import { planProgrammeForm } from './form/programmeFormSheet';
import { planSettlementTable } from './settlementSheet';
import type { SheetPlan } from '../model/sheetPlan';

/** The budget papers (예산서류) of January, when no score exists: 예산총괄, 결산현황 and 사업설명서. */
export function planBudgetPapers(year: ProgrammeYear, result: BudgetResult): SheetPlan[] {
  const { fiscalYear, status, budget, settlements } = result;
  const rounding = year.settings.rateRounding;
  return [
    planBudgetSummary(budget, {
      ...{ fiscalYear, status, rounding },
      history: grantBudgetHistory(year.changes),
    }),
    planSettlementTable(settlements, status),
    planProgrammeForm(year, result),
  ];
}
