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
import type { PriorSettlement } from '../settlement/priorSettlement';
import type { Project } from '../projects/project';
import type { ScheduleItem } from '../programme/schedule';
import type { Score } from '../scores/score';
import type { ScoreSubmission } from '../scores/submission';
import type { Settings } from './settings';
import type { Settlement } from '../settlement/settlement';
import type { SurveyAnswer } from '../evaluation/survey';
import type { Tier } from '../allocation/tier';

/**
 * A whole programme year (사업연도) as the workbook tells it: every input sheet of docs/workbook.md §2, read and typed.
 * Lists are in sheet order and empty where the sheet is absent.
 */
export interface ProgrammeYear {
  readonly settings: Settings;
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

/** A part of the year (자료): the settings, or the rows of one input sheet. */
export type YearPart = keyof ProgrammeYear;

/**
 * The year as far as it could be read, at any time from January on: `settings` are null without a fiscal year
 * (회계연도), a list is empty where its sheet is absent.
 */
export interface YearParts extends Omit<ProgrammeYear, 'settings'> {
  readonly settings: Settings | null;
}
