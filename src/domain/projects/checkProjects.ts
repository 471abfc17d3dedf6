import { compareDecimal, decimalText, zeroDecimal } from '../money/decimal';
import { grantLimit } from '../budget/grantLine';
import type { Issue } from '../issues/issue';
import { issue, cellOf, rangeOf } from '../issues/issue';
import type { PolicyKind } from '../allocation/policies';
import { isPoolPolicy } from '../allocation/policies';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Project } from './project';
import { zeroWon, sumWonOrNull } from '../money/won';

/**
 * 대상사업: no more projects than 사업수한도 (E02), their budgets within the grant line (E13; the rest is W02),
 * and each target between 0 and 만점 (E14). Only selected projects count; candidates may say anything. A project on hold
 * (보류) is named (N14): its money is kept apart, and must be within what the selected leave (W90). Where the policy splits
 * the whole pool, selecting it later moves every district's amount (W91).
 */
export function checkProjects(year: Pick<ProgrammeYear, 'projects' | 'settings' | 'budgetLines'>): Issue[] {
  const selected = year.projects.filter(({ decision }) => decision === 'selected');
  const [first] = year.projects;
  if (first && selected.length === 0)
    return [issue('noProjectSelected', { sheet: first.at.sheet, cell: null })];
  return [
    ...count(selected, year.settings.maxProjects),
    ...budgets(selected, year),
    ...selected.flatMap(target),
    ...year.projects
      .filter(({ decision }) => decision === 'held')
      .map((project) => held(project, year.settings.policy.kind)),
  ];
}

function count(selected: readonly Project[], max: number | null): Issue[] {
  if (max === null || selected.length <= max) return [];
  const cells = rangeOf(
    selected.map(({ at }) => at),
    'code',
  );
  return [issue('tooManyProjects', cells, { n: selected.length, max })];
}

function budgets(
  selected: readonly Project[],
  year: Pick<ProgrammeYear, 'settings' | 'budgetLines' | 'projects'>,
): Issue[] {
  const limit = grantLimit(year);
  const sum = sumWonOrNull(selected.map(({ budget }) => budget ?? zeroWon));
  const onHold = year.projects.filter(({ decision, budget }) => decision === 'held' && budget !== null);
  const heldSum = sumWonOrNull(onHold.map(({ budget }) => budget ?? zeroWon));
  if (selected.length === 0 || limit === null || sum === null || heldSum === null) return [];
  const all = sum + heldSum;
  if (sum <= limit && all === limit) return [];
  const cells = rangeOf(
    selected.map(({ at }) => at),
    'budget',
  );
  // A budget that is missing is an error of its own; the rest it leaves would only be noise.
  if (sum < limit && selected.some(({ budget }) => budget === null)) return [];
  if (sum > limit) return [issue('budgetExceeded', cells, { sum, limit, over: sum - limit })];
  if (all < limit) {
    const places = rangeOf(
      [...selected, ...onHold].map(({ at }) => at),
      'budget',
    );
    return [issue('budgetUnassigned', places, { sum: all, limit, rest: limit - all })];
  }
  const places = rangeOf(
    onHold.map(({ at }) => at),
    'budget',
  );
  return [issue('heldAboveRest', places, { held: heldSum, rest: limit - sum })];
}

function target({ code, target: score, maxScore, at }: Project): Issue[] {
  if (score === null) return [];
  if (compareDecimal(zeroDecimal, score) <= 0 && compareDecimal(score, maxScore) <= 0) return [];
  const params = { project: code, target: decimalText(score), max: decimalText(maxScore) };
  return [issue('targetOutOfRange', cellOf(at, 'target'), params)];
}

function held({ code, at }: Project, policy: PolicyKind): Issue {
  const kind = isPoolPolicy(policy) ? 'projectHeldOverPool' : 'projectHeld';
  return issue(kind, cellOf(at, 'decision'), { project: code });
}
