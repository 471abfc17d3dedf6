import type { BudgetLine } from '../budget/budgetLine';
import type { CommitteeMeeting } from '../committee/committeeMeeting';
import type { Correction } from '../corrections/correction';
import type { CostBasis } from '../budget/costBasis';
import type { DecisionChange } from '../projects/decisionChange';
import type { District } from '../districts/district';
import type { Indicator } from '../projects/indicator';
import type { LastGrant, LastPerformance } from '../evaluation/lastYear';
import type { ManualGrant } from '../allocation/manualGrant';
import type { Milestone, TrackRecord } from '../programme/history';
import type { Opinion } from '../districts/opinion';
import type { Payment } from '../payment/payment';
import { isPoolPolicy, tierValue } from '../allocation/policies';
import { placeKey } from '../placeKey';
import type { PriorSettlement } from '../settlement/priorSettlement';
import type { Project } from '../projects/project';
import type { RecordPart } from '../record/yearInputs';
import type { ScheduleItem } from '../programme/schedule';
import type { Score } from '../scores/score';
import type { ScoreSubmission } from '../scores/submission';
import type { Settings } from './settings';
import type { Settlement } from '../settlement/settlement';
import type { SurveyAnswer } from '../evaluation/survey';
import type { Tier } from '../allocation/tier';

/**
 * The lists of a programme year (자료), one an input sheet but 설정: in sheet order, and empty where the sheet is absent.
 */
export interface YearLists {
  readonly districts: readonly District[];
  readonly budgetLines: readonly BudgetLine[];
  readonly costBases: readonly CostBasis[];
  /** All candidates; `decision` tells which are selected. */
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  readonly scores: readonly Score[];
  readonly submissions: readonly ScoreSubmission[];
  readonly tiers: readonly Tier[];
  readonly manualGrants: readonly ManualGrant[];
  readonly changes: readonly DecisionChange[];
  readonly schedule: readonly ScheduleItem[];
  readonly milestones: readonly Milestone[];
  readonly trackRecords: readonly TrackRecord[];
  readonly settlements: readonly Settlement[];
  readonly opinions: readonly Opinion[];
  readonly meetings: readonly CommitteeMeeting[];
  readonly survey: readonly SurveyAnswer[];
  readonly payments: readonly Payment[];
  readonly corrections: readonly Correction[];
  /** Last year's amounts, for comparison only. */
  readonly lastGrants: readonly LastGrant[];
  /** What came of last year's projects, for comparison only. */
  readonly lastPerformances: readonly LastPerformance[];
  /** What was left to settle of last year; beside this year's grants. */
  readonly priorSettlements: readonly PriorSettlement[];
}

/** A whole programme year (사업연도) as the workbook tells it: every input sheet of docs/workbook.md §2, read and typed. */
export interface ProgrammeYear extends YearLists {
  readonly settings: Settings;
}

export type ListName = keyof YearLists;

/** A part of the year (자료): the settings, or the rows of one input sheet. */
export type YearPart = keyof ProgrammeYear;

/**
 * The year as far as it could be read, at any time from January on: `settings` are null without a fiscal year
 * (회계연도), a list is empty where its sheet is absent.
 */
export interface YearParts extends YearLists {
  readonly settings: Settings | null;
}

/**
 * Whether the order of a list's rows decides anything (행 순서): `free` where sorting the sheet changes no amount; else the
 * rows among which it counts, by a name of the group. A row that is in no group (null) may stand anywhere.
 */
export type RowOrder<Row> = 'free' | ((year: ProgrammeYear) => (row: Row) => string | null);

/** What holds of a list beside its rows. */
export interface ListFacts<Row> {
  /** The parts of the record that stand on it. */
  readonly parts: readonly RecordPart[];
  readonly order: RowOrder<Row>;
  /** What becomes of it in the next year's workbook (차년도 준비): it stays, is emptied, or is made anew (`rollForward`). */
  readonly nextYear: 'kept' | 'emptied' | 'remade';
}

/** The facts of a list, whichever it is. */
export type FactsOf<List extends ListName> = ListFacts<YearLists[List][number]>;

/** All rows are one group. */
const whole = () => () => '';

/** Rows of one place are a group: there the first, or the last, stands. */
const place =
  () =>
  ({ district, project }: { readonly district: string; readonly project: string }) =>
    placeKey(district, project);

