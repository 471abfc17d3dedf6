import type { IsoDate, Period } from '../../../domain/year/calendar';
import { issue } from '../../../domain/issues/issue';
import type { DateReading } from '../../../notation/date';
import { readDate, dateText, periodText } from '../../../notation/date';
import type { Cell, CellReading } from '../cell';
import { noneRead, quoted, unreadable, valueRead } from '../cell';
import type { CellKind } from '../column';
import type { ReadingContext } from '../readingContext';

/** One date (일자), as far as it is known; a span of time is refused. */
export const date: CellKind<IsoDate> = {
  read: (cell, context) => {
    const reading = readCellDate(cell);
    if (reading.kind === 'date' && reading.from !== reading.to) return refuse(cell, context);
    return reading.kind === 'date' ? valueRead(reading.from) : absent(reading, cell, context);
  },
  write: dateText,
  format: 'text',
  isFigure: false,
};

/** A date or a span of time: `2009.5.28.`, `1999~`, `2020. 1. 1. ~ 12. 31.`. */
export const period: CellKind<Period> = {
  read: (cell, context) => {
    const reading = readCellDate(cell);
    if (reading.kind !== 'date') return absent(reading, cell, context);
    return valueRead({ from: reading.from, to: reading.to });
  },
  write: periodText,
  format: 'text',
  isFigure: false,
};

/** Excel turns a typed 2020.01 into a number; 2020.1 could be January or October and is not read. */
const monthAsNumber = /^\d{4}\.(?:0[1-9]|1[0-2])$/;

/** Days from the first day of Excel's 1900 date system to that of its 1904 date system. */
const daysTo1904 = 1462;

function readCellDate({ value, format, shown }: Cell): DateReading {
  const isDate = format !== null && isDateFormat(format);
  const reading = readDate(value, isDate);
  if (isDate && typeof value === 'number' && shown !== null) {
    // A workbook that counts its days from 1904 (1904 날짜 체계): the date is the one that the officer sees.
    const later = yearOf(readDate(value + daysTo1904, true));
    if (later !== null && shown.includes(later) && !shown.includes(yearOf(reading) ?? later)) {
      return readDate(value + daysTo1904, true);
    }
  }
  if (typeof value !== 'number' || reading.kind !== 'unreadable') return reading;
  const seen = shown ?? String(value);
  return monthAsNumber.test(seen) ? readDate(seen, false) : reading;
}

function yearOf(reading: DateReading): string | null {
  return reading.kind === 'date' ? reading.from.slice(0, 4) : null;
}

/** Whether a number format shows dates: it has a year, month or day outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format.slice(0, 200).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ymd년월일]/iu.test(bare) && !/general|[#?]/i.test(bare);
}

function absent(reading: DateReading, cell: Cell, context: ReadingContext): CellReading<never> {
  return reading.kind === 'none' ? noneRead : refuse(cell, context);
}

function refuse(cell: Cell, { report }: ReadingContext): CellReading<never> {
  report(issue('dateUnreadable', cell.at, { text: quoted(cell.value) }));
  return unreadable;
}
