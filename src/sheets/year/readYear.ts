import { seoulDistricts } from '../../domain/districts/district';
import type { Issue } from '../../domain/issues/issue';
import { issue } from '../../domain/issues/issue';
import type { ProgrammeYear, YearPart, YearParts } from '../../domain/year/programmeYear';
import { applyMapping, readMapping } from '../reading/columnMapping';
import type { Grid } from '../model/grid';
import { readBudgetLines } from '../input/budgetLines';
import { readCorrections } from '../input/corrections';
import { readCostBases } from '../input/costBases';
import { readDecisionChanges } from '../input/decisionChanges';
import { readDistricts } from '../input/districts';
import { readIndicators } from '../input/indicators';
import { readLastGrants, readLastPerformances } from '../input/lastYear';
import { readManualGrants } from '../input/manualGrants';
import { readMeetings } from '../input/meetings';
import { readMilestones } from '../input/milestones';
import { readOpinions } from '../input/opinions';
import { readPayments } from '../input/payments';
import { readPriorSettlements } from '../input/priorSettlements';
import { readProjects } from '../input/projects';
import { readSchedule } from '../input/schedule';
import { projectsScoredIn } from '../input/scores/districtColumn';
import { readScores } from '../input/scores/readScores';
import { scoresSheet, yearOfSheet } from '../input/scores/scoresSheet';
import { readSettings } from '../input/settings/settings';
import { readSettlements } from '../input/settlements';
import { readSubmissions } from '../input/submissions';
import { readSurvey } from '../input/survey';
import { readTiers } from '../input/tiers';
import { readTrackRecords } from '../input/trackRecords';
import type { ReadingContext } from '../reading/readingContext';
import { startingContext } from '../reading/readingContext';
import type { SheetSource } from '../reading/sheetSource';
import { findSheets, isNamed } from '../reading/sheetSource';
import { isOurSheet } from '../model/sheetNames';
import { inputSheetOf, yearParts } from './sheetOfInput';

/** What the workbook is read for: the annual run needs projects and scores, the form of January (예산서류) does not. */
export type ReadingPurpose = 'annual' | 'form';

/** What the workbook says, as far as it can be read. */
export interface YearReading {
  readonly parts: YearParts;
  /** The same as a year; null without settings and their fiscal year. A required sheet may be missing. */
  readonly year: ProgrammeYear | null;
  /** 회계연도; null when it is not known. */
  readonly fiscalYear: number | null;
  readonly issues: readonly Issue[];
  /** The parts that may lack a row: their sheet has an error, or is required and absent. */
  readonly incomplete: ReadonlySet<YearPart>;
  /** Which part each worksheet holds, by the worksheet's own name. */
  readonly partOf: ReadonlyMap<string, YearPart>;
}

const requiredParts: Readonly<Record<ReadingPurpose, readonly YearPart[]>> = {
  annual: ['settings', 'budgetLines', 'projects', 'scores', 'settlements'],
  form: ['settings', 'budgetLines', 'settlements'],
};

/**
 * Reads the whole programme year from the worksheets, foreign ones through their column mapping. Whatever can be read
 * is read, and every issue of every sheet is collected, after those of worksheets that could not be opened (`unread`).
 * A sheet without data rows counts as absent.
 */
export function readYear(
  grids: readonly Grid[],
  purpose: ReadingPurpose = 'annual',
  unread: readonly Issue[] = [],
): YearReading {
  const issues: Issue[] = [];
  const report = (found: Issue) => {
    issues.push(found);
  };
  const all = applyMapping(grids, readMapping(grids, startingContext(report)), report);
  const present = new Set<YearPart>();
  /** The rows of one sheet; a sheet whose header is missing has been reported and is not called absent as well. */
  const rowsOf = <T, C extends ReadingContext>(
    part: YearPart,
    reader: (grid: Grid, context: C) => readonly T[] | null,
    context: C,
  ): readonly T[] => {
    const [grid] = findSheets(sources, inputSheetOf[part], context);
    if (!grid) return [];
    const rows = reader(grid, { ...context, sawRows: () => present.add(part) });
    if (rows === null) present.add(part);
    return rows ?? [];
  };

  const start = startingContext(report);
  const [settingsGrid] = findSheets(all, inputSheetOf.settings, start);
  const said = settingsGrid && readSettings(settingsGrid, start);
  if (said) present.add('settings');
  const fiscalYear = said?.fiscalYear ?? null;
  const sources = ofThisYear(all, fiscalYear, report);
  const partOf = partsOf(
    sources.map(({ readAs, grid }) => [readAs, grid.name] as const),
    unread,
  );
  const dated = { ...start, fiscalYear, moneyUnit: said?.moneyUnit ?? null };

  const listed = rowsOf('districts', readDistricts, dated);
  const placed = { ...dated, districts: listed.length > 0 ? listed : seoulDistricts };
  const budgetLines = rowsOf('budgetLines', readBudgetLines, placed);
  const costBases = rowsOf('costBases', readCostBases, placed);
  const projects = rowsOf('projects', readProjects, placed);
  const known = { ...placed, projects };
  const indicators = rowsOf('indicators', readIndicators, known);
  const scores = readScores(findSheets(sources, inputSheetOf.scores, known), {
    ...known,
    indicators,
    scoreDecimals: said?.settings?.scoreDecimals ?? 2,
  });
  if (scores) present.add('scores');
  if (purpose === 'annual') askForScoreSheets(sources, known);
  const parts: YearParts = {
    settings: said?.settings ?? null,
    districts: placed.districts,
    budgetLines,
    costBases,
    projects,
    indicators,
    scores: scores ?? [],
    submissions: rowsOf('submissions', readSubmissions, known),
    tiers: rowsOf('tiers', readTiers, known),
    manualGrants: rowsOf('manualGrants', readManualGrants, known),
    changes: rowsOf('changes', readDecisionChanges, known),
    schedule: rowsOf('schedule', readSchedule, known),
    milestones: rowsOf('milestones', readMilestones, known),
    trackRecords: rowsOf('trackRecords', readTrackRecords, known),
    settlements: rowsOf('settlements', readSettlements, known),
    opinions: rowsOf('opinions', readOpinions, known),
    meetings: rowsOf('meetings', readMeetings, known),
    survey: rowsOf('survey', readSurvey, known),
    payments: rowsOf('payments', readPayments, known),
    corrections: rowsOf('corrections', readCorrections, known),
    lastGrants: rowsOf('lastGrants', readLastGrants, known),
    lastPerformances: rowsOf('lastPerformances', readLastPerformances, known),
    priorSettlements: rowsOf('priorSettlements', readPriorSettlements, known),
  };

  const absent = requiredParts[purpose].filter((part) => !present.has(part));
  const existing = new Set(partOf.values());
  const found = [...unread, ...issues];
  return {
    parts,
    year: parts.settings && { ...parts, settings: parts.settings },
    fiscalYear,
    issues: [...unread, ...absences(absent, existing, found, partOf), ...issues],
    incomplete: new Set([...absent, ...faultyParts(parts, found, partOf)]),
    partOf,
  };
}