/**
 * Every list of the year, once. A list that is missing here does not compile. No part stands on what is only checked
 * (점수제출) or only asked what it decides (위원회: `factsOf` of the record).
 */
export const listFacts = {
  // Odd units (끝수) go by official order where scores tie, and always under 직제순.
  districts: { parts: ['grants'], order: whole, nextYear: 'kept' },
  budgetLines: { parts: ['budget'], order: 'free', nextYear: 'remade' },
  costBases: { parts: ['budget'], order: 'free', nextYear: 'emptied' },
  // Ties of 재배분, the rest below the unit and 비례 감액 go by sheet order, among the selected projects.
  projects: {
    parts: ['grants'],
    order:
      () =>
      ({ decision }) =>
        decision === 'selected' ? '' : null,
    nextYear: 'remade',
  },
  indicators: { parts: ['grants'], order: 'free', nextYear: 'kept' },
  // Rows of one place are an error of the reader; the last would stand.
  scores: { parts: ['grants'], order: place, nextYear: 'emptied' },
  submissions: { parts: [], order: 'free', nextYear: 'emptied' },
  // Best first, among the tiers of one project and among those for all.
  tiers: {
    parts: ['grants'],
    order: (year) => (splitsByTier(year) ? ({ project }) => project ?? '' : () => null),
    nextYear: 'kept',
  },
  // The first of one place stands.
  manualGrants: { parts: ['grants'], order: place, nextYear: 'emptied' },
  // 예산총괄 prints the history of 교부재원.
  changes: { parts: ['budget', 'grants'], order: 'free', nextYear: 'emptied' },
  schedule: { parts: ['budget'], order: 'free', nextYear: 'remade' },
  milestones: { parts: ['budget'], order: 'free', nextYear: 'kept' },
  trackRecords: { parts: ['budget'], order: 'free', nextYear: 'remade' },
  settlements: { parts: ['budget'], order: 'free', nextYear: 'kept' },
  opinions: { parts: ['performance'], order: 'free', nextYear: 'emptied' },
  meetings: { parts: [], order: 'free', nextYear: 'emptied' },
  survey: { parts: ['performance'], order: 'free', nextYear: 'emptied' },
  payments: { parts: ['payment'], order: 'free', nextYear: 'emptied' },
  // Of several approved ones the last stands: of a score, and for 처리방법 of a project, or of the whole pool.
  corrections: {
    parts: ['grants'],
    order: ({ settings }) => {
      const isPool = isPoolPolicy(settings.policy.kind);
      return ({ approval, projectCode }) => (approval === '' ? null : isPool ? '' : projectCode);
    },
    nextYear: 'emptied',
  },
  // The last row of a district, or of a project, stands.
  lastGrants: {
    parts: ['grants'],
    order:
      () =>
      ({ district }) =>
        district,
    nextYear: 'remade',
  },
  lastPerformances: {
    parts: ['performance'],
    order:
      () =>
      ({ project }) =>
        project,
    nextYear: 'remade',
  },
  // Added up by district.
  priorSettlements: { parts: ['grants'], order: 'free', nextYear: 'remade' },
} as const satisfies { readonly [List in ListName]: FactsOf<List> };

/** The same table for whichever list is asked for. */
export const factsOfLists: { readonly [List in ListName]: FactsOf<List> } = listFacts;

/** Names of all lists, in the order of the model. */
export const listNames = Object.keys(listFacts) as readonly ListName[];

/** A year without a single row; who makes one adds what it has. */
export const noRows = Object.fromEntries(listNames.map((name) => [name, []])) as unknown as YearLists;

/** The lists that are made anew for the next year. */
export type RemadeLists = Pick<
  YearLists,
  { [List in ListName]: (typeof listFacts)[List]['nextYear'] extends 'remade' ? List : never }[ListName]
>;

/** The lists of the next year (차년도 준비) from those of the closing one. */
export function listsOfNextYear(year: YearLists, remade: RemadeLists): YearLists {
  const kept = listNames.filter((name) => factsOfLists[name].nextYear === 'kept');
  return { ...noRows, ...Object.fromEntries(kept.map((name) => [name, year[name]])), ...remade };
}

function splitsByTier({ settings, projects }: ProgrammeYear): boolean {
  return [settings.policy.kind, ...projects.map(({ policyKind }) => policyKind)].some(
    (kind) => kind !== null && tierValue(kind) !== null,
  );
}
