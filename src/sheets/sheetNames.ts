import { withoutSpaces } from '../notation/plainText';
import { budgetSummarySheet } from './budgetSummarySheet';
import { correctionSheet } from './correctionSheet';
import { grantBasisSheet } from './grantBasisSheet';
import { grantLetterSheet } from './grantLetterSheet';
import { grantSheet } from './grantSheet';
import { scoresSheet } from './input/scores/scoresSheet';
import { isInputSheet } from './inputSheets';
import { issueSheet } from './issueSheet';
import { paymentSheet } from './paymentSheet';
import { lastSurveySheet } from './lastSurveySheet';
import { performanceSheet } from './performanceSheet';
import { programmeFormSheet } from './programmeFormSheet';
import { isNamed } from './reading/sheetSource';
import { runLogSheet } from './runLogRows';
import { settlementSheet } from './settlementSheet';

/** The sheets that Gyobu writes. */
export const outputSheets: readonly string[] = [
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
];

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
