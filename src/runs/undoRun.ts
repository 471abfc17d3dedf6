import { fingerprint } from '../domain/record/fingerprint';
import type { Issue } from '../domain/issues/issue';
import { issue } from '../domain/issues/issue';
import type { RunRecord } from '../domain/record/runRecord';
import { won } from '../domain/money/won';
import { applyPlans } from '../excel/apply';
import type { PriorOutput } from '../excel/priorOutputs';
import { readGrids } from '../excel/read';
import { readRecord } from '../excel/record';
import { policyNames } from '../notation/policyName';
import { policyKinds } from '../domain/allocation/policies';
import { editedCells } from '../sheets/writing/editedCells';
import type { RunLogRow } from '../sheets/output/runLog/runLogRows';
import { readRunLog, runLogRow, runLogSheet, sealedContent } from '../sheets/output/runLog/runLogRows';
import { planRunLog } from '../sheets/output/runLog/runLogSheet';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import { inTurn } from './inTurn';
import { loggedTime, recordedTime } from './record/moments';

/** A run that was written, and what it replaced: the pane keeps it for 되돌리기 as long as it is open. */
export interface UndoableRun {
  readonly record: RunRecord;
  /** What it wrote, to see whether somebody edited it since. */
  readonly outputs: readonly SheetPlan[];
  /** What the sheets held before. */
  readonly prior: readonly PriorOutput[];
  /** The record before; null where there was none, or one of another version. */
  readonly before: RunRecord | null;
}

/** How 되돌리기 ended. Only `undone` changed the workbook. */
export type Undoing =
  | { readonly status: 'undone'; readonly record: RunRecord | null; readonly sheets: readonly string[] }
  | { readonly status: 'blocked'; readonly issues: readonly Issue[] };

/**
 * Undoes the last run (되돌리기): the output sheets get back what they held, and the record that of the run before.
 * 배분기록 is append only: it gets a row 되돌림, and the record the number of that row, so that 기록 확인 says afterwards
 * what is true: the outputs are those of the run before. Where no run was before, its sheets go away, and there is no
 * record. Looks do not come back (docs/known-limitations.md). Refused where another run was recorded since, or
 * where an output was edited by hand, which undoing would lose. All or nothing, as a run is.
 */
export function undoRun(run: UndoableRun, now: Date): Promise<Undoing> {
  return inTurn(() => undoNow(run, now));
}

async function undoNow(run: UndoableRun, now: Date): Promise<Undoing> {
  const names = [runLogSheet, ...run.outputs.map(({ sheet }) => sheet)];
  const { grids } = await readGrids((sheet) => names.includes(sheet));
  const gridOf = (sheet: string) => grids.find(({ name }) => name === sheet);
  const log = readRunLog(gridOf(runLogSheet));
  if (!isLast(run.record, await readRecord(), log)) {
    const params = { run: rowOf(run.record) };
    return { status: 'blocked', issues: [issue('undoOutdated', { sheet: runLogSheet, cell: null }, params)] };
  }
  const edited = run.outputs.flatMap((plan) => editedCells(plan, gridOf(plan.sheet)));
  if (edited.length > 0) return { status: 'blocked', issues: edited.map((at) => issue('undoEdited', at)) };

  const { row, record } = undoing(run, log, now);
  const written = await applyPlans({
    plans: [planRunLog([...log, row])],
    restored: run.prior.filter(({ sheet }) => sheet !== runLogSheet),
    part: { name: 'run-record', content: record },
  });
  return written.ok
    ? { status: 'undone', record, sheets: written.value.sheets }
    : { status: 'blocked', issues: written.issues };
}

function isLast(
  own: RunRecord,
  stored: RunRecord | 'otherSchema' | null,
  log: readonly RunLogRow[],
): boolean {
  return JSON.stringify(stored) === JSON.stringify(own) && log.length === rowOf(own);
}

/** The row 되돌림, and the record of the run before under its number. */
function undoing({ record: undone, before }: UndoableRun, log: readonly RunLogRow[], now: Date) {
  const above = log.at(-1);
  const number = log.length + 1;
  const previous = above ? fingerprint(sealedContent(above)) : '';
  const kind = policyKinds.find((one) => one === before?.policy);
  const entry = {
    kind: 'undone',
    time: loggedTime(now),
    policy: kind ? policyNames[kind] : '-',
    settings: before
      ? `제${rowOf(undone)}호를 되돌려 제${rowOf(before)}호의 산출로 돌아감`
      : `제${rowOf(undone)}호를 되돌려 산출 시트를 지움`,
    inputs: before?.inputs ?? '-',
    granted: before?.granted ?? won(0),
    leftover: before?.leftover ?? won(0),
  } as const;
  const row = runLogRow(entry, number, previous);
  const record: RunRecord | null = before && {
    ...before,
    number,
    kind: 'undone',
    time: recordedTime(now),
    lastRow: sealedContent(row),
  };
  return { row, record };
}

/** The number of the last row of 배분기록 when a record was made: that of its run, or of a paper written since. */
function rowOf({ lastRow, number }: RunRecord): number {
  const row = lastRow['번호'];
  return typeof row === 'number' ? row : number;
}
