import type { IsoDate } from '../year/calendar';
import { daysAfter } from '../year/calendar';
import type { CommitteeMeeting } from './committeeMeeting';
import { approves, matterOf } from './committeeMeeting';
import type { Origin } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import { ordinanceOf } from '../year/ordinance';

/** What the city council's committee (시의회 소관 상임위원회) must have received, and by when. */
export interface CouncilReport {
  readonly matter: 'yearPlan' | 'result';
  /** The day of the decision that starts the term. */
  readonly heldOn: IsoDate;
  readonly due: IsoDate;
  readonly at: Origin;
}

/**
 * The reports of ordinance art. 5③: within 30 days of the plan and of the evaluation, counted from the review
 * committee's approval. None for the years before the amendment of 27 March 2025.
 */
export function councilReports({
  meetings,
  settings,
}: Pick<ProgrammeYear, 'meetings' | 'settings'>): CouncilReport[] {
  const days = ordinanceOf(settings.fiscalYear).councilReportDays;
  if (days === null) return [];
  return (['yearPlan', 'result'] as const).flatMap((matter) =>
    meetings
      .filter((meeting) => matterOf(meeting) === matter && isApproval(meeting))
      .flatMap(({ heldOn, at }) => {
        const due = daysAfter(heldOn, days);
        return due === null ? [] : [{ matter, heldOn, due, at }];
      })
      .slice(0, 1),
  );
}

function isApproval(meeting: CommitteeMeeting): boolean {
  return meeting.committee === 'review' && approves(meeting);
}
