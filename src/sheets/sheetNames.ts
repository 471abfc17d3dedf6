import { withoutSpaces } from '../notation/plainText';
import { budgetSummarySheet } from './budgetSummarySheet';
import { grantBasisSheet } from './grantBasisSheet';
import { grantSheet } from './grantSheet';
import { isInputSheet } from './inputSheets';
import { issueSheet } from './issueSheet';
import { performanceSheet } from './performanceSheet';
import { programmeFormSheet } from './programmeFormSheet';
import { runLogSheet } from './runLogSheet';
import { settlementSheet } from './settlementSheet';

/** The sheets that Gyobu writes. */
export const outputSheets: readonly string[] = [
  budgetSummarySheet,
  grantSheet,
  grantBasisSheet,
  settlementSheet,
  programmeFormSheet,
  performanceSheet,
  issueSheet,
  runLogSheet,
];

/** Whether a worksheet is one that Gyobu reads or writes; all others are never even opened. */
export function isOurSheet(worksheet: string): boolean {
  return (
    isInputSheet(worksheet) || outputSheets.some((name) => withoutSpaces(name) === withoutSpaces(worksheet))
  );
}
