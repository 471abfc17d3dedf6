import type { Issue } from './domain/issues/issue';
import type { RunRecord } from './domain/record/runRecord';
import { applyPlans } from './excel/apply';
import { driftBetween, driftSince } from './runs/record/drift';
import type { Examination } from './runs/examination';
import { examine, isRunnable } from './runs/examination';
import { inTurn } from './runs/inTurn';
import { planOutputs } from './runs/planOutputs';
import { planRun } from './runs/planRun';
import { isUpToDate } from './runs/record/recordState';
import type { UndoableRun } from './runs/undoRun';
import type { SheetPlan } from './sheets/model/sheetPlan';

/** How a run ended. Only `written` changed the workbook. */
export type Outcome =
  | { readonly status: 'blocked'; readonly issues: readonly Issue[] }
  | { readonly status: 'cancelled' }
  | { readonly status: 'unchanged'; readonly record: RunRecord; readonly outputs: readonly SheetPlan[] }
  | ({ readonly status: 'written'; readonly sheets: readonly string[] } & UndoableRun);

export interface AnnualRun {
  readonly examination: Examination;
  readonly outcome: Outcome;
}

/**
 * The annual run (교부내역 작성), whole: read → check → work out → plan → look again → write.
 *
 * All outputs and the record are written together, or not at all. A run on inputs that have not changed since the
 * last one, with its outputs as it left them, writes nothing. No money moves here. `now` is the time on the record.
 * `signal` stops it before anything is written; a write that has begun is finished. `previewed` is the workbook as the
 * officer saw it with what would be written (쓰일 내용): where its inputs or its record are others by now, nothing is written.
 */
export function annualRun(
  now: Date,
  { signal, previewed }: { readonly signal?: AbortSignal; readonly previewed?: Examination } = {},
): Promise<AnnualRun> {
  return inTurn(() => runNow(now, signal, previewed));
}

async function runNow(
  now: Date,
  signal: AbortSignal | undefined,
  previewed: Examination | undefined,
): Promise<AnnualRun> {
  const examination = await examine();
  const blocked = (issues: readonly Issue[]): AnnualRun => ({
    examination,
    outcome: { status: 'blocked', issues },
  });
  if (!isRunnable(examination)) return blocked(examination.issues);

  const last = examination.record;
  if (last !== null && last !== 'otherSchema' && isUpToDate(examination)) {
    const outputs = planOutputs(examination, last.number);
    return { examination, outcome: { status: 'unchanged', record: last, outputs } };
  }

  const unseen =
    previewed && isRunnable(previewed) ? driftBetween(previewed, examination, 'cellDrifted') : [];
  if (unseen.length > 0) return blocked(unseen);

  const { outputs, log, record } = planRun(examination, now);

  const drift = await driftSince(examination);
  if (drift.length > 0) return blocked(drift);
  if (signal?.aborted) return { examination, outcome: { status: 'cancelled' } };

  const written = await applyPlans({
    plans: [...outputs, log],
    part: { name: 'run-record', content: record },
  });
  if (!written.ok) return blocked(written.issues);
  const before = last === 'otherSchema' ? null : last;
  return { examination, outcome: { status: 'written', record, outputs, before, ...written.value } };
}