/** Without the score sheets that are another year's by their name (2019년 점수), which are told of (W87) and not read. */
function ofThisYear(
  sources: readonly SheetSource[],
  fiscalYear: number | null,
  report: (found: Issue) => void,
): readonly SheetSource[] {
  return sources.filter(({ readAs }) => {
    const year = isNamed(scoresSheet, readAs) ? yearOfSheet(readAs) : null;
    if (fiscalYear === null || year === null || year === fiscalYear) return true;
    report(issue('scoreSheetOfOtherYear', { sheet: readAs, cell: null }, { year }));
    return false;
  });
}

/** Asks about each worksheet of an unknown name that seems to hold scores (W86): it is read once its name says so. */
function askForScoreSheets(
  sources: readonly SheetSource[],
  { districts, projects, report }: ReadingContext & Pick<YearParts, 'projects'>,
): void {
  for (const { readAs, grid } of sources) {
    if (readAs !== grid.name || isOurSheet(grid.name)) continue;
    const codes = projectsScoredIn(grid, districts, projects);
    if (codes.length === 0) continue;
    report(issue('scoreSheetUnknown', { sheet: grid.name, cell: null }, { projects: codes.join('·') }));
  }
}

/** Which part each worksheet holds: those that were read (by the name they are read as), and those that could not be. */
function partsOf(
  sources: readonly (readonly [readAs: string, worksheet: string])[],
  unread: readonly Issue[],
): ReadonlyMap<string, YearPart> {
  const names = [...sources, ...unread.map(({ at }) => [at.sheet, at.sheet] as const)];
  return new Map(
    names.flatMap(([readAs, worksheet]) => {
      const part = yearParts.find((one) => isNamed(inputSheetOf[one], readAs));
      return part ? [[worksheet, part] as const] : [];
    }),
  );
}

/**
 * The parts of the sheets with an error; and, where an error stands on a sheet that holds no known part, every part that
 * is empty: its rows may be there.
 */
function faultyParts(
  parts: YearParts,
  issues: readonly Issue[],
  partOf: ReadonlyMap<string, YearPart>,
): YearPart[] {
  const faulty = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ at }) => partOf.get(at.sheet) ?? null);
  const known = faulty.filter((part) => part !== null);
  const isLost = known.length < faulty.length;
  return [...known, ...yearParts.filter((part) => isLost && isEmpty(parts[part]))];
}

function isEmpty(part: YearParts[YearPart]): boolean {
  return part === null || ('length' in part && part.length === 0);
}

/**
 * R01 for each absent part: its sheet is missing, or is there without a row of data. Not where it was already said that
 * the sheet could not be opened, or holds names and no score.
 */
function absences(
  absent: readonly YearPart[],
  existing: ReadonlySet<YearPart>,
  said: readonly Issue[],
  partOf: ReadonlyMap<string, YearPart>,
): Issue[] {
  const told = new Set(
    said
      .filter(({ kind }) => kind === 'sheetUnfilled' || kind === 'sheetTooLarge')
      .map(({ at }) => partOf.get(at.sheet)),
  );
  return absent
    .filter((part) => !told.has(part))
    .map((part) =>
      issue(existing.has(part) ? 'sheetEmpty' : 'sheetMissing', {
        sheet: inputSheetOf[part].name,
        cell: null,
      }),
    );
}
