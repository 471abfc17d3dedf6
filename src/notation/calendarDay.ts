import type { IsoDate } from '../domain/calendar';

const dayLength = 86_400_000;
/** Serial 61 is 1900-03-01: from there on a serial counts days from 1899-12-30. */
const epoch = Date.UTC(1899, 11, 30);
/** 9999-12-31, the last day that Excel knows. */
const lastSerial = 2_958_465;
/** Excel's 1900-02-29, a day that never was. */
const missingDay = 60;

/** How many days a month (1–12) of a year has. */
export function daysInMonth(year: number, month: number): number {
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
