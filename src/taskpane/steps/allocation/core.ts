import { areGrantsAsRecorded } from '../../../domain/record/recordedGrants';
import { cellOf } from '../../../domain/issues/issue';
import { standingErrors } from '../standingErrors';
import type { StepCore, StepFact, StepSource } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** 교부액 산정: nothing stands in the way, the amounts are worked out, and 교부내역 is written. */
export const allocation: StepCore = (source) => {
  const { year, result } = source;
  const facts: StepFact[] = [obstacle(source)];
  if (result) {
    const { granted, leftover } = result.allocation;
    facts.push(done('allocation.granted', { granted, leftover }), written(source));
  }
  const [correction] = (year?.corrections ?? []).filter(({ approval }) => approval === '');
  if (correction) facts.push(optional('allocation.unapproved', {}, cellOf(correction.at, 'approval')));
  return facts;
};

/** What stands in the way of the amounts: errors, or sheets that are still to come. */
function obstacle(source: StepSource): StepFact {
  const errors = standingErrors(source);
  const [first] = errors;
  if (first) return missing('allocation.blocked', { count: errors.length }, first.at);
  const sheets = [...new Set(source.toBegin.map(({ at }) => at.sheet))];
  return source.result
    ? done('allocation.clear')
    : missing('allocation.toBegin', { sheets: sheets.map((sheet) => `「${sheet}」`).join('·') });
}

function written({ record, isRecordCurrent, result }: StepSource): StepFact {
  // After 되돌리기 the record is that of the run before, whose amounts stand again.
  if (!record) return missing('allocation.notWritten');
  const { number } = record;
  const at = sheetAt('교부내역');
  if (!isRecordCurrent) {
    // What changed after a final run may have changed no amount.
    const isOfNoAmount = record.status === 'final' && areGrantsAsRecorded(record, result);
    return (isOfNoAmount ? optional : missing)('allocation.changed', { number }, at);
  }
  if (record.status === 'final') return done('allocation.written', { number }, at);
  // A trial is for the committee; the step is done with the final run.
  return missing(result?.status === 'final' ? 'allocation.stillTrial' : 'allocation.trial', { number }, at);
}
