import { cellOf } from '../../../domain/origin';
import { selectedProjects } from '../../../domain/project';
import { sumWonOrNull } from '../../../domain/sumWon';
import { policyNames } from '../../../notation/policyName';
import { approvalOf } from '../approval';
import type { StepCore, StepFact } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** 심의위원회: which projects, with what money and by which policy (ordinance art. 4②, 6). */
export const review: StepCore = ({ year }) => {
  const approval = approvalOf(year, 'selection');
  const projects = year?.projects ?? [];
  const chosen = projects.filter(({ decision }) => decision === 'selected');
  const selected = selectedProjects(projects);
  const incomplete = chosen.find(({ budget, target }) => budget === null || target === null);
  const held = projects.filter(({ decision }) => decision === 'held');
  const facts: StepFact[] = [
    approval
      ? done('review.approved', { date: approval.heldOn })
      : missing('review.notApproved', {}, sheetAt('위원회')),
    chosen.length === 0
      ? missing('review.noneSelected', {}, sheetAt('대상사업'))
      : incomplete
        ? missing('review.incomplete', { code: incomplete.code }, cellOf(incomplete.at, 'budget'))
        : done('review.selected', {
            count: selected.length,
            total: sumWonOrNull(selected.map(({ budget }) => budget)) ?? 0,
          }),
  ];
  if (year) facts.push(done('review.policy', { policy: policyNames[year.settings.policy.kind] }));
  if (held.length > 0) {
    facts.push(
      optional('review.held', { codes: held.map(({ code }) => code).join('·') }, sheetAt('대상사업')),
    );
  }
  return facts;
};
