import type { CellRef } from '../../../domain/issues/issue';
import type { PaperPart, RunKind, RunRecord } from '../../../domain/record/runRecord';
import type { Won } from '../../../domain/money/won';
import { cellAddress } from '../../model/address';
import type { CellValue, Grid } from '../../model/grid';
import { fingerprint } from '../../../domain/record/fingerprint';

export const runLogSheet = '배분기록';

/** What a row of the log is of: a run of 배분 or its undoing, or papers that were written by themselves. */
export type LogKind = RunKind | PaperPart;

/** 구분 as the log shows it. */
const logKindNames: Readonly<Record<LogKind, string>> = {
  trial: '시산',
  final: '확정',
  correction: '정정',
  undone: '되돌림',
  budget: '예산',
  notice: '통지',
  payment: '집행',
  performance: '성과',
};

/** The columns of 배분기록 (docs/workbook.md §5). */
export const runLogHeaders = [
  '번호',
  '구분',
  '일시',
  '배분방식',
  '설정',
  '자료지문',
  '교부 총액(원)',
  '집행잔액(원)',
  '작성자',
  '확인자',
  '결재문서번호',
  '이전 행 지문',
] as const;

/** What an officer fills in; it is no part of a row's fingerprint, since it is signed after the run. */
const signatureHeaders = ['작성자', '확인자', '결재문서번호'] as const;

/** The 0-based row of the header, under the title and a note. */
export const headerRow = 2;

/** A row of the log as it stands in the sheet: one value a column. */
export type RunLogRow = readonly CellValue[];

/** A new row, before its number and the fingerprint of the row above are known. */
export interface RunLogEntry {
  readonly kind: LogKind;
  /** `2020. 11. 24. 14:30` */
  readonly time: string;
  readonly policy: string;
  readonly settings: string;
  readonly inputs: string;
  readonly granted: Won;
  readonly leftover: Won;
}

/** The rows of the log as they are now; empty where there is none. They are kept as they are, whatever they hold. */
export function readRunLog(grid: Grid | undefined): RunLogRow[] {
  if (!grid) return [];
  const at = (row: number, column: number) => grid.values[row - grid.top]?.[column - grid.left] ?? '';
  const rows: RunLogRow[] = [];
  for (let row = headerRow + 1; row < grid.top + grid.values.length; row += 1) {
    const cells = runLogHeaders.map((_, column) => at(row, column));
    if (cells.some((cell) => cell !== '')) rows.push(cells);
  }
  return rows;
}

/** The content of a row that its successor's fingerprint stands for: all but the signatures. */
export function sealedContent(row: RunLogRow): Readonly<Record<string, CellValue>> {
  const signed: readonly string[] = signatureHeaders;
  return Object.fromEntries(
    runLogHeaders.flatMap((header, i) => (signed.includes(header) ? [] : [[header, row[i] ?? '']])),
  );
}

/** The row of a new run (배분 제n호), or of papers that were written. */
export function runLogRow(entry: RunLogEntry, number: number, previous: string): RunLogRow {
  const { kind, time, policy, settings, inputs, granted, leftover } = entry;
  return [
    number,
    logKindNames[kind],
    time,
    policy,
    settings,
    inputs,
    granted,
    leftover,
    '',
    '',
    '',
    previous,
  ];
}

/** A signature that is still empty: its cell and its name. */
export interface OpenSignature {
  readonly at: CellRef;
  readonly missing: string;
}

/** The signatures of the last final run (확정, or the 정정 of one) that are still empty. */
export function unsignedCells(rows: readonly RunLogRow[]): OpenSignature[] {
  const final: readonly unknown[] = [logKindNames.final, logKindNames.correction];
  const index = rows.findLastIndex((row) => final.includes(row[1]));
  const row = rows[index];
  if (!row) return [];
  return signatureHeaders.flatMap((header) => {
    const column = runLogHeaders.indexOf(header);
    return row[column] === ''
      ? [
          {
            at: logCell(index, header),
            missing: header,
          },
        ]
      : [];
  });
}

/** The cell of a row (from 0) under a header. */
export function logCell(row: number, header: (typeof runLogHeaders)[number]): CellRef {
  return { sheet: runLogSheet, cell: cellAddress(headerRow + 1 + row, runLogHeaders.indexOf(header)) };
}

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
  const changed = runLogHeaders
    .filter((header) => header in now && now[header] !== lastRow[header])
    .map((header) => logCell(last, header));
  return [...broken, ...changed];
}

function previousOf(row: RunLogRow): CellValue | undefined {
  return sealedContent(row)['이전 행 지문'];
}
