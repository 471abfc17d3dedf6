import { approvalOf } from '../approval';
import { councilFact } from '../councilFact';
import type { StepCore } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** 평가결과 심의: the review committee finds the results adequate (ordinance art. 6①4); until then all is (안). */
export const results: StepCore = ({ year, result, record }) => {
  const approval = approvalOf(year, 'result');
  return [
    result ? done('results.computed') : missing('results.notComputed'),
    record === null
      ? optional('results.noDraft')
      : done('results.draft', { number: record.number }, sheetAt('교부내역')),
    approval
      ? done('results.approved', { date: approval.heldOn })
      : missing('results.notApproved', {}, sheetAt('위원회')),
    ...councilFact(year, 'result'),
  ];
};
