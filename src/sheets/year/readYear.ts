import { seoulDistricts } from '../../domain/districts/district';
import type { Issue } from '../../domain/issues/issue';
import { issue } from '../../domain/issues/issue';
import type {
  ListName,
  ProgrammeYear,
  YearLists,
  YearPart,
  YearParts,
} from '../../domain/year/programmeYear';
import { noRows } from '../../domain/year/programmeYear';
import { openSettings } from '../../domain/year/settings';
import { projectsScoredIn } from '../input/scores/districtColumn';
import type { ScoreContext } from '../input/scores/scoreEntry';
import { scoresSheet, yearOfSheet } from '../input/scores/scoresSheet';
import { readSettings, settingsSheet } from '../input/settings/settings';
import type { Grid } from '../model/grid';
import { isOurSheet } from '../model/sheetNames';
import { applyMapping, readMapping } from '../reading/columnMapping';
import type { RowsRead } from '../reading/inputRows';
import type { ReadingContext } from '../reading/readingContext';
import { startingContext } from '../reading/readingContext';
import type { SheetSource } from '../reading/sheetSource';
import { findSheets, isNamed } from '../reading/sheetSource';
import type { ReadingPurpose } from './yearSheets';
import { sheetsOfYear, yearParts } from './yearSheets';

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

  const start = startingContext(report);
  const [settingsGrid] = findSheets(all, settingsSheet, start);
  const said = settingsGrid && readSettings(settingsGrid, start);
  if (said) present.add('settings');
  const fiscalYear = said?.fiscalYear ?? null;
  const sources = ofThisYear(all, fiscalYear, report);
  const partOf = partsOf(
    sources.map(({ readAs, grid }) => [readAs, grid.name] as const),
    unread,
  );

  let lists = noRows;
  for (const name of readingOrder) {
    const context: ScoreContext = {
      ...start,
      fiscalYear,
      moneyUnit: said?.moneyUnit ?? null,
      scoreDecimals: said?.settings?.scoreDecimals ?? openSettings.scoreDecimals,
      ...lists,
      districts: districtsOf(lists),
    };
    const { rows, isThere } = readList(name, sources, context);
    lists = { ...lists, [name]: rows };
    if (isThere) present.add(name);
    if (name === 'scores' && purpose === 'annual') askForScoreSheets(sources, context);
  }
  const parts: YearParts = { ...lists, settings: said?.settings ?? null, districts: districtsOf(lists) };

  const absent = yearParts.filter(
    (part) => sheetsOfYear[part].requiredFor.includes(purpose) && !present.has(part),
  );
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

/** All lists in the order of the template, 자치구 before all others, which name districts. */
const readingOrder: readonly ListName[] = [
  'districts',
  ...yearParts.filter((part) => part !== 'settings' && part !== 'districts'),
];

/** The rows of one list, whatever its worksheets are called. */
function readList(name: ListName, sources: readonly SheetSource[], context: ScoreContext): RowsRead<object> {
  const { sheet, read } = sheetsOfYear[name];
  return read(findSheets(sources, sheet, context), context);
}

/** Without 자치구 the districts are Seoul's. */
function districtsOf({ districts }: Pick<YearLists, 'districts'>): YearLists['districts'] {
  return districts.length > 0 ? districts : seoulDistricts;
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
      const part = yearParts.find((one) => isNamed(sheetsOfYear[one].sheet, readAs));
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
        sheet: sheetsOfYear[part].sheet.name,
        cell: null,
      }),
    );
}
