import type { IsoDate } from './calendar';
import type { ScheduleItem } from './scheduleItem';

/**
 * The steps of the schedule that a day falls into (지금 할 일), in sheet order. A span of months includes the whole of
 * its last month. Form, section 3 (추진일정).
 */
export function dueNow(schedule: readonly ScheduleItem[], today: IsoDate): ScheduleItem[] {
  return schedule.filter(
    ({ from, to }) => from <= today.slice(0, from.length) && today.slice(0, to.length) <= to,
  );
}
