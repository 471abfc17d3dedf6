import { grantBudgetHistory } from '../domain/decisionChange';
import type { ProgrammeYear } from '../domain/programmeYear';
import type { Won } from '../domain/won';
import type { YearResult } from '../domain/yearResult';
import { planBudgetSummary } from './budgetSummarySheet';
import { planGrantBasis } from './grantBasisSheet';
import { planGrants } from './grantSheet';
import type { WordedIssue } from './issueSheet';
import { planIssues } from './issueSheet';
import { planPerformance } from './performanceSheet';
import { planProgrammeForm } from './programmeFormSheet';
import { planSettlementTable } from './settlementSheet';
import type { SheetPlan } from './sheetPlan';
import type { RunMark } from './writing/runFooter';

/** What the outputs print beside the year and its result. */
export interface OutputDetails {
  readonly issues: readonly WordedIssue[];
  readonly run: RunMark;
  /** Last year's grants by district, where known. */
  readonly lastYear: ReadonlyMap<string, Won>;
  /** 정정내역, where a correction stands. */
  readonly correction: SheetPlan | null;
}

/** Every output sheet of the annual run, in the order in which they stand in the workbook. */
export function planYearOutputs(
  year: ProgrammeYear,
  result: YearResult,
  { issues, run, lastYear, correction }: OutputDetails,
): SheetPlan[] {
  const { settings } = year;
  const { fiscalYear, status } = result;
  return [
    planBudgetSummary(result.budget, {
      fiscalYear,
      status,
      rounding: settings.rateRounding,
      history: grantBudgetHistory(year.changes),
    }),
    planGrants(result, { settings, run, lastYear }),
    planGrantBasis(result, run),
    planSettlementTable(result.settlements, status),
    planProgrammeForm(year, result),
    planPerformance(year, result),
    ...(correction ? [correction] : []),
    planIssues(issues, status),
  ];
}
