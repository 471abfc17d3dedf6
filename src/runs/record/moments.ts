import type { IsoDate } from '../../domain/year/calendar';

const two = (part: number) => String(part).padStart(2, '0');

/** The day of a moment by the clock on the wall: `2020-11-24`. */
export function dayOf(now: Date): IsoDate {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A moment with its zone, for the record: `2020-11-24T14:30:00+09:00`. */
export function recordedTime(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${dayOf(now)}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}${zone}`;
}

/** The same moment as papers print it, on a clock of 24 hours (docs/programme.md §5): `2020. 11. 24. 14:30`. */
export function loggedTime(now: Date): string {
  const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
  return `${now.getFullYear()}. ${now.getMonth() + 1}. ${now.getDate()}. ${time}`;
}
