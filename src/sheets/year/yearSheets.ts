import { seoulDistricts } from '../../domain/districts/district';
import type { StepId } from '../../domain/programme/stepId';
import type { ListName, ProgrammeYear, YearLists, YearPart } from '../../domain/year/programmeYear';
import { budgetLines } from '../input/budgetLines';
import { corrections } from '../input/corrections';
import { costBases } from '../input/costBases';
import { decisionChanges } from '../input/decisionChanges';
import { districts } from '../input/districts';
import { indicators } from '../input/indicators';
import { lastGrants, lastPerformances } from '../input/lastYear';
import { manualGrants } from '../input/manualGrants';
import { meetings } from '../input/meetings';
import { milestones } from '../input/milestones';
import { opinions } from '../input/opinions';
import { payments } from '../input/payments';
import { priorSettlements } from '../input/priorSettlements';
import { projects } from '../input/projects';
import { schedule } from '../input/schedule';
import { readScores } from '../input/scores/readScores';
import type { ScoreContext } from '../input/scores/scoreEntry';
import { planEmptyScores, planScores, scoresSheet } from '../input/scores/scoresSheet';
import { planOpenSettings, planSettings } from '../input/settings/planSettings';
import { settingsSheet } from '../input/settings/settings';
import { settlements } from '../input/settlements';
import { submissions } from '../input/submissions';
import { survey } from '../input/survey';
import { tiers } from '../input/tiers';
import { trackRecords } from '../input/trackRecords';
import type { Grid } from '../model/grid';
import type { SheetPlan } from '../model/sheetPlan';
import { columnMappingSheet } from '../reading/columnMapping';
import type { InputRows, RowsRead } from '../reading/inputRows';
import type { InputSheet } from '../reading/inputSheet';
import { isNamed } from '../reading/sheetSource';
import type { InputLayout } from '../writing/planInput';
import { inputTemplate } from '../writing/planInput';

/** What the workbook is read for: the annual run needs projects and scores, the form of January (예산서류) does not. */
export type ReadingPurpose = 'annual' | 'form';

/** What holds of an input sheet, whatever it holds. */
interface SheetUse {
  /** What cannot be done without it (R01). */
  readonly requiredFor: readonly ReadingPurpose[];
  /** The steps that are done in it: an error on it keeps them open. 교부액 산정 asks for all. */
  readonly steps: readonly StepId[];
}

/** An input sheet of the year's workbook. */
interface YearSheet extends SheetUse {
  readonly sheet: InputSheet;
  /** The sheet with what the year has for it. */
  readonly plan: (year: ProgrammeYear, layout: InputLayout) => SheetPlan;
  /** The sheet as the template of a fiscal year offers it. */
  readonly template: (fiscalYear: number) => SheetPlan;
}

/** An input sheet that holds the rows of a list. */
interface ListSheet<List extends ListName> extends YearSheet {
  /** The rows of its worksheets; of one, or of several for a sheet that has parts. */
  readonly read: (grids: readonly Grid[], context: ScoreContext) => RowsRead<YearLists[List][number]>;
}

/** What the sheets of one list say that is read row by row from one worksheet, and is empty in a template. */
function listSheet<List extends ListName, Name extends string>(
  list: List,
  { sheet, read, plan }: InputRows<YearLists[List][number], Name>,
  use: SheetUse,
) {
  return {
    ...use,
    sheet,
    read: ([grid]: readonly Grid[], context: ScoreContext) =>
      grid ? read(grid, context) : { rows: [], isThere: false },
    plan: (year: ProgrammeYear, layout: InputLayout) => plan(year[list], layout),
    template: () => plan([], inputTemplate),
  };
}

/** Sheets that nothing stands still for. */
const optional: readonly ReadingPurpose[] = [];
const required: readonly ReadingPurpose[] = ['annual', 'form'];

/**
 * Every input sheet of the year, once, in the order of the template and of docs/workbook.md. They are read in the same
 * order, 설정 and 자치구 before all others, which stand on them. A sheet that is missing here does not compile.
 */
