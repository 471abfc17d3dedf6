import { budgetLinesSheet } from '../input/budgetLines';
import { correctionsSheet } from '../input/corrections';
import { costBasesSheet } from '../input/costBases';
import { decisionChangesSheet } from '../input/decisionChanges';
import { districtsSheet } from '../input/districts';
import { indicatorsSheet } from '../input/indicators';
import { lastGrantsSheet, lastPerformancesSheet } from '../input/lastYear';
import { manualGrantsSheet } from '../input/manualGrants';
import { meetingsSheet } from '../input/meetings';
import { milestonesSheet } from '../input/milestones';
import { opinionsSheet } from '../input/opinions';
import { paymentsSheet } from '../input/payments';
import { priorSettlementsSheet } from '../input/priorSettlements';
import { projectsSheet } from '../input/projects';
import { scheduleSheet } from '../input/schedule';
import { scoresSheet } from '../input/scores/scoresSheet';
import { settingsSheet } from '../input/settings/settings';
import { settlementsSheet } from '../input/settlements';
import { submissionsSheet } from '../input/submissions';
import { surveySheet } from '../input/survey';
import { tiersSheet } from '../input/tiers';
import { trackRecordsSheet } from '../input/trackRecords';
import { columnMappingSheet } from '../reading/columnMapping';
import type { InputSheet } from '../reading/inputSheet';
import { isNamed } from '../reading/sheetSource';

/** Every input sheet of docs/workbook.md §2, in the order of the template. */
export const inputSheets: readonly InputSheet[] = [
  settingsSheet,
  budgetLinesSheet,
  costBasesSheet,
  projectsSheet,
  indicatorsSheet,
  scoresSheet,
  submissionsSheet,
  districtsSheet,
  tiersSheet,
  manualGrantsSheet,
  decisionChangesSheet,
  scheduleSheet,
  milestonesSheet,
  trackRecordsSheet,
  settlementsSheet,
  opinionsSheet,
  meetingsSheet,
  surveySheet,
  paymentsSheet,
  correctionsSheet,
  lastGrantsSheet,
  lastPerformancesSheet,
  priorSettlementsSheet,
];

/** Whether a worksheet is read by its own name: an input sheet, or the list of column mappings (열연결). */
export function isInputSheet(worksheet: string): boolean {
  return [...inputSheets, columnMappingSheet].some((sheet) => isNamed(sheet, worksheet));
}
