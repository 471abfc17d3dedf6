import { withoutSpaces } from '../notation/plainText';
import { budgetSummarySheet } from './budgetSummarySheet';
import { grantBasisSheet } from './grantBasisSheet';
import { grantSheet } from './grantSheet';
import { budgetLinesSheet } from './input/budgetLines';
import { districtsSheet } from './input/districts';
import { projectsSheet } from './input/projects';
import { scoresSheet } from './input/scores/scoresSheet';
import { settingsSheet } from './input/settings';
import { settlementsSheet } from './input/settlements';
import { issueSheet } from './issueSheet';
import type { InputSheet } from './reading/inputSheet';
import { isNamed } from './reading/sheetSource';
import { runLogSheet } from './runLogSheet';
import { settlementSheet } from './settlementSheet';

/** Every input sheet of workbook.md, in the order of a template. */
export const inputSheets: readonly InputSheet[] = [
  settingsSheet,
  budgetLinesSheet,
  districtsSheet,
  projectsSheet,
  scoresSheet,
  settlementsSheet,
];

/** The sheets that Gyobu writes. */
export const outputSheets: readonly string[] = [
  budgetSummarySheet,
  grantSheet,
  grantBasisSheet,
  settlementSheet,
  issueSheet,
  runLogSheet,
];

/** Whether a worksheet is one that Gyobu reads or writes; all others are never even opened. */
export function isOurSheet(worksheet: string): boolean {
  return (
    inputSheets.some((sheet) => isNamed(sheet, worksheet)) ||
    outputSheets.some((name) => withoutSpaces(name) === withoutSpaces(worksheet))
  );
}
