import type { ProgrammeYear } from '../domain/programmeYear';
import { budgetLinesSheet } from './input/budgetLines';
import { correctionsSheet } from './input/corrections';
import { costBasesSheet } from './input/costBases';
import { decisionChangesSheet } from './input/decisionChanges';
import { districtsSheet } from './input/districts';
import { indicatorsSheet } from './input/indicators';
import { lastGrantsSheet } from './input/lastGrants';
import { lastPerformancesSheet } from './input/lastPerformances';
import { manualGrantsSheet } from './input/manualGrants';
import { meetingsSheet } from './input/meetings';
import { milestonesSheet } from './input/milestones';
import { opinionsSheet } from './input/opinions';
import { paymentsSheet } from './input/payments';
import { projectsSheet } from './input/projects';
import { scheduleSheet } from './input/schedule';
import { scoresSheet } from './input/scores/scoresSheet';
import { settingsSheet } from './input/settings';
import { settlementsSheet } from './input/settlements';
import { submissionsSheet } from './input/submissions';
import { surveySheet } from './input/survey';
import { tiersSheet } from './input/tiers';
import { trackRecordsSheet } from './input/trackRecords';

/** The worksheet of each part of the year: the place of what is not there any more. */
export const sheetOfInput: Readonly<Record<keyof ProgrammeYear, string>> = {
  settings: settingsSheet.name,
  districts: districtsSheet.name,
  budgetLines: budgetLinesSheet.name,
  costBases: costBasesSheet.name,
  projects: projectsSheet.name,
  indicators: indicatorsSheet.name,
  scores: scoresSheet.name,
  submissions: submissionsSheet.name,
  tiers: tiersSheet.name,
  manualGrants: manualGrantsSheet.name,
  changes: decisionChangesSheet.name,
  schedule: scheduleSheet.name,
  milestones: milestonesSheet.name,
  trackRecords: trackRecordsSheet.name,
  settlements: settlementsSheet.name,
  opinions: opinionsSheet.name,
  meetings: meetingsSheet.name,
  survey: surveySheet.name,
  payments: paymentsSheet.name,
  corrections: correctionsSheet.name,
  lastGrants: lastGrantsSheet.name,
  lastPerformances: lastPerformancesSheet.name,
};
