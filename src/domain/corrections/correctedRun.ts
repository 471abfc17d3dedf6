import { allocate } from '../allocation/allocate';
import { inputOf } from '../allocation/inputOf';
import { decidedSinceNotice, isRecordedChange } from '../decisionChange';
import type { ProgrammeYear } from '../programmeYear';
import { recordedGrants } from '../recordedGrants';
import type { CorrectedRun, RunRecord } from '../runRecord';
import type { YearResult } from '../yearResult';
import { answeringChanges } from './answeringChanges';
import type { RecordedCorrection } from './workedIn';

/**
 * The run that 정정내역 is held against: the last recorded one before the newest correction, or decision after notice that
 * lets notified amounts move (`answeringChanges`). Recording the corrected run again, after any other change, keeps it.
 * Where no run was recorded it is what the scores come to as handed in. Null where no correction and no such decision
 * stands.
 */
export function correctedRun(
  year: ProgrammeYear,
  { corrections }: Pick<YearResult, 'corrections'>,
  record: RunRecord | null,
): CorrectedRun | null {
  const decided = decidedSinceNotice(year.changes, year.settings.noticeOn);
  const isDecidedAnew = record?.status === 'final' && hasNewAnswer(year, record);
  const isDecidedBefore =
    record !== null && decided.some((change) => isRecordedChange(change, record.content));
  if (corrections.length === 0 && !isDecidedAnew && !isDecidedBefore) return null;
  if (record && !isDecidedAnew && areSame(record.corrections, corrections)) return record.corrected;
  if (record) {
    const { number, time, granted, leftover, grants } = record;
    return { number, time, granted, leftover, grants };
  }
  const allocation = allocate(inputOf(year));
  if (!allocation.ok) return null;
  const { granted, leftover } = allocation.value;
  return { number: null, time: null, granted, leftover, grants: recordedGrants(allocation.value) };
}

/** Whether a decision that the recorded run did not know lets its amounts move. */
function hasNewAnswer(year: ProgrammeYear, { content }: RunRecord): boolean {
  return answeringChanges(year, content).some((change) => !isRecordedChange(change, content));
}

function areSame(a: readonly RecordedCorrection[], b: readonly RecordedCorrection[]): boolean {
  const text = (list: readonly RecordedCorrection[]) =>
    list
      .map(({ district, project, score, workedIn }) => [district, project, score, workedIn].join('|'))
      .toSorted()
      .join('\n');
  return text(a) === text(b);
}
