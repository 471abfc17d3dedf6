import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { RecordPart } from '../../domain/record/yearInputs';
import { partFingerprint, recordParts } from '../../domain/record/yearInputs';
import type { RunRecord } from '../../domain/record/runRecord';
import type { Examination } from '../../runs/examination';
import { dayOf } from '../../runs/record/moments';
import type { Grid } from '../../sheets/model/grid';
import { sheetOfInput, yearParts } from '../../sheets/year/yearSheets';
import type { Reading } from './paneWorkbook';

/** What the pane shows of a workbook examined at this moment. */
export function readingOf(examination: Examination, now: Date): Reading {
  const { year, result, issues, toBegin, partOf, grids } = examination;
  const record = examination.record === 'otherSchema' ? null : examination.record;
  const held = new Set(partOf.values());
  return {
    examination,
    steps: {
      year,
      result,
      issues,
      toBegin,
      partOf,
      record,
      isRecordCurrent:
        record !== null &&
        year !== null &&
        record.inputs === partFingerprint('grants', year, record.corrections),
      oldParts: record && year ? oldParts(record, year) : [],
      today: dayOf(now),
      sheets: grids.map(({ name }) => name),
      lacking: yearParts.filter((part) => !held.has(part)).map((part) => sheetOfInput[part]),
      // Turning to the next year empties the sheets of the closed one: they are there, and nothing is written.
      filled: grids.filter(isFilled).map(({ name }) => name),
    },
  };
}

/** Told from the fingerprints alone, on every reading; 기록 확인 looks at what the sheets would hold. */
function oldParts({ sheets, corrections }: RunRecord, year: ProgrammeYear): RecordPart[] {
  return recordParts.filter((part) => {
    const written = sheets.filter((sheet) => sheet.part === part);
    if (written.length === 0) return false;
    const now = partFingerprint(part, year, corrections);
    return written.some(({ inputs }) => inputs !== now);
  });
}

function isFilled({ values }: Grid): boolean {
  return values.some((row) => row.some((value) => value !== ''));
}
