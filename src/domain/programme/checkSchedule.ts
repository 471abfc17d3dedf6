import { compareDates } from '../year/calendar';
import { grantLines } from '../budget/grantLine';
import type { Issue } from '../issues/issue';
import { issue, cellOf, rangeOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import type { ScheduleItem } from './schedule';
import { sumWonOrNull } from '../money/won';

/**
 * 추진일정: each step begins before it ends and touches the fiscal year, and what is spent sums to the budget
 * (E27, I3). A schedule that leaves out office costs, or holds no amount yet, is only warned of.
 */
export function checkSchedule(year: Pick<ProgrammeYear, 'schedule' | 'budgetLines' | 'settings'>): Issue[] {
  return [
    ...year.schedule.flatMap((item) => months(item, String(year.settings.fiscalYear))),
    ...spending(year),
  ];
}

function months({ step, from, to, at }: ScheduleItem, fiscalYear: string): Issue[] {
  if (compareDates(from, to) > 0) return [issue('scheduleReversed', cellOf(at, 'from'), { step, from, to })];
  const outside = compareDates(to, fiscalYear) < 0 || compareDates(from, fiscalYear) > 0;
  return outside
    ? [issue('scheduleOtherYear', cellOf(at, 'from'), { step, from, to, year: fiscalYear })]
    : [];
}

function spending({
  schedule,
  budgetLines,
  settings,
}: Pick<ProgrammeYear, 'schedule' | 'budgetLines' | 'settings'>): Issue[] {
  if (schedule.length === 0 || budgetLines.length === 0) return [];
  const sum = sumWonOrNull(schedule.map((item) => item.spending));
  const budget = sumWonOrNull(budgetLines.map(({ current }) => current.amount));
  if (sum === null || budget === null || sum === budget) return [];
  const cells = rangeOf(
    schedule.map(({ at }) => at),
    'spending',
  );
  if (sum === 0) return [issue('scheduleWithoutAmounts', cells, { budget })];
  const granted = sumWonOrNull(grantLines(budgetLines, settings).map(({ current }) => current.amount));
  const kind = sum === granted ? 'scheduleGrantOnly' : 'scheduleSumDiffers';
  return [issue(kind, cells, { sum, budget, difference: Math.abs(sum - budget) })];
}
