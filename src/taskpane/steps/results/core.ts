import type { CommitteeMeeting } from '../../../domain/committee/committeeMeeting';
import { compareDates } from '../../../domain/year/calendar';
import type { DecisionChange } from '../../../domain/projects/decisionChange';
import { areGrantsAsRecorded } from '../../../domain/record/recordedGrants';
import { cellOf } from '../../../domain/issues/issue';
import { approvalOf, committeeFacts, councilFact } from '../committeeFacts';
import { standingErrors } from '../standingErrors';
import type { StepCore, StepFact, StepSource } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/**
 * 평가결과 심의: the review committee finds the results adequate (ordinance art. 6①4); until then all is (안). What changes
 * the results afterwards turns the step back.
 */
export const results: StepCore = (source) => {
  const { year, result } = source;
  const approval = approvalOf(year, 'result');
  const changed = approval && year?.changes.findLast((change) => changesResults(change, approval));
  return [
    result
      ? done('results.computed')
      : missing(standingErrors(source).length > 0 ? 'results.notComputed' : 'results.waiting'),
    draft(source),
    approval
      ? done('results.approved', { date: approval.heldOn })
      : missing('results.notApproved', {}, sheetAt('위원회')),
    ...committeeFacts(source, approval),
    ...(changed
      ? [missing('results.decidedSince', { date: changed.changedOn }, cellOf(changed.at, 'changedOn'))]
      : []),
    ...councilFact(year, 'result'),
  ];
};

function draft({ record, result }: StepSource): StepFact {
  if (record === null) return optional('results.noDraft');
  const { number } = record;
  return result && !areGrantsAsRecorded(record, result)
    ? missing('results.changed', { number }, sheetAt('교부내역'))
    : done('results.draft', { number }, sheetAt('교부내역'));
}

/** Whether a decision after the approval changes who achieves what: the committee has not seen what came of it. */
function changesResults(
  { matter, document, changedOn }: DecisionChange,
  approval: CommitteeMeeting,
): boolean {
  return (
    ['target', 'policy', 'weight'].includes(matter) &&
    document !== '' &&
    compareDates(changedOn, approval.heldOn) > 0
  );
}
