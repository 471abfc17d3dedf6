import { compareDecimal, decimalText, zeroDecimal } from '../decimal';
import { grantLimit } from '../grantLine';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { ProgrammeYear } from '../programmeYear';
import type { Project } from '../project';
import { zeroWon } from '../won';
import { sumWonOrNull } from '../sumWon';
import { rangeOf } from './place';

/**
 * 대상사업: no more projects than 사업수한도 (E02), their budgets within the grant line (E13; the rest is W02),
 * and each target between 0 and 만점 (E14). Only selected projects count; candidates may say anything. A project on hold
 * (보류) is named, since the grants say nothing of it (N14).
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
    ...year.projects.filter(({ decision }) => decision === 'held').map(held),
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
  year: Pick<ProgrammeYear, 'settings' | 'budgetLines'>,
): Issue[] {
  const limit = grantLimit(year);
  const sum = sumWonOrNull(selected.map(({ budget }) => budget ?? zeroWon));
  if (selected.length === 0 || limit === null || sum === null || sum === limit) return [];
  const cells = rangeOf(
    selected.map(({ at }) => at),
    'budget',
  );
  // A budget that is missing is an error of its own; the rest it leaves would only be noise.
  if (sum < limit && selected.some(({ budget }) => budget === null)) return [];
  return sum > limit
    ? [issue('budgetExceeded', cells, { sum, limit, over: sum - limit })]
    : [issue('budgetUnassigned', cells, { sum, limit, rest: limit - sum })];
}

function target({ code, target: score, maxScore, at }: Project): Issue[] {
  if (score === null) return [];
  if (compareDecimal(zeroDecimal, score) <= 0 && compareDecimal(score, maxScore) <= 0) return [];
  const params = { project: code, target: decimalText(score), max: decimalText(maxScore) };
  return [issue('targetOutOfRange', cellOf(at, 'target'), params)];
}

function held({ code, at }: Project): Issue {
  return issue('projectHeld', cellOf(at, 'decision'), { project: code });
}
