import type { AgendaKind, CommitteeMeeting } from '../../domain/committee/committeeMeeting';
import { approves, matterOf } from '../../domain/committee/committeeMeeting';
import { compareDates } from '../../domain/year/calendar';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { StepFact, StepSource } from './step';
import { missing } from './step';

/** The review committee's (심의위원회) approval of a matter, if it is the committee's last word on it. */
export function approvalOf(
  year: Pick<ProgrammeYear, 'meetings'> | null,
  matter: AgendaKind,
): CommitteeMeeting | undefined {
  const last = (year?.meetings ?? [])
    .filter((meeting) => meeting.committee === 'review' && matterOf(meeting) === matter)
    .toSorted((a, b) => compareDates(a.heldOn, b.heldOn))
    .at(-1);
  return last && approves(last) ? last : undefined;
}

/** That the committee was not composed as the ordinance asks (W04) when it approved: the approval may not stand. */
export function committeeFacts({ issues }: StepSource, approval: CommitteeMeeting | undefined): StepFact[] {
  const wrong = issues.find(
    ({ kind, at }) =>
      (kind === 'committeeSize' || kind === 'committeeCouncillors') &&
      approval?.at.sheet === at.sheet &&
      at.cell?.replace(/^[A-Z]+/u, '') === String(approval.at.row),
  );
  return wrong ? [missing('review.committee', {}, wrong.at)] : [];
}
