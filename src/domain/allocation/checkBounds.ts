import type { Issue } from '../issue';
import { issue } from '../issue';
import type { PolicyKind } from '../policy';
import { isPoolPolicy, policyCell } from '../policy';
import { cellOf } from '../origin';
import type { AllocationTerms } from './allocation';
import { amountIssues } from './amountIssues';
import { kindOf } from './contest';

/** The policies whose shares 상한 and 하한 hold: those that split one project's budget by weight. */
const bounded: readonly PolicyKind[] = ['equal', 'tierWeight', 'scoreProportional', 'excessProportional'];

/** 상한 and 하한: whole units, in order, and a warning where the policy does not ask for them. */
export function checkBounds({ yearPolicy, projects }: AllocationTerms): Issue[] {
  const { cap, floor, unit, kind } = yearPolicy;
  if ((cap === null && floor === null) || unit <= 0) return [];
  const [capCell, floorCell] = [policyCell(yearPolicy, 'cap'), policyCell(yearPolicy, 'floor')];
  const issues = [
    ...(cap === null ? [] : amountIssues(cap, unit, capCell)),
    ...(floor === null ? [] : amountIssues(floor, unit, floorCell)),
  ];
  if (cap !== null && floor !== null && cap < floor) {
    issues.push(issue('capBelowFloor', capCell, { cap, floor }));
  }
  if (isPoolPolicy(kind))
    return [...issues, issue('boundsIgnoredByPool', cap === null ? floorCell : capCell)];
  const unbounded = projects.filter((project) => !bounded.includes(kindOf(project, yearPolicy)));
  return [
    ...issues,
    ...unbounded.map(({ code, at }) => issue('boundsIgnored', cellOf(at, 'policyKind'), { project: code })),
  ];
}
