import { withoutSpaces } from '../../notation/plainText';
import { budgetSummarySheet } from '../output/budgetSummarySheet';
import { correctionSheet } from '../output/correction/correctionSheet';
import { grantBasisSheet } from '../output/grantBasis/grantBasisSheet';
import { grantLetterSheet } from '../output/grantLetterSheet';
import { grantSheet } from '../output/grant/grantSheet';
import { scoresSheet } from '../input/scores/scoresSheet';
import { isInputSheet } from '../year/yearSheets';
import { issueSheet } from '../output/issueSheet';
import { paymentSheet } from '../output/paymentSheet';
import { lastSurveySheet } from '../output/performance/lastSurveySheet';
import { performanceSheet } from '../output/performance/performanceSheet';
import { programmeFormSheet } from '../output/form/programmeFormSheet';
import { isNamed } from '../reading/sheetSource';
import { runLogSheet } from '../output/runLog/runLogRows';
import { settlementSheet } from '../output/settlementSheet';
import { parseArea } from './address';
import type { SheetPlan } from './sheetPlan';

/** The sheets that Gyobu writes. */
export const outputSheets = [
  budgetSummarySheet,
  grantSheet,
  grantBasisSheet,
  grantLetterSheet,
  paymentSheet,
  settlementSheet,
  programmeFormSheet,
  performanceSheet,
  lastSurveySheet,
  correctionSheet,
  issueSheet,
  runLogSheet,
] as const;

/** The names of the sheets that Gyobu writes, for who leads to one. */
export type OutputSheetName = (typeof outputSheets)[number];

/** Whether a worksheet is one that Gyobu reads or writes; all others are never even opened. */
export function isOurSheet(worksheet: string): boolean {
  return isInputSheet(worksheet) || outputSheets.some((name) => isSameSheetName(name, worksheet));
}

/** Whether a worksheet holds scores: 자치구점수, or a department's 자치구점수_…. */
export function isScoreSheet(worksheet: string): boolean {
  return isNamed(scoresSheet, worksheet);
}

/** Whether two names are one to a person: after NFC, without spaces. */
export function isSameSheetName(a: string, b: string): boolean {
  return withoutSpaces(a) === withoutSpaces(b);
}

/** A title without what changes from run to run: the year, and the (안) of a trial. */
function lasting(title: string): string {
  return title.normalize('NFC').replace(/\(안\)|\d+|\s/gu, '');
}

/**
 * Whether a sheet that already has the plan's name was written by Gyobu: its first cell carries the title that the
 * plan would write there. Anything else is the officer's own work and is never overwritten.
 */
export function isOwnSheet(plan: SheetPlan, firstValue: unknown): boolean {
  const title = plan.blocks.find(({ at }) => parseArea(at)?.top === 0 && parseArea(at)?.left === 0)
    ?.rows[0]?.[0];
  return (
    typeof title === 'string' && typeof firstValue === 'string' && lasting(title) === lasting(firstValue)
  );
}