export const yearSheets = {
  settings: {
    sheet: settingsSheet,
    plan: ({ settings }, layout) => planSettings(settings, layout),
    template: planOpenSettings,
    requiredFor: required,
    // An item of 설정 knows its own step (`settingKeys`).
    steps: ['papers'],
  },
  budgetLines: listSheet('budgetLines', budgetLines, { requiredFor: required, steps: ['papers'] }),
  costBases: listSheet('costBases', costBases, { requiredFor: optional, steps: ['papers'] }),
  projects: listSheet('projects', projects, {
    requiredFor: ['annual'],
    steps: ['intake', 'review', 'plan'],
  }),
  indicators: listSheet('indicators', indicators, { requiredFor: optional, steps: ['working'] }),
  scores: {
    sheet: scoresSheet,
    read: (grids, context) => {
      const scores = readScores(grids, context);
      return { rows: scores ?? [], isThere: scores !== null };
    },
    plan: (year, layout) => planScores(year.scores, year.projects, year.districts, layout),
    template: planEmptyScores,
    requiredFor: ['annual'],
    steps: ['scores'],
  },
  submissions: listSheet('submissions', submissions, { requiredFor: optional, steps: ['scores'] }),
  districts: {
    ...listSheet('districts', districts, { requiredFor: optional, steps: ['scores'] }),
    template: () => districts.plan(seoulDistricts, inputTemplate),
  },
  tiers: listSheet('tiers', tiers, { requiredFor: optional, steps: ['review'] }),
  manualGrants: listSheet('manualGrants', manualGrants, { requiredFor: optional, steps: ['review'] }),
  changes: listSheet('changes', decisionChanges, { requiredFor: optional, steps: ['plan'] }),
  schedule: listSheet('schedule', schedule, { requiredFor: optional, steps: ['papers'] }),
  milestones: listSheet('milestones', milestones, { requiredFor: optional, steps: ['papers'] }),
  trackRecords: listSheet('trackRecords', trackRecords, { requiredFor: optional, steps: ['papers'] }),
  settlements: listSheet('settlements', settlements, { requiredFor: required, steps: ['papers'] }),
  opinions: listSheet('opinions', opinions, { requiredFor: optional, steps: ['intake'] }),
  meetings: listSheet('meetings', meetings, {
    requiredFor: optional,
    steps: ['working', 'review', 'plan', 'results'],
  }),
  survey: listSheet('survey', survey, { requiredFor: optional, steps: ['survey'] }),
  payments: listSheet('payments', payments, { requiredFor: optional, steps: ['payment'] }),
  corrections: listSheet('corrections', corrections, { requiredFor: optional, steps: ['results'] }),
  lastGrants: listSheet('lastGrants', lastGrants, { requiredFor: optional, steps: ['closing'] }),
  lastPerformances: listSheet('lastPerformances', lastPerformances, {
    requiredFor: optional,
    steps: ['closing'],
  }),
  priorSettlements: listSheet('priorSettlements', priorSettlements, {
    requiredFor: optional,
    steps: ['payment'],
  }),
} as const satisfies YearSheets;

type YearSheets = { readonly settings: YearSheet } & { readonly [List in ListName]: ListSheet<List> };

/** The same table for whichever part is asked for. */
export const sheetsOfYear: YearSheets = yearSheets;

/** The parts of the year (자료), in the order of the template. */
export const yearParts = Object.keys(yearSheets) as readonly YearPart[];

/** The names of the input sheets, for who leads to one. */
export type InputSheetName = (typeof yearSheets)[YearPart]['sheet']['name'];

/** Every input sheet of docs/workbook.md §2, in the order of the template. */
export const inputSheets: readonly InputSheet[] = yearParts.map((part) => yearSheets[part].sheet);

/** The worksheet of each part of the year: the place of what is not there any more. */
export const sheetOfInput = Object.fromEntries(
  yearParts.map((part) => [part, yearSheets[part].sheet.name]),
) as Readonly<Record<YearPart, string>>;

/** Whether a worksheet is read by its own name: an input sheet, or the list of column mappings (열연결). */
export function isInputSheet(worksheet: string): boolean {
  return [...inputSheets, columnMappingSheet].some((sheet) => isNamed(sheet, worksheet));
}
