import type { AgendaKind, CommitteeMeeting } from './committeeMeeting';
import { approves, matterOf } from './committeeMeeting';
import { councilReports } from './councilReports';
import { compareDates } from '../year/calendar';
import type { Issue } from '../issues/issue';
import { issue, cellOf, placeOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import { ordinanceOf } from '../year/ordinance';
import { runStatus } from './runStatus';

type Year = Pick<ProgrammeYear, 'meetings' | 'projects' | 'scores' | 'settings'>;

/**
 * 위원회: the review committee's size (W04, ordinance art. 6 by its version), what it has not approved, and when
 * the city council must hear of it (art. 5③, where the version has it). Without approved results the run is a
 * trial and says so (E21); nothing here blocks (docs/workbook.md §5).
 */
export function checkCommittee(year: Year): Issue[] {
  const reviews = year.meetings.filter(({ committee }) => committee === 'review');
  return [
    ...reviews.flatMap((meeting) => size(meeting, year.settings.fiscalYear)),
    ...(year.meetings.length > 0 && year.projects.some(({ decision }) => decision === 'selected')
      ? [...notApproved(reviews, 'selection'), ...notApproved(reviews, 'yearPlan')]
      : []),
    ...result(reviews, year),
    ...councilReports(year).map(({ matter, heldOn, due, at }) =>
      issue(matter === 'yearPlan' ? 'yearPlanReportDue' : 'resultReportDue', cellOf(at, 'heldOn'), {
        held: heldOn,
        due,
      }),
    ),
  ];
}

function size({ members, councillors, at }: CommitteeMeeting, fiscalYear: number): Issue[] {
  const rules = ordinanceOf(fiscalYear);
  const { min, max } = rules.members;
  return [
    ...(members !== null && (members < min || members > max)
      ? [issue('committeeSize', cellOf(at, 'members'), { members, min, max })]
      : []),
    ...(councillors !== null && councillors !== rules.councillors
      ? [
          issue('committeeCouncillors', cellOf(at, 'councillors'), {
            councillors,
            required: rules.councillors,
          }),
        ]
      : []),
  ];
}

/**
 * Selection and plan are decisions of their own: an officer cannot put aside what the committee refused, nor take an
 * approval for its last word where a later meeting refused.
 */
function notApproved(reviews: readonly CommitteeMeeting[], matter: 'selection' | 'yearPlan'): Issue[] {
  const last = ofKind(reviews, matter).at(-1);
  if (last && approves(last)) return [];
  if (last) {
    const kind = matter === 'selection' ? 'selectionRefused' : 'yearPlanRefused';
    return [issue(kind, cellOf(last.at, 'decision'), { held: last.heldOn })];
  }
  return [
    issue(matter === 'selection' ? 'selectionNotApproved' : 'yearPlanNotApproved', placeOf('meetings')),
  ];
}

function result(reviews: readonly CommitteeMeeting[], year: Year): Issue[] {
  const own = ofKind(reviews, 'result');
  const last = own.at(-1);
  if (runStatus(year) === 'trial') {
    // Before any score there is no result to approve: 예산서류 of January are not a trial of anything.
    if (year.scores.length === 0) return [];
    return [issue('resultNotApproved', last ? cellOf(last.at, 'decision') : placeOf('meetings'))];
  }
  return [
    ...(last && !approves(last)
      ? [issue('resultReopened', cellOf(last.at, 'decision'), { held: last.heldOn })]
      : []),
    ...own
      .filter((meeting) => approves(meeting) && meeting.document === '')
      .map(({ at, heldOn }) => issue('resultDocumentMissing', cellOf(at, 'document'), { held: heldOn })),
  ];
}

/** The decisions on one matter, oldest first. */
function ofKind(reviews: readonly CommitteeMeeting[], matter: AgendaKind): CommitteeMeeting[] {
  return reviews
    .filter((meeting) => matterOf(meeting) === matter)
    .toSorted((a, b) => compareDates(a.heldOn, b.heldOn));
}
