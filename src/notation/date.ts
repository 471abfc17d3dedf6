import type { IsoDate, Period } from '../domain/year/calendar';
import { longestNumeral } from './koreanNumeral';
import { plainText } from './plainText';

/** Why a cell holds no date: no such notation, no such day in the calendar, or a period that ends before it begins. */
export type DateFault = 'notation' | 'calendar' | 'order';

/** `to` equals `from` for a single date and is null for an open period (`2000.6.~`). */
export type DateReading =
  | ({ readonly kind: 'date' } & Period)
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: DateFault };

/** Year, month, day as far as written. */
type Parts = readonly number[];

/** A piece of notation with its separators: `2020. 1. 1.`, `2020.01`, `2020-01-01`, `12. 31.`, `1999`, `’19`. */
const pointed = /^\d{1,4}(?:\. ?\d{1,2}){0,2}\.?$/;
const dashed = /^\d{4}(?:-\d{1,2}){1,2}$/;
const shortYear = /^[’'‘](\d{2})(?=$|[.])/u;

/**
 * Reads a date or a period (일자, 기간), by docs/workbook.md §1 and docs/programme.md §5: a cell with a date format, or text such as
 * `2020. 1. 1.`, `2020-01-01`, `2020.01`, `2000.6.~`, `2020. 1. 1. ~ 12. 31.`, `1999~`, `’19`. A number in a cell
 * without a date format is only read when it is a year from 1900 to 2099: 2020.1 may be January or October.
 * `-` and an empty cell are `none`.
 */
export function readDate(
  value: string | number | boolean | null | undefined,
  isDateCell: boolean,
): DateReading {
  if (value === null || value === undefined) return { kind: 'none' };
  if (typeof value === 'boolean') return { kind: 'unreadable', reason: 'notation' };
  if (typeof value === 'number') return readNumber(value, isDateCell);
  const text = plainText(value);
  if (text === '' || text === '-') return { kind: 'none' };
  if (text.length > longestNumeral) return { kind: 'unreadable', reason: 'notation' };
  return readText(text);
}

function readNumber(value: number, isDateCell: boolean): DateReading {
  if (isDateCell) {
    const day = isoFromSerial(value);
    return day === null ? { kind: 'unreadable', reason: 'calendar' } : { kind: 'date', from: day, to: day };
  }
  const year = Number.isInteger(value) ? dated([value]) : null;
  if (!year || 'fault' in year) return { kind: 'unreadable', reason: 'notation' };
  return { kind: 'date', from: year.iso, to: year.iso };
}

function readText(text: string): DateReading {
  const [first = '', second, ...more] = text.split(/ ?[~∼〜] ?/u);
  const start = parts(first);
  if (more.length > 0 || !start) return { kind: 'unreadable', reason: 'notation' };
  const from = dated(start);
  if ('fault' in from) return { kind: 'unreadable', reason: from.fault };
  if (second === undefined) return { kind: 'date', from: from.iso, to: from.iso };
  if (second === '') return { kind: 'date', from: from.iso, to: null };

  const end = parts(second);
  if (!end) return { kind: 'unreadable', reason: 'notation' };
  const to = dated(completed(end, start));
  if ('fault' in to) return { kind: 'unreadable', reason: to.fault };
  // As text, and only as far as both are known: 2020-12 is not before 2020-12-15.
  const known = Math.min(from.iso.length, to.iso.length);
  if (to.iso.slice(0, known) < from.iso.slice(0, known)) return { kind: 'unreadable', reason: 'order' };
  return { kind: 'date', from: from.iso, to: to.iso };
}

function parts(text: string): Parts | null {
  // The programme began in 1999, so that ’99 is 1999 and ’19 is 2019.
  const full = text.replace(shortYear, (_, year: string) => (Number(year) >= 90 ? '19' : '20') + year);
  if (!pointed.test(full) && !dashed.test(full)) return null;
  return (full.match(/\d+/g) ?? []).map(Number);
}

/** An end without a year, `12. 31.`, takes what is missing in front from the start. */
function completed(end: Parts, start: Parts): Parts {
  const hasYear = (end[0] ?? 0) >= 1000;
  return hasYear || end.length >= start.length ? end : [...start.slice(0, start.length - end.length), ...end];
}

/** The parts as an ISO date, if the calendar has it. */
function dated([year = 0, month, day]: Parts): { readonly iso: IsoDate } | { readonly fault: DateFault } {
  if (year < 1000) return { fault: 'notation' };
  if (year < 1900 || year > 2099) return { fault: 'calendar' };
  if (month === undefined) return { iso: String(year) };
  if (month < 1 || month > 12) return { fault: 'calendar' };
  const iso = `${year}-${twoDigits(month)}`;
  if (day === undefined) return { iso };
  return day >= 1 && day <= daysInMonth(year, month)
    ? { iso: `${iso}-${twoDigits(day)}` }
    : { fault: 'calendar' };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A date as official papers print it: `2020. 1. 1.`; a month `2020.6.`; a year `1999`. docs/programme.md §5. */
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

const dayLength = 86_400_000;
/** Serial 61 is 1900-03-01: from there on a serial counts days from 1899-12-30. */
const epoch = Date.UTC(1899, 11, 30);
/** 9999-12-31, the last day that Excel knows. */
const lastSerial = 2_958_465;
/** Excel's 1900-02-29, a day that never was. */
const missingDay = 60;

/** How many days a month (1–12) of a year has. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that an Excel serial number of the 1900 date system stands for, its time of day dropped; null where there is none. */
export function isoFromSerial(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= lastSerial) || day === missingDay) return null;
  // Before the missing day Excel counts one less.
  const time = epoch + (day < missingDay ? day + 1 : day) * dayLength;
  return new Date(time).toISOString().slice(0, 10);
}

/** The Excel serial of a whole day `YYYY-MM-DD`; null for a year or a month alone. */
export function serialFromIso(date: IsoDate): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const day = (Date.parse(`${date}T00:00:00Z`) - epoch) / dayLength;
  return day <= missingDay ? day - 1 : day;
}
