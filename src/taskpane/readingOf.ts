import { fingerprint } from '../domain/fingerprint';
import type { Examination } from '../runs/examination';
import { readYear } from '../sheets/readYear';
import type { Reading } from './paneWorkbook';

/** What the pane shows of an examined workbook. Before scores exist, the year is known as far as its papers go. */
export function readingOf(examination: Examination): Reading {
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
      sheets: grids.map(({ name }) => name),
    },
  };
}
