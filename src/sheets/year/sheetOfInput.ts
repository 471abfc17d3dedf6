import type { YearPart } from '../../domain/year/programmeYear';
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
import type { InputSheet } from '../reading/inputSheet';

/** The input sheet of each part of the year. */
export const inputSheetOf = {
  settings: settingsSheet,
  districts: districtsSheet,
  budgetLines: budgetLinesSheet,
  costBases: costBasesSheet,
  projects: projectsSheet,
  indicators: indicatorsSheet,
  scores: scoresSheet,
  submissions: submissionsSheet,
  tiers: tiersSheet,
  manualGrants: manualGrantsSheet,
  changes: decisionChangesSheet,
  schedule: scheduleSheet,
  milestones: milestonesSheet,
  trackRecords: trackRecordsSheet,
  settlements: settlementsSheet,
  opinions: opinionsSheet,
  meetings: meetingsSheet,
  survey: surveySheet,
  payments: paymentsSheet,
  corrections: correctionsSheet,
  lastGrants: lastGrantsSheet,
  lastPerformances: lastPerformancesSheet,
  priorSettlements: priorSettlementsSheet,
} as const satisfies Record<YearPart, InputSheet>;

/** The parts of the year (자료). */
export const yearParts = Object.keys(inputSheetOf) as readonly YearPart[];

/** The worksheet of each part of the year: the place of what is not there any more. */
export const sheetOfInput = Object.fromEntries(
  yearParts.map((part) => [part, inputSheetOf[part].name]),
) as Readonly<Record<YearPart, string>>;
