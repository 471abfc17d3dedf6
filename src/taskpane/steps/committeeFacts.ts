import type { AgendaKind, CommitteeMeeting } from '../../domain/committee/committeeMeeting';
import { approves, matterOf } from '../../domain/committee/committeeMeeting';
import type { CouncilReport } from '../../domain/committee/councilReports';
import { councilReports } from '../../domain/committee/councilReports';
import { cellOf } from '../../domain/issues/issue';
import { compareDates } from '../../domain/year/calendar';
import { isUnderSeoulOrdinance } from '../../domain/year/ordinance';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { StepFact, StepSource } from './step';
import { missing, optional } from './step';

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

/** The report to the city council that a decision calls for (ordinance art. 5③, from 2025 on). */
export function councilFact(year: ProgrammeYear | null, matter: CouncilReport['matter']): StepFact[] {
  if (!year || !isUnderSeoulOrdinance(year.districts)) return [];
  const report = councilReports(year).find((each) => each.matter === matter);
  return report ? [optional('council.due', { due: report.due }, cellOf(report.at, 'heldOn'))] : [];
}
