import { seoulDistricts } from '../domain/district';
import type { Issue } from '../domain/issue';
import { issue } from '../domain/issue';
import type { ProgrammeYear } from '../domain/programmeYear';
import { applyMapping } from './applyMapping';
import { readMapping } from './columnMapping';
import type { Grid } from './grid';
import { budgetLinesSheet, readBudgetLines } from './input/budgetLines';
import { correctionsSheet, readCorrections } from './input/corrections';
import { costBasesSheet, readCostBases } from './input/costBases';
import { decisionChangesSheet, readDecisionChanges } from './input/decisionChanges';
import { districtsSheet, readDistricts } from './input/districts';
import { indicatorsSheet, readIndicators } from './input/indicators';
import { lastGrantsSheet, readLastGrants } from './input/lastGrants';
import { lastPerformancesSheet, readLastPerformances } from './input/lastPerformances';
import { manualGrantsSheet, readManualGrants } from './input/manualGrants';
import { meetingsSheet, readMeetings } from './input/meetings';
import { milestonesSheet, readMilestones } from './input/milestones';
import { opinionsSheet, readOpinions } from './input/opinions';
import { paymentsSheet, readPayments } from './input/payments';
import { projectsSheet, readProjects } from './input/projects';
import { readSchedule, scheduleSheet } from './input/schedule';
import { readScores } from './input/scores/readScores';
import { scoresSheet } from './input/scores/scoresSheet';
import { readSettings, settingsSheet } from './input/settings';
import { readSettlements, settlementsSheet } from './input/settlements';
import { readSubmissions, submissionsSheet } from './input/submissions';
import { readSurvey, surveySheet } from './input/survey';
import { readTiers, tiersSheet } from './input/tiers';
import { readTrackRecords, trackRecordsSheet } from './input/trackRecords';
import type { InputSheet } from './reading/inputSheet';
import type { ReadingContext } from './reading/readingContext';
import { startingContext } from './reading/readingContext';
import { findSheets } from './reading/sheetSource';

/**
 * What the workbook is read for: the annual run needs scores, the form of January (예산서류) does not, and the steps of the
 * year (진행) tell from 설정 on what is there and what is missing.
 */
export type ReadingPurpose = 'annual' | 'form' | 'steps';

/** What the workbook says. `year` is null where it cannot be made: no fiscal year, or a required sheet missing. */
export interface YearReading {
  readonly year: ProgrammeYear | null;
  /** 회계연도; null when it is not known. */
  readonly fiscalYear: number | null;
  readonly issues: readonly Issue[];
}

const requiredSheets: Readonly<Record<ReadingPurpose, readonly InputSheet[]>> = {
  annual: [settingsSheet, budgetLinesSheet, projectsSheet, scoresSheet, settlementsSheet],
  form: [settingsSheet, budgetLinesSheet, settlementsSheet],
  steps: [settingsSheet],
};

/**
 * Reads the whole programme year from the worksheets, foreign ones through their column mapping. Whatever can be read
 * is read, and every issue of every sheet is collected. A sheet without data rows counts as absent.
 */
export function readYear(grids: readonly Grid[], purpose: ReadingPurpose = 'annual'): YearReading {
  const issues: Issue[] = [];
  const report = (found: Issue) => {
    issues.push(found);
  };
  const sources = applyMapping(grids, readMapping(grids, startingContext(report)), report);
  const present = new Set<string>();
  /** The rows of one sheet; a sheet whose header is missing has been reported and is not called absent as well. */
  const rowsOf = <T, C extends ReadingContext>(
    sheet: InputSheet,
    reader: (grid: Grid, context: C) => readonly T[] | null,
    context: C,
  ): readonly T[] => {
    const [grid] = findSheets(sources, sheet, context);
    if (!grid) return [];
    const rows = reader(grid, { ...context, sawRows: () => present.add(sheet.name) });
    if (rows === null) present.add(sheet.name);
    return rows ?? [];
  };

  const start = startingContext(report);
  const [settingsGrid] = findSheets(sources, settingsSheet, start);
  const said = settingsGrid && readSettings(settingsGrid, start);
  if (said) present.add(settingsSheet.name);
  const fiscalYear = said?.fiscalYear ?? null;
  const dated = { ...start, fiscalYear, moneyUnit: said?.moneyUnit ?? null };

  const listed = rowsOf(districtsSheet, readDistricts, dated);
  const placed = { ...dated, districts: listed.length > 0 ? listed : seoulDistricts };
  const budgetLines = rowsOf(budgetLinesSheet, readBudgetLines, placed);
  const costBases = rowsOf(costBasesSheet, readCostBases, placed);
  const projects = rowsOf(projectsSheet, readProjects, placed);
  const known = { ...placed, projects };
  const indicators = rowsOf(indicatorsSheet, readIndicators, known);
  const scores = readScores(findSheets(sources, scoresSheet, known), {
    ...known,
    indicators,
    scoreDecimals: said?.settings?.scoreDecimals ?? 2,
  });
  if (scores) present.add(scoresSheet.name);
  const rest = {
    submissions: rowsOf(submissionsSheet, readSubmissions, known),
    tiers: rowsOf(tiersSheet, readTiers, known),
    manualGrants: rowsOf(manualGrantsSheet, readManualGrants, known),
    changes: rowsOf(decisionChangesSheet, readDecisionChanges, known),
    schedule: rowsOf(scheduleSheet, readSchedule, known),
    milestones: rowsOf(milestonesSheet, readMilestones, known),
    trackRecords: rowsOf(trackRecordsSheet, readTrackRecords, known),
    settlements: rowsOf(settlementsSheet, readSettlements, known),
    opinions: rowsOf(opinionsSheet, readOpinions, known),
    meetings: rowsOf(meetingsSheet, readMeetings, known),
    survey: rowsOf(surveySheet, readSurvey, known),
    payments: rowsOf(paymentsSheet, readPayments, known),
    corrections: rowsOf(correctionsSheet, readCorrections, known),
    lastGrants: rowsOf(lastGrantsSheet, readLastGrants, known),
    lastPerformances: rowsOf(lastPerformancesSheet, readLastPerformances, known),
  };

  const missing = requiredSheets[purpose].filter(({ name }) => !present.has(name));
  const all = [...absences(missing, issues), ...issues];
  const settings = said?.settings;
  if (!settings || missing.length > 0) return { year: null, fiscalYear, issues: all };
  const { districts } = placed;
  const read = { settings, districts, budgetLines, costBases, projects, indicators, scores: scores ?? [] };
  return { year: { ...read, ...rest }, fiscalYear, issues: all };
}

/** R01 for each missing sheet, unless it was already said that nothing is filled in. */
function absences(missing: readonly InputSheet[], issues: readonly Issue[]): Issue[] {
  const isUnfilled = issues.some(({ kind }) => kind === 'sheetUnfilled');
  return missing
    .filter((sheet) => !(isUnfilled && sheet === scoresSheet))
    .map(({ name }) => issue('sheetMissing', { sheet: name, cell: null }));
}
