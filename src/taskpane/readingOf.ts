import type { IsoDate } from '../domain/calendar';
import { fingerprint } from '../domain/fingerprint';
import type { Examination } from '../runs/examination';
import { readYear } from '../sheets/readYear';
import type { Reading } from './paneWorkbook';

/** What the pane shows of a workbook examined at this moment. Before scores exist, the year is known as far as its papers go. */
export function readingOf(examination: Examination, now: Date): Reading {
  const { result, issues, grids } = examination;
  const year = examination.year ?? readYear(grids, 'form').year;
  const record = examination.record === 'otherSchema' ? null : examination.record;
  return {
    examination,
    steps: {
      year,
      result,
      issues,
      record,
      isRecordCurrent: record !== null && year !== null && record.inputs === fingerprint(year),
      today: dayOf(now),
      sheets: grids.map(({ name }) => name),
    },
  };
}

/** The day by the clock on the wall. */
function dayOf(now: Date): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
