import { checkPolicySettings } from '../domain/allocation/checkInput';
import { inputOf } from '../domain/allocation/inputOf';
import { checkPaymentsAgainstGrants } from '../domain/checks/checkPaymentsAgainstGrants';
import { checkYear } from '../domain/checks/checkYear';
import type { Issue } from '../domain/issue';
import { isClear } from '../domain/issue';
import type { ProgrammeYear } from '../domain/programmeYear';
import type { YearResult } from '../domain/yearResult';
import { computeYear } from '../domain/yearResult';
import { readGrids } from '../excel/read';
import type { Grid } from '../sheets/grid';
import { readYear } from '../sheets/readYear';
import { isOurSheet } from '../sheets/sheetNames';

/** The workbook as it stands: what was read, what is wrong with it, and what comes out of it. */
export interface Examination {
  readonly fiscalYear: number | null;
  readonly issues: readonly Issue[];
  readonly grids: readonly Grid[];
  /** Null where a required sheet or the fiscal year is missing. */
  readonly year: ProgrammeYear | null;
  /** Null where an issue blocks the run. */
  readonly result: YearResult | null;
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
  const { grids, issues } = await readGrids(isOurSheet);
  return examineGrids(grids, issues);
}

/** The same from grids that have been read; `unread` are the issues of sheets that could not be. */
export function examineGrids(grids: readonly Grid[], unread: readonly Issue[] = []): Examination {
  const { year, fiscalYear, issues: reading } = readYear(grids);
  const found = [...unread, ...reading, ...(year ? checkYear(year, [...unread, ...reading]) : [])];
  if (!year || !isClear(found)) {
    // What the settings of the policy contradict is told along with the rest, not only once the rest is mended.
    const policy = year ? checkPolicySettings(inputOf(year)) : [];
    return { fiscalYear, issues: [...found, ...policy], grids, year, result: null };
  }
  const computed = computeYear(year);
  return computed.ok
    ? {
        fiscalYear,
        issues: [
          ...found,
          ...computed.value.allocation.issues,
          ...checkPaymentsAgainstGrants(year.payments, computed.value.allocation),
        ],
        grids,
        year,
        result: computed.value,
      }
    : { fiscalYear, issues: [...found, ...computed.issues], grids, year, result: null };
}
