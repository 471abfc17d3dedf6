import type { RolledYear } from '../../domain/roll/rollForward';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import { applyMapping, readMapping } from '../reading/columnMapping';
import type { Grid } from '../model/grid';
import type { EmptiedScores } from '../input/scores/emptiedScores';
import { emptiedScores } from '../input/scores/emptiedScores';
import { readScoreSheet } from '../input/scores/readScoreSheet';
import type { ScoreContext, ScoreSheet } from '../input/scores/scoreEntry';
import { planScores, scoresSheet, yearOfSheet } from '../input/scores/scoresSheet';
import { settlementsSheet } from '../input/settlements';
import { inputSheets } from './yearSheets';
import { planInput, inputTemplate } from '../writing/planInput';
import { lastSurveySheet, planLastSurvey } from '../output/performance/lastSurveySheet';
import { planTemplate } from './planTemplate';
import { planYear } from './planYear';
import { startingContext } from '../reading/readingContext';
import { findSheets, isNamed } from '../reading/sheetSource';
import { isSameSheetName, outputSheets } from '../model/sheetNames';
import type { SheetPlan } from '../model/sheetPlan';

/** What becomes of the closing year's worksheets. */
export interface RolledWorkbook {
  readonly plans: readonly SheetPlan[];
  /** The score sheets of departments (자치구점수_…, other names, mapped ones): only their scores are taken out. */
  readonly emptiedScores: readonly EmptiedScores[];
}

const openNotice = (years: readonly number[]) => `${years.join('·')}년은 결산 확정 후 입력합니다.`;

/**
 * Plans next year's workbook (차년도 준비) over the worksheets of the closing one: what is known already, an empty input
 * sheet for the rest, last year's survey to read when the plan is made, every score sheet without its scores, and the
 * outputs of the closed year emptied. An input sheet goes to the worksheet that holds it now, also under another name.
 */
export function planRolledYear(rolled: RolledYear, grids: readonly Grid[]): RolledWorkbook {
  const { year, openSettlements, survey } = rolled;
  const { fiscalYear } = year.settings;
  const settlement = planInput(
    settlementsSheet,
    [
      ...year.settlements,
      ...openSettlements.map((open) => ({
        year: open.year,
        carriedIn: open.carriedIn === 0 ? null : open.carriedIn,
      })),
    ],
    openSettlements.length === 0 ? {} : { titles: [openNotice(openSettlements.map((open) => open.year))] },
  );
  const scores = rolledScores(year, grids);
  const filled = [
    ...planYear(year).filter(({ sheet }) => sheet !== settlement.sheet),
    settlement,
    ...(scores.plan ? [scores.plan] : []),
  ];
  const template = planTemplate(fiscalYear).filter(
    ({ sheet }) => sheet !== scoresSheet.name || scores.plan !== null,
  );
  const emptiedOutputs = grids
    .map(({ name }) => name)
    .filter((name) => outputSheets.some((output) => isSameSheetName(output, name)))
    .filter((name) => !(isSameSheetName(name, lastSurveySheet) && survey.length > 0));
  return {
    plans: [
      ...template.map((empty) => {
        const plan = filled.find(({ sheet }) => isSameSheetName(sheet, empty.sheet)) ?? empty;
        return { ...plan, sheet: plan === scores.plan ? plan.sheet : worksheetOf(plan.sheet, grids) };
      }),
      ...(survey.length > 0 ? [planLastSurvey(survey, fiscalYear - 1)] : []),
      ...emptiedOutputs.map(emptySheet),
    ],
    emptiedScores: scores.emptied,
  };
}

/** The worksheet that holds an input sheet (점수정정 is 정정 too), or its own name where there is none. */
function worksheetOf(name: string, grids: readonly Grid[]): string {
  const sheet = inputSheets.find((one) => one.name === name && one.hasParts !== true);
  const named = sheet ? grids.filter((grid) => isNamed(sheet, grid.name)) : [];
  // One that is there and empty is none, where another holds the rows.
  const held =
    named.find(({ values }) => values.some((row) => row.some((value) => value !== ''))) ?? named[0];
  return held?.name ?? name;
}

interface RolledScores {
  /** 자치구점수 anew; null where it is not needed, or keeps its own form. */
  readonly plan: SheetPlan | null;
  readonly emptied: readonly EmptiedScores[];
}

/**
 * Every score sheet for the coming year: 자치구점수 anew in the wide form, with a column for each project that no other
 * sheet holds; all others, and a long 자치구점수, as they are without the scores. Where departments have their own sheets
 * and there is no 자치구점수, none is made.
 */
function rolledScores(year: ProgrammeYear, grids: readonly Grid[]): RolledScores {
  const context: ScoreContext = {
    ...startingContext(() => undefined),
    fiscalYear: year.settings.fiscalYear - 1,
    moneyUnit: year.settings.moneyUnit,
    districts: year.districts,
    projects: year.projects,
    indicators: year.indicators,
    scoreDecimals: year.settings.scoreDecimals,
  };
  const sources = applyMapping(grids, readMapping(grids, context), context.report);
  const ofThisYear = sources.filter(
    ({ readAs }) => (yearOfSheet(readAs) ?? context.fiscalYear) === context.fiscalYear,
  );
  const found = findSheets(ofThisYear, scoresSheet, context).flatMap((readAs) => {
    const grid = grids.find(({ name }) => name === readAs.name);
    const read = readScoreSheet(readAs, context);
    return grid && read ? [{ grid, readAs, read, isRemade: isMain(readAs, read, sources) }] : [];
  });
  // Of two (자치구점수 and 자치구 점수) the first; the other one is emptied like any.
  const main = found.find(({ isRemade }) => isRemade);
  const others = found.filter((one) => one !== main);
  const elsewhere = new Set(others.flatMap(({ read }) => (read.isFilled ? [...read.projects.keys()] : [])));
  const own = year.projects.filter(({ code }) => !elsewhere.has(code));
  const planned = planScores([], own, year.districts, inputTemplate);
  const isPlanned = main !== undefined || found.length === 0;
  return {
    plan: isPlanned ? { ...planned, sheet: main?.grid.name ?? planned.sheet } : null,
    emptied: others.flatMap(({ grid, readAs }) => emptiedScores(grid, readAs, context) ?? []),
  };
}

/** 자치구점수 by its own name and in the wide form: what the template offers, and so made anew. */
function isMain(
  { name }: Grid,
  { isLong }: ScoreSheet,
  sources: readonly { readonly readAs: string; readonly grid: Grid }[],
): boolean {
  const isMapped = sources.some((source) => source.grid.name === name && source.readAs !== name);
  return !isLong && !isMapped && isSameSheetName(name, scoresSheet.name);
}

function emptySheet(sheet: string): SheetPlan {
  return { sheet, blocks: [], styles: [], formats: [], merges: [], widths: [] };
}
