import { seoulDistricts } from '../domain/district';
import type { Issue } from '../domain/issue';
import { issue } from '../domain/issue';
import type { ProgrammeYear } from '../domain/programmeYear';
import type { Grid } from './grid';
import { budgetLinesSheet, readBudgetLines } from './input/budgetLines';
import { districtsSheet, readDistricts } from './input/districts';
import { projectsSheet, readProjects } from './input/projects';
import { readScores } from './input/scores/readScores';
import { scoresSheet } from './input/scores/scoresSheet';
import { readSettings, settingsSheet } from './input/settings';
import { readSettlements, settlementsSheet } from './input/settlements';
import type { InputSheet } from './reading/inputSheet';
import type { ReadingContext } from './reading/readingContext';
import type { SheetSource } from './reading/sheetSource';
import { findSheets } from './reading/sheetSource';

/** What the workbook is read for: the annual run needs scores, the form of January (예산서류) does not. */
export type ReadingPurpose = 'annual' | 'form';

/** What the workbook says. `year` is null where it cannot be made: no fiscal year, or a required sheet missing. */
export interface YearReading {
  readonly year: ProgrammeYear | null;
  readonly fiscalYear: number | null;
  readonly issues: readonly Issue[];
}

const requiredSheets: Readonly<Record<ReadingPurpose, readonly InputSheet[]>> = {
  annual: [settingsSheet, budgetLinesSheet, projectsSheet, scoresSheet, settlementsSheet],
  form: [settingsSheet, budgetLinesSheet, settlementsSheet],
};

/**
 * Reads the whole programme year from the worksheets. Whatever can be read is read, and every issue of every sheet is
 * collected. A sheet without data rows counts as absent.
 */
export function readYear(grids: readonly Grid[], purpose: ReadingPurpose = 'annual'): YearReading {
  const sources = grids.map((grid) => ({ readAs: grid.name, grid }));
  const issues: Issue[] = [];
  const present = new Set<string>();
  const outer: ReadingContext = {
    fiscalYear: null,
    moneyUnit: null,
    districts: seoulDistricts,
    projects: [],
    codeSystem: null,
    assumeUnit: () => undefined,
    report: (found) => issues.push(found),
  };
  const read = <T>(sheet: InputSheet, reader: (grid: Grid) => readonly T[] | null): readonly T[] => {
    const [grid] = findSheets(sources, sheet, outer);
    const rows = grid ? reader(grid) : [];
    // A sheet whose header is missing has been reported; to call it absent too would be one message too many.
    if (rows === null || rows.length > 0) present.add(sheet.name);
    return rows ?? [];
  };

  const [settingsGrid] = findSheets(sources, settingsSheet, outer);
  const said = settingsGrid ? readSettings(settingsGrid, outer) : null;
  if (said) present.add(settingsSheet.name);
  const base = { ...outer, fiscalYear: said?.fiscalYear ?? null, moneyUnit: said?.moneyUnit ?? null };
  const listed = read(districtsSheet, (grid) => readDistricts(grid, base));
  const districts = listed.length > 0 ? listed : seoulDistricts;
  const local = { ...base, districts };
  const budgetLines = read(budgetLinesSheet, (grid) => readBudgetLines(grid, local));
  const projects = read(projectsSheet, (grid) => readProjects(grid, local));
  const known = { ...local, projects };
  const settlements = read(settlementsSheet, (grid) => readSettlements(grid, known));
  const scores = readAllScores(sources, known, said?.settings?.scoreDecimals ?? 2, present);

  for (const { name } of requiredSheets[purpose]) {
    if (!present.has(name)) issues.unshift(issue('sheetMissing', { sheet: name, cell: null }));
  }
  const isWhole = requiredSheets[purpose].every(({ name }) => present.has(name));
  const settings = said?.settings ?? null;
  if (!settings || !isWhole) return { year: null, fiscalYear: base.fiscalYear, issues };
  return {
    year: { settings, districts, budgetLines, projects, scores, settlements, ...nothingElse },
    fiscalYear: base.fiscalYear,
    issues,
  };
}

const nothingElse = {
  costBases: [],
  indicators: [],
  submissions: [],
  tiers: [],
  manualGrants: [],
  changes: [],
  schedule: [],
  milestones: [],
  trackRecords: [],
  opinions: [],
  meetings: [],
  survey: [],
  payments: [],
  corrections: [],
};

function readAllScores(
  sources: readonly SheetSource[],
  context: ReadingContext & { projects: ProgrammeYear['projects'] },
  scoreDecimals: number,
  present: Set<string>,
): ProgrammeYear['scores'] {
  const grids = findSheets(sources, scoresSheet, context);
  const scores = readScores(grids, { ...context, indicators: [], scoreDecimals });
  if (scores) present.add(scoresSheet.name);
  return scores ?? [];
}
