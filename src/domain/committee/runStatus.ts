import type { CommitteeMeeting } from './committeeMeeting';
import { approves, matterOf } from './committeeMeeting';
import type { ProgrammeYear } from '../year/programmeYear';

/** A run is a trial (시산) until the committee has approved the results; then it is final (확정). */
export type RunStatus = 'trial' | 'final';

/**
 * Final only with a review committee's (심의위원회) approval of the evaluation results (평가결과; ordinance
 * art. 6①4, 8①). It changes how the outputs are titled, never a figure.
 */
export function runStatus({ meetings }: Pick<ProgrammeYear, 'meetings'>): RunStatus {
  return meetings.some(approvesResults) ? 'final' : 'trial';
}

function approvesResults(meeting: CommitteeMeeting): boolean {
  return meeting.committee === 'review' && matterOf(meeting) === 'result' && approves(meeting);
}
