import type { Issue } from '../domain/issues/issue';
import { issue } from '../domain/issues/issue';
import { areGrantsAsRecorded } from '../domain/record/recordedGrants';
import type { RecordPart } from '../domain/record/yearInputs';
import { applyPlans } from '../excel/apply';
import { correctionSheet } from '../sheets/output/correction/correctionSheet';
import { grantSheet } from '../sheets/output/grant/grantSheet';
import { partSheets } from '../sheets/year/yearOutputs';
import { driftSince } from './record/drift';
import type { ClearExamination } from './examination';
import { examine, isRunnable } from './examination';
import { inTurn } from './inTurn';
import { planAllSheets } from './planOutputs';
import { planPapers } from './planRun';
import { areGrantsCurrent, sheetStates, usableRecord } from './record/recordState';

/** How writing a paper that follows 교부내역 ended: the sheets written, or what stood in the way. */
export interface GrantPapersRun {
  readonly issues: readonly Issue[];
  readonly sheets: readonly string[];
}

/** Writes 교부통지, the list for mail merge (통지 목록 작성); all or nothing. */
export function letterListRun(now: Date): Promise<GrantPapersRun> {
  return inTurn(() => writePapers('notice', now));
}

/**
 * Writes 지급명세 in 원 (지급명세 작성), with what 교부집행 says was paid, and 정정내역 where one was written with these grants; all
 * or nothing.
 */
export function paymentListRun(now: Date): Promise<GrantPapersRun> {
  return inTurn(() => writePapers('payment', now));
}

/** Writes 성과평가 (성과평가 작성), with the survey and the opinions that came since the grants; all or nothing. */
export function performanceRun(now: Date): Promise<GrantPapersRun> {
  return inTurn(() => writePapers('performance', now));
}

/**
 * These papers rest on the amounts of 교부내역, so that these must be the recorded ones: entering 통지일 or a payment since
 * then is no obstacle, another amount is. What was written goes into the record with a row of its own in 배분기록; a paper
 * that is as it would be written is written again, and recorded no second time.
 */
async function writePapers(part: RecordPart, now: Date): Promise<GrantPapersRun> {
  const examination = await examine();
  const blocked = (issues: readonly Issue[]): GrantPapersRun => ({ issues, sheets: [] });
  if (!isRunnable(examination)) return blocked(examination.issues);
  const { record } = examination;
  if (record === 'otherSchema' || !areGrantsAsRecorded(record, examination.result)) {
    return blocked([issue('grantsNotRecorded', { sheet: grantSheet, cell: null })]);
  }
  const papers = plansOf(part, examination);
  const usable = usableRecord(examination);
  const isRecorded = usable !== null && !areCurrent(papers, examination, usable);
  const planned = isRecorded ? planPapers(examination, papers, { record: usable, now }) : null;
  const drift = await driftSince(examination);
  if (drift.length > 0) return blocked(drift);
  const written = await applyPlans({
    plans: planned ? [...planned.outputs, planned.log] : papers,
    part: planned && { name: 'run-record', content: planned.record },
  });
  return written.ok ? { issues: [], sheets: papers.map(({ sheet }) => sheet) } : blocked(written.issues);
}

type Papers = ReturnType<typeof planAllSheets>;

/** The sheets of a part; 정정내역 only where the grants that it explains are the recorded ones. */
function plansOf(part: RecordPart, examination: ClearExamination): Papers {
  const usable = usableRecord(examination);
  const mayExplain = usable !== null && areGrantsCurrent(examination, usable);
  const plans = planAllSheets(examination, usable?.number ?? null);
  return plans.filter(
    ({ sheet }) => partSheets[part].includes(sheet) && (sheet !== correctionSheet || mayExplain),
  );
}

function areCurrent(
  papers: Papers,
  examination: ClearExamination,
  record: NonNullable<ReturnType<typeof usableRecord>>,
): boolean {
  const states = sheetStates(examination, record);
  return papers.every(({ sheet }) =>
    states.some(({ written, isOld, isEdited }) => written.sheet === sheet && !isOld && !isEdited),
  );
}
