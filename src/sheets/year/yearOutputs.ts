import { grantBudgetHistory } from '../../domain/projects/decisionChange';
import type { RecordPart } from '../../domain/record/yearInputs';
import { recordParts } from '../../domain/record/yearInputs';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { Won } from '../../domain/money/won';
import type { YearResult } from '../../domain/year/yearResult';
import { budgetSummarySheet, planBudgetSummary } from '../output/budgetSummarySheet';
import { correctionSheet } from '../output/correction/correctionSheet';
import { grantBasisSheet, planGrantBasis } from '../output/grantBasis/grantBasisSheet';
import { grantLetterSheet } from '../output/grantLetterSheet';
import { grantSheet, planGrants } from '../output/grant/grantSheet';
import type { WordedIssue } from '../output/issueSheet';
import { issueSheet, planIssues } from '../output/issueSheet';
import { paymentSheet } from '../output/paymentSheet';
import { performanceSheet, planPerformance } from '../output/performance/performanceSheet';
import { planProgrammeForm, programmeFormSheet } from '../output/form/programmeFormSheet';
import { planSettlementTable, settlementSheet } from '../output/settlementSheet';
import type { SheetPlan } from '../model/sheetPlan';
import type { RunMark } from '../writing/printedPage';

/** The output sheets of each part of the record; 배분기록 is the record itself, and 전년도설문 comes from another year's. */
export const partSheets: Readonly<Record<RecordPart, readonly string[]>> = {
  budget: [budgetSummarySheet, settlementSheet, programmeFormSheet],
  grants: [grantSheet, grantBasisSheet, issueSheet],
  notice: [grantLetterSheet],
  payment: [paymentSheet, correctionSheet],
  performance: [performanceSheet],
};

/** The part that an output sheet belongs to. */
export function partOfSheet(sheet: string): RecordPart {
  return recordParts.find((part) => partSheets[part].includes(sheet)) ?? 'grants';
}

/** Whether the annual run writes a sheet, where there is anything to write in it; 교부통지 and 지급명세 have runs of their own. */
export function isRunOutput(sheet: string): boolean {
  return sheet !== grantLetterSheet && sheet !== paymentSheet;
}

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
