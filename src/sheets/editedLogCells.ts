import { fingerprint } from '../domain/fingerprint';
import type { CellRef } from '../domain/issue';
import type { RunRecord } from '../domain/runRecord';
import type { CellValue } from './grid';
import type { RunLogRow } from './runLogRows';
import { headers, logCell, runLogSheet, sealedContent } from './runLogRows';

/**
 * The cells of 배분기록 that were changed since they were written: the last row against the record, and every row above
 * it against the fingerprint that the row below it carries. Signatures are filled in later and are no change. Who
 * owns the file can rewrite all of it, so this finds slips and not fraud (docs/known-limitations.md).
 */
export function editedLogCells(
  rows: readonly RunLogRow[],
  { lastRow }: Pick<RunRecord, 'lastRow'>,
): CellRef[] {
  if (rows.length !== lastRow['번호']) return [{ sheet: runLogSheet, cell: null }];
  const last = rows.length - 1;
  const broken = rows.slice(0, -1).flatMap((row, i) => {
    const below = rows[i + 1];
    const isSealed = below && previousOf(below) === fingerprint(sealedContent(row));
    return isSealed ? [] : [logCell(i, '번호')];
  });
  const now = sealedContent(rows[last] ?? []);
  const changed = headers
    .filter((header) => header in now && now[header] !== lastRow[header])
    .map((header) => logCell(last, header));
  return [...broken, ...changed];
}

function previousOf(row: RunLogRow): CellValue | undefined {
  return sealedContent(row)['이전 행 지문'];
}
