import { fingerprint } from '../domain/fingerprint';
import type { Examination } from '../runs/examination';
import { dayOf } from '../runs/recordedTime';
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
