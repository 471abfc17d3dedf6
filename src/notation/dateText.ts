import type { IsoDate, Period } from '../domain/calendar';

/** A date as official papers print it: `2020. 1. 1.`; a month `2020.6.`; a year `1999`. domain.md §5. */
export function dateText(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined ? `${year}.${Number(month)}.` : `${year}. ${Number(month)}. ${Number(day)}.`;
}

/**
 * A period as papers print it: `2020. 1. 1. ~ 12. 31.` within a year, `2000.6.~` with an open end,
 * `2020.01~2020.02` for months; one date alone where both ends are the same.
 */
export function periodText({ from, to }: Period): string {
  if (to === null) return `${dateText(from)}~`;
  if (from === to) return dateText(from);
  if (from.length < 10 && to.length < 10) return monthSpanText(from, to);
  const isSameYear = from.length === 10 && to.length === 10 && from.slice(0, 4) === to.slice(0, 4);
  return `${dateText(from)} ~ ${isSameYear ? dateText(to).slice(6) : dateText(to)}`;
}

/** A span of months as the schedule (추진일정) prints it, both ends always: `2020.02~2020.02`. Form, section 3. */
export function monthSpanText(from: IsoDate, to: IsoDate): string {
  const month = (date: IsoDate) => date.slice(0, 7).replace('-', '.');
  return `${month(from)}~${month(to)}`;
}
