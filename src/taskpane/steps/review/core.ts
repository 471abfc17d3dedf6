import { cellOf } from '../../../domain/issues/issue';
import type { SelectedProject } from '../../../domain/projects/project';
import { selectedProjects } from '../../../domain/projects/project';
import { sumWonOrNull } from '../../../domain/money/won';
import { policyNames } from '../../../notation/policyName';
import { approvalOf, committeeFacts } from '../committeeFacts';
import type { ProgrammeYear } from '../../../domain/year/programmeYear';
import type { StepCore, StepFact, StepSource } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** 심의위원회: which projects, with what money and by which policy (ordinance art. 4②, 6). */
export const review: StepCore = (source) => {
  const { year } = source;
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
    ...committeeFacts(source, approval),
    chosen.length === 0
      ? missing('review.noneSelected', {}, sheetAt('대상사업'))
      : incomplete
        ? missing('review.incomplete', { code: incomplete.code }, cellOf(incomplete.at, 'budget'))
        : money(selected, source),
  ];
  if (year) facts.push(policy(year, source));
  if (held.length > 0) {
    facts.push(
      optional('review.held', { codes: held.map(({ code }) => code).join('·') }, sheetAt('대상사업')),
    );
  }
  return facts;
};

/** What the chosen projects come to; 0천원 decides nothing, and neither do too many projects or too much money. */
function money(selected: readonly SelectedProject[], { issues }: StepSource): StepFact {
  const total = sumWonOrNull(selected.map(({ budget }) => budget)) ?? 0;
  const [first] = selected;
  const exceeded = issues.find(({ kind }) => kind === 'tooManyProjects' || kind === 'budgetExceeded');
  if (exceeded) return missing('review.exceeded', { count: selected.length, total }, exceeded.at);
  return total === 0 && first
    ? missing('review.noMoney', { count: selected.length }, cellOf(first.at, 'budget'))
    : done('review.selected', { count: selected.length, total });
}

/** The policy that the committee chose: typed and readable; what is only assumed (균등) nobody has decided. */
function policy({ settings }: Pick<ProgrammeYear, 'settings'>, { issues }: StepSource): StepFact {
  const name = policyNames[settings.policy.kind];
  const at = settings.at['배분방식'];
  if (!at) return missing('review.policyUnset', { policy: name }, sheetAt('설정'));
  const unread = issues.some(
    (one) => one.severity === 'error' && one.at.sheet === at.sheet && one.at.cell === at.cell,
  );
  return unread ? missing('review.policyUnread', {}, at) : done('review.policy', { policy: name });
}
