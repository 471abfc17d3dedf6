import { checkPolicySettings } from '../domain/allocation/checkInput';
import { inputOf } from '../domain/allocation/inputOf';
import { checkPaymentsAgainstGrants } from '../domain/checks/checkPaymentsAgainstGrants';
import type { Issue } from '../domain/issue';
import { isClear } from '../domain/issue';
import type { ProgrammeYear } from '../domain/programmeYear';
import { issuesInCity } from '../domain/rules/ordinanceCity';
import type { RunRecord } from '../domain/runRecord';
import type { YearResult } from '../domain/yearResult';
import { computeYear } from '../domain/yearResult';
import { readRecord } from '../excel/record';
import type { Grid } from '../sheets/grid';
import { readYear } from '../sheets/readYear';
import { readWorkbook } from './readWorkbook';
import { checkAgainstRecord } from './recordChecks';
import { yearIssues } from './yearIssues';

/** The workbook as it stands: what was read, what is wrong with it, and what comes out of it. */
export interface Examination {
  readonly fiscalYear: number | null;
  readonly issues: readonly Issue[];
  readonly grids: readonly Grid[];
  /** Null where a required sheet or the fiscal year is missing. */
  readonly year: ProgrammeYear | null;
  /** Null where an issue blocks the run. */
  readonly result: YearResult | null;
  /** The last recorded run; `otherSchema` where another version of Gyobu recorded it. */
  readonly record: RunRecord | 'otherSchema' | null;
  /** Those of the issues that come from holding the year against the record: never printed in 점검결과. */
  readonly recordIssues: readonly Issue[];
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
  const { year, fiscalYear, issues: reading } = readYear(grids);
  const common = { fiscalYear, grids, year, record: stored };
  const inCity = (issues: readonly Issue[]) => issuesInCity(issues, year?.districts ?? []);
  const found = yearIssues(year, [...unread, ...reading]);
  if (!year || !isClear(found)) {
    // What the settings of the policy contradict is told along with the rest, not only once the rest is mended.
    const policy = year ? inCity(checkPolicySettings(inputOf(year))) : [];
    const recordIssues = year ? inCity(checkAgainstRecord(year, null, { record, grids })) : [];
    return { ...common, issues: [...found, ...policy, ...recordIssues], recordIssues, result: null };
  }
  const computed = computeYear(year, correctionsOf(record, year));
  const result = computed.ok ? computed.value : null;
  const recordIssues = inCity(checkAgainstRecord(year, result, { record, grids }));
  const outcome = computed.ok
    ? [
        ...computed.value.allocation.issues,
        ...checkPaymentsAgainstGrants(year.payments, computed.value.allocation),
      ]
    : computed.issues;
  return { ...common, issues: [...found, ...inCity(outcome), ...recordIssues], recordIssues, result };
}

/** The corrections that the recorded run of this year stands on. */
function correctionsOf(record: RunRecord | null, { settings }: ProgrammeYear): RunRecord['corrections'] {
  return record?.fiscalYear === settings.fiscalYear ? record.corrections : [];
}
