import type { CommitteeMeeting } from '../committee/committeeMeeting';
import { approves, matterOf } from '../committee/committeeMeeting';
import { compareDates, earliestDate } from '../year/calendar';
import type { Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';

/**
 * A way to split (배분방식) that was decided after the first score was handed in may have been chosen for its
 * outcome: warned of, with both dates. It is decided with the plan (시행계획), or else with the selection
 * (사업선정; docs/programme.md §8, S4), and changed by a row of 변경이력.
 */
export function checkPolicyTiming({
  meetings,
  submissions,
  changes,
}: Pick<ProgrammeYear, 'meetings' | 'submissions' | 'changes'>): Issue[] {
  const submitted = earliestDate(submissions.map(({ submittedOn }) => submittedOn));
  if (submitted === null) return [];
  const decided = firstApproved(meetings, 'yearPlan') ?? firstApproved(meetings, 'selection');
  return [
    ...(decided && compareDates(decided.heldOn, submitted) > 0
      ? [issue('policyDecidedLate', cellOf(decided.at, 'heldOn'), { decided: decided.heldOn, submitted })]
      : []),
    ...changes
      .filter(({ matter, changedOn }) => matter === 'policy' && compareDates(changedOn, submitted) > 0)
      .map(({ changedOn, at }) =>
        issue('policyChangedLate', cellOf(at, 'changedOn'), { changed: changedOn, submitted }),
      ),
  ];
}

function firstApproved(meetings: readonly CommitteeMeeting[], matter: 'yearPlan' | 'selection') {
  return meetings
    .filter((meeting) => meeting.committee === 'review' && matterOf(meeting) === matter && approves(meeting))
    .toSorted((a, b) => compareDates(a.heldOn, b.heldOn))
    .at(0);
}
