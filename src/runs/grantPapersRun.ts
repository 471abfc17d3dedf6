import type { Issue } from '../domain/issue';
import { issue } from '../domain/issue';
import type { ProgrammeYear } from '../domain/programmeYear';
import { areGrantsAsRecorded } from '../domain/grantsAsRecorded';
import type { YearResult } from '../domain/yearResult';
import { applyPlans } from '../excel/apply';
import { planGrantLetters } from '../sheets/grantLetterSheet';
import { grantSheet } from '../sheets/grantSheet';
import { planPayments } from '../sheets/paymentSheet';
import type { SheetPlan } from '../sheets/sheetPlan';
import { driftSince } from './drift';
import { examine, isRunnable } from './examination';
import { inTurn } from './inTurn';

/** How writing a paper that follows 교부내역 ended: the sheets written, or what stood in the way. */
export interface GrantPapersRun {
  readonly issues: readonly Issue[];
  readonly sheets: readonly string[];
}

/** Writes 교부통지, the list for mail merge (통지 목록 작성); all or nothing. */
export function letterListRun(): Promise<GrantPapersRun> {
  return inTurn(() => writePaper(planGrantLetters));
}

/** Writes 지급명세 in 원 (지급명세 작성), with what 교부집행 says was paid; all or nothing. */
export function paymentListRun(): Promise<GrantPapersRun> {
  return inTurn(() => writePaper(planPayments));
}

/**
 * Letters and payments rest on the amounts of 교부내역, so that these must be the recorded ones: entering 통지일 or a
 * payment since then is no obstacle, another amount is.
 */
async function writePaper(
  plan: (year: ProgrammeYear, result: YearResult) => SheetPlan,
): Promise<GrantPapersRun> {
  const examination = await examine();
  const blocked = (issues: readonly Issue[]): GrantPapersRun => ({ issues, sheets: [] });
  if (!isRunnable(examination)) return blocked(examination.issues);
  const { record } = examination;
  if (record === 'otherSchema' || !areGrantsAsRecorded(record, examination.result)) {
    return blocked([issue('grantsNotRecorded', { sheet: grantSheet, cell: null })]);
  }
  const planned = plan(examination.year, examination.result);
  const drift = await driftSince(examination);
  if (drift.length > 0) return blocked(drift);
  const written = await applyPlans({ plans: [planned], part: null });
  return written.ok ? { issues: [], sheets: written.value.sheets } : blocked(written.issues);
}
