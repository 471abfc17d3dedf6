import { grantBudgetHistory, originalGrantBudget } from '../projects/decisionChange';
import { yearLater } from '../year/calendar';
import type { Correction } from '../corrections/correction';
import { nothingLeftOf } from '../corrections/settlementWay';
import type { Origin } from '../issues/issue';
import { performance } from '../evaluation/performance';
import { priorSettlementsFor } from '../settlement/priorSettlement';
import type { ProgrammeYear } from '../year/programmeYear';
import { listsOfNextYear } from '../year/programmeYear';
import type { RunStatus } from '../committee/runStatus';
import { runStatus } from '../committee/runStatus';
import type { Settings } from '../year/settings';
import { settingsOfNextYear } from '../year/settings';
import type { SurveyAnswer } from '../evaluation/survey';
import type { UnpaidGrant } from '../payment/payment';
import { unpaidGrants } from '../payment/payment';
import type { Won } from '../money/won';
import { zeroWon } from '../money/won';
import type { YearResult } from '../year/yearResult';
import type { PreviousBudgetChoice } from './rolledBudgetLines';
import { rolledBudgetLines } from './rolledBudgetLines';
import { lastThreeYears, rolledTrackRecords } from './rolledTrackRecords';

/** A year whose accounts are not closed yet: its row is written with what is known, to be filled (결산 확정 후 입력). */
export interface OpenSettlement {
  readonly year: number;
  /** 전년이월: what the year before carried over. */
  readonly carriedIn: Won;
}

/** The coming year, as its workbook begins, and what the officer should hear of the closing one. */
export interface RolledYear {
  readonly year: ProgrammeYear;
  /** The rows of 결산 to be filled later; they are no settlement yet. */
  readonly openSettlements: readonly OpenSettlement[];
  /** Whether the closing year's results were approved. */
  readonly closedAs: RunStatus;
  /** Granted and not paid: 차년이월 of the closing year, in total with its kind, or balance. */
  readonly unpaid: readonly UnpaidGrant[];
  /** Corrections with 차년도 반영 that are no row of next year's 전년도정산: there is nothing to settle of them. */
  readonly nothingLeftOf: readonly Correction[];
  /** 본예산 and 최종예산 of 교부재원 where 변경이력 has a 추경: which of them A is, the officer decides. Null where there was none. */
  readonly supplementary: { readonly original: Won; readonly final: Won } | null;
  /** Survey findings, shown when the coming plan is made. */
  readonly survey: readonly SurveyAnswer[];
}

/**
 * Next year's model from this year's (차년도 준비): B becomes A; the record gets the closing year Y, the settlement
 * Y−1 as a row to be filled, carry-over becomes carried-in; districts, settings, tiers, indicators and the schedule
 * a year later are kept; projects stay as candidates; scores and decisions are emptied (`nextYear` of `listFacts`). What corrections left to next
 * year (차년도 반영) goes to 전년도정산, `run` being the recorded run of 배분 that it is of. Nothing of the closing year is changed.
 */
export function rollForward(
  year: ProgrammeYear,
  result: YearResult,
  choice: PreviousBudgetChoice = { kind: 'original' },
  run: number | null = null,
): RolledYear {
  const closing = year.settings.fiscalYear;
  const { allocation } = result;
  return {
    year: {
      settings: rolledSettings(year.settings),
      ...listsOfNextYear(year, {
        budgetLines: rolledBudgetLines(year, choice),
        projects: year.projects.map((project) => ({
          ...project,
          budget: null,
          target: null,
          decision: 'held',
          targetFixedOn: null,
          decisionDocument: '',
          lastThreeYears: lastThreeYears(project, closing),
        })),
        schedule: year.schedule.map((item) => ({
          ...item,
          from: yearLater(item.from),
          to: yearLater(item.to),
          spending: zeroWon,
        })),
        trackRecords: rolledTrackRecords(year),
        // What each district got stands beside the coming year's amount.
        lastGrants: allocation.perDistrict.map(({ district, amount }) => ({ district, amount, at: nowhere })),
        // Beside what comes of the projects of the same name.
        lastPerformances: performance(result, []).flatMap(({ name, mean, achieved }) =>
          mean === null ? [] : [{ project: name, mean, achieved, at: nowhere }],
        ),
        // Paid beside the coming year's amounts.
        priorSettlements: priorSettlementsFor(year, result, run).map((row) => ({ ...row, at: nowhere })),
      }),
    },
    openSettlements: openSettlements(year, closing - 1),
    closedAs: runStatus(year),
    unpaid: unpaidGrants(result, year.payments),
    nothingLeftOf: nothingLeftOf(year, result),
    supplementary: supplementaryOf(year),
    survey: year.survey,
  };
}

/** What is made here was not read anywhere yet. */
const nowhere: Origin = { sheet: '', row: 0, columns: {} };

function rolledSettings(settings: Settings): Settings {
  const { fiscalYear, period } = settings;
  return settingsOfNextYear(settings, {
    fiscalYear: fiscalYear + 1,
    period: period.replaceAll(String(fiscalYear), String(fiscalYear + 1)),
  });
}

function supplementaryOf({ changes }: ProgrammeYear): RolledYear['supplementary'] {
  const original = originalGrantBudget(changes);
  const final = grantBudgetHistory(changes).at(-1)?.amounts?.after;
  return original === null || final === undefined || original === final ? null : { original, final };
}

function openSettlements({ settlements }: ProgrammeYear, open: number): OpenSettlement[] {
  if (settlements.some(({ year }) => year === open)) return [];
  const before = settlements.find(({ year }) => year === open - 1);
  return [{ year: open, carriedIn: before?.carriedOut ?? zeroWon }];
}
