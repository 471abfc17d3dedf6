import { seoulDistricts } from '../../domain/districts/district';
import type { StepId } from '../../domain/programme/stepId';
import type { ListName, ProgrammeYear, YearLists, YearPart } from '../../domain/year/programmeYear';
import { budgetLineRows } from '../input/budgetLines';
import { correctionRows } from '../input/corrections';
import { costBasisRows } from '../input/costBases';
import { decisionChangeRows } from '../input/decisionChanges';
import { districtRows } from '../input/districts';
import { indicatorRows } from '../input/indicators';
import { lastGrantRows, lastPerformanceRows } from '../input/lastYear';
import { manualGrantRows } from '../input/manualGrants';
import { meetingRows } from '../input/meetings';
import { milestoneRows } from '../input/milestones';
import { opinionRows } from '../input/opinions';
import { paymentRows } from '../input/payments';
import { priorSettlementRows } from '../input/priorSettlements';
import { projectRows } from '../input/projects';
import { scheduleRows } from '../input/schedule';
import { readScores } from '../input/scores/readScores';
import type { ScoreContext } from '../input/scores/scoreEntry';
import { planEmptyScores, planScores, scoresSheet } from '../input/scores/scoresSheet';
import { planOpenSettings, planSettings } from '../input/settings/planSettings';
import { settingsSheet } from '../input/settings/settings';
import { settlementRows } from '../input/settlements';
import { submissionRows } from '../input/submissions';
import { surveyRows } from '../input/survey';
import { tierRows } from '../input/tiers';
import { trackRecordRows } from '../input/trackRecords';
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
  readonly steps: readonly [StepId, ...StepId[]];
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
  budgetLines: listSheet('budgetLines', budgetLineRows, { requiredFor: required, steps: ['papers'] }),
  costBases: listSheet('costBases', costBasisRows, { requiredFor: optional, steps: ['papers'] }),
  projects: listSheet('projects', projectRows, {
    requiredFor: ['annual'],
    steps: ['intake', 'review', 'yearPlan'],
  }),
  indicators: listSheet('indicators', indicatorRows, { requiredFor: optional, steps: ['working'] }),
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
  submissions: listSheet('submissions', submissionRows, { requiredFor: optional, steps: ['scores'] }),
  districts: {
    ...listSheet('districts', districtRows, { requiredFor: optional, steps: ['scores'] }),
    template: () => districtRows.plan(seoulDistricts, inputTemplate),
  },
  tiers: listSheet('tiers', tierRows, { requiredFor: optional, steps: ['review'] }),
  manualGrants: listSheet('manualGrants', manualGrantRows, { requiredFor: optional, steps: ['review'] }),
  changes: listSheet('changes', decisionChangeRows, { requiredFor: optional, steps: ['yearPlan'] }),
  schedule: listSheet('schedule', scheduleRows, { requiredFor: optional, steps: ['papers'] }),
  milestones: listSheet('milestones', milestoneRows, { requiredFor: optional, steps: ['papers'] }),
  trackRecords: listSheet('trackRecords', trackRecordRows, { requiredFor: optional, steps: ['papers'] }),
  settlements: listSheet('settlements', settlementRows, { requiredFor: required, steps: ['papers'] }),
  opinions: listSheet('opinions', opinionRows, { requiredFor: optional, steps: ['intake'] }),
  meetings: listSheet('meetings', meetingRows, {
    requiredFor: optional,
    steps: ['working', 'review', 'yearPlan', 'results'],
  }),
  survey: listSheet('survey', surveyRows, { requiredFor: optional, steps: ['survey'] }),
  payments: listSheet('payments', paymentRows, { requiredFor: optional, steps: ['payment'] }),
  corrections: listSheet('corrections', correctionRows, { requiredFor: optional, steps: ['results'] }),
  lastGrants: listSheet('lastGrants', lastGrantRows, { requiredFor: optional, steps: ['closing'] }),
  lastPerformances: listSheet('lastPerformances', lastPerformanceRows, {
    requiredFor: optional,
    steps: ['closing'],
  }),
  priorSettlements: listSheet('priorSettlements', priorSettlementRows, {
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
export const inputSheets: readonly InputSheet[] = yearParts.map((part) => sheetsOfYear[part].sheet);

/** The worksheet of each part of the year: the place of what is not there any more. */
export const sheetOfInput = Object.fromEntries(
  yearParts.map((part) => [part, sheetsOfYear[part].sheet.name]),
) as Readonly<Record<YearPart, string>>;

/** Whether a worksheet is read by its own name: an input sheet, or the list of column mappings (열연결). */
export function isInputSheet(worksheet: string): boolean {
  return [...inputSheets, columnMappingSheet].some((sheet) => isNamed(sheet, worksheet));
}
