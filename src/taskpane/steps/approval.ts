import type { AgendaKind, CommitteeMeeting } from '../../domain/committeeMeeting';
import { approves, matterOf } from '../../domain/committeeMeeting';
import type { ProgrammeYear } from '../../domain/programmeYear';

/** The review committee's (심의위원회) approval of a matter, if there is one. */
export function approvalOf(
  year: Pick<ProgrammeYear, 'meetings'> | null,
  matter: AgendaKind,
): CommitteeMeeting | undefined {
  return year?.meetings.find(
    (meeting) => meeting.committee === 'review' && matterOf(meeting) === matter && approves(meeting),
  );
}
