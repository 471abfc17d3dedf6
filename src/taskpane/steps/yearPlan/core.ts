import { targetsFixedOn } from '../../../domain/projects/targetsFixed';
import { approvalOf, committeeFacts, councilFact } from '../committeeFacts';
import type { StepCore } from '../step';
import { done, missing, sheetAt } from '../step';

/** 시행계획 확정: targets are fixed; from here on a change needs a decision (docs/programme.md §8, S5). */
export const yearPlan: StepCore = (source) => {
  const { year } = source;
  const approval = approvalOf(year, 'yearPlan');
  const fixedOn = year && targetsFixedOn(year);
  return [
    approval
      ? done('yearPlan.approved', { date: approval.heldOn })
      : missing('yearPlan.notApproved', {}, sheetAt('위원회')),
    ...committeeFacts(source, approval),
    fixedOn ? done('yearPlan.fixed', { date: fixedOn }) : missing('yearPlan.notFixed', {}, sheetAt('설정')),
    ...councilFact(year, 'yearPlan'),
  ];
};
