import type { IsoDate } from '../year/calendar';
import type { Origin } from '../issues/issue';
import type { Won } from '../money/won';

/** A step of the year's schedule (추진일정). Form, section 3. */
export interface ScheduleItem {
  /** 절차 */
  readonly step: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** 집행금액; Σ = budget (E27) */
  readonly spending: Won;
  /** 세부내용 */
  readonly detail: string;
  readonly at: Origin;
}

/**
 * The steps of the schedule that a day falls into (지금 할 일), in sheet order. A span of months includes the whole of
 * its last month. Form, section 3 (추진일정).
 */
export function dueNow(schedule: readonly ScheduleItem[], today: IsoDate): ScheduleItem[] {
  return schedule.filter(
    ({ from, to }) => from <= today.slice(0, from.length) && today.slice(0, to.length) <= to,
  );
}
