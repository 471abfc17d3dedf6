import { checkPaymentsAgainstGrants } from '../domain/payment/checkPayments';
import { checkPriorAgainstGrants } from '../domain/settlement/priorSettlement';
import type { Issue } from '../domain/issues/issue';
import { isClear } from '../domain/issues/issue';
import type { IssueKind } from '../domain/issues/issueKinds';
import type { ProgrammeYear, YearPart, YearParts } from '../domain/year/programmeYear';
import { issuesInCity } from '../domain/year/ordinance';
import type { RunRecord } from '../domain/record/runRecord';
import type { YearResult } from '../domain/year/yearResult';
import { computeYear } from '../domain/year/yearResult';
import { readRecord } from '../excel/record';
import type { Grid } from '../sheets/model/grid';
import { settingsSheet } from '../sheets/input/settings/settings';
import type { YearReading } from '../sheets/year/readYear';
import { readYear } from '../sheets/year/readYear';
import type { ReadingPurpose } from '../sheets/year/yearSheets';
import { readWorkbook } from './readWorkbook';
import { checkAgainstRecord } from './record/recordChecks';
import { checkYear } from '../domain/year/checkYear';

/** The workbook as it stands: what was read, what is wrong with it, and what comes out of it. */
export interface Examination {
  readonly fiscalYear: number | null;
  readonly issues: readonly Issue[];
  readonly grids: readonly Grid[];
  /** What the sheets say, as far as they can be read. */
  readonly parts: YearParts;
  /** As far as it is known, from January on: a required sheet may be missing. Null without a fiscal year. */
  readonly year: ProgrammeYear | null;
  /** Null where an issue blocks the run. */
  readonly result: YearResult | null;
  /** The last recorded run; `otherSchema` where another version of Gyobu recorded it. */
  readonly record: RunRecord | 'otherSchema' | null;
  /** Those of the issues that come from holding the year against the record: never printed in 점검결과. */
  readonly recordIssues: readonly Issue[];
  /** Those of the issues that only say that a sheet is still to come (시작 전): they block the run, and nothing is wrong. */
  readonly toBegin: readonly Issue[];
  /** Which part of the year each worksheet holds, by the worksheet's own name. */
  readonly partOf: ReadonlyMap<string, YearPart>;
}

/** An examination that nothing blocks. */
export interface ClearExamination extends Examination {
  readonly fiscalYear: number;
  readonly year: ProgrammeYear;
  readonly result: YearResult;
}

export function isRunnable(examination: Examination): examination is ClearExamination {
  return examination.year !== null && examination.result !== null && isClear(examination.issues);
}

/** Reads and checks the workbook and works the year out; writes nothing. */
export async function examine(): Promise<Examination> {
  const { grids, issues } = await readWorkbook();
  return examineGrids(grids, issues, await readRecord());
}

/**
 * The same from grids and a record that have been read; `unread` are the issues of sheets that could not be. The
 * record tells which corrections the notified run stands on, and what may not change any more.
 */
export function examineGrids(
  grids: readonly Grid[],
  unread: readonly Issue[] = [],
  stored: Examination['record'] = null,
): Examination {
  const record = stored === 'otherSchema' ? null : stored;
  const reading = readYear(grids, 'annual', unread);
  const { year, fiscalYear, parts, partOf } = reading;
  const found = yearIssues(reading);
  const toBegin = stillToBegin(found, parts);
  const common = { fiscalYear, grids, parts, year, record: stored, partOf, toBegin };
  const inCity = (issues: readonly Issue[]) => issuesInCity(issues, parts.districts);
  if (!year || !isClear(found)) {
    const recordIssues = year ? inCity(checkAgainstRecord(year, null, { record, grids })) : [];
    return { ...common, issues: [...found, ...recordIssues], recordIssues, result: null };
  }
  const computed = computeYear(year, correctionsOf(record, year));
  const result = computed.ok ? computed.value : null;
  const recordIssues = inCity(checkAgainstRecord(year, result, { record, grids }));
  const outcome = computed.ok
    ? [
        ...computed.value.allocation.issues,
        ...checkPaymentsAgainstGrants(year.payments, computed.value),
        ...checkPriorAgainstGrants(year, computed.value),
      ]
    : computed.issues;
  const issues = [...withoutRepeats([...found, ...inCity(outcome)]), ...recordIssues];
  return { ...common, issues, recordIssues, result };
}

/** The allocation says of its own terms once more what the checks of the year have said. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  return [
    ...new Map(issues.map((found) => [JSON.stringify([found.kind, found.at, found.params]), found])).values(),
  ];
}

const absent: ReadonlySet<IssueKind> = new Set<IssueKind>([
  'sheetMissing',
  'sheetEmpty',
  'sheetUnfilled',
  'settlementYearMissing',
]);

/**
 * Until scores have come in, a required sheet or settled year that is not there yet is work to begin and no error: an
 * empty year has not begun. 설정 alone is missed as soon as anything is there, for without a fiscal year little of it can be checked.
 */
function stillToBegin(issues: readonly Issue[], parts: YearParts): Issue[] {
  if (parts.scores.length > 0) return [];
  // Where 자치구 is absent, its districts are Seoul's.
  const { settings, ...lists } = { ...parts, districts: [] };
  const isEmpty = settings === null && Object.values(lists).every((list) => list.length === 0);
  return issues.filter(
    ({ kind, at }) =>
      (absent.has(kind) && (isEmpty || at.sheet !== settingsSheet.name)) ||
      (isEmpty && kind === 'fiscalYearMissing'),
  );
}

/** The corrections that the recorded run of this year stands on. */
function correctionsOf(record: RunRecord | null, { settings }: ProgrammeYear): RunRecord['corrections'] {
  return record?.fiscalYear === settings.fiscalYear ? record.corrections : [];
}

/** What reading found and what the checks find on top, as the year's city is told it. */
export function yearIssues(
  { parts, incomplete, issues }: YearReading,
  purpose: ReadingPurpose = 'annual',
): Issue[] {
  return issuesInCity([...issues, ...checkYear(parts, incomplete, purpose)], parts.districts);
}
