/** A date as far as it is known: `2020`, `2020-01` or `2020-01-31`. Sorts as text. */
export type IsoDate = string;

/** A span of time (기간); `to` is null for an open end (`2000.6.~`). */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/**
 * Negative, zero or positive as a is before, at or after b, as far as both are known:
 * a day within a month is neither before nor after that month.
 */
export function compareDates(a: IsoDate, b: IsoDate): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The earliest of some dates; null when there are none. Of equals the less precise stands. */
export function earliestDate(dates: readonly IsoDate[]): IsoDate | null {
  return dates.reduce<IsoDate | null>((first, date) => (first === null || date < first ? date : first), null);
}

/** The day so many days later (기산: the day itself is not counted); null when the day is not known. */
export function daysAfter(date: IsoDate, days: number): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The same date a year later; 29 February becomes 28 February. */
export function yearLater(date: IsoDate): IsoDate {
  const later = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return later.endsWith('-02-29') ? later.replace(/29$/, '28') : later;
}
