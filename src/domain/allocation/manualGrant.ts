import type { Origin, Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { Won } from '../money/won';
import type { PlaceKey } from '../placeKey';
import { placeKey } from '../placeKey';
import type { ScoreTable } from '../scores/score';
import { isAchieved } from '../scores/score';
import type { AllocationInput } from './allocation';
import { amountIssues } from './remarks';
import { policyFacts } from './policies';
import { kindOf } from './policy';

/** An amount that a person decided (수동배분): only with its reason (사유). */
export interface ManualGrant {
  readonly district: string;
  /** 사업코드 */
  readonly project: string;
  readonly amount: Won;
  /** 사유; empty is an error. */
  readonly reason: string;
  /** 문서번호 */
  readonly document: string;
  readonly at: Origin;
}

/**
 * Typed amounts (수동배분): only with a reason, once a place, in whole units, and only to who reached the target
 * (I6, I7; docs/programme.md §7 MANUAL). A row of a project that is not split by hand is typed in vain: a warning. Before the
 * scores are known (null) it is not asked who reached the target.
 */
export function checkManualGrants(
  { projects, manualGrants, yearPolicy }: Pick<AllocationInput, 'projects' | 'manualGrants' | 'yearPolicy'>,
  scores: ScoreTable | null,
): Issue[] {
  const seen = new Set<PlaceKey>();
  return manualGrants.flatMap((grant) => {
    const project = projects.find(({ code }) => code === grant.project);
    if (!project || policyFacts(kindOf(project, yearPolicy)).standsOn !== 'manualGrants') {
      return [issue('manualUnused', cellOf(grant.at, 'amount'), { project: grant.project })];
    }
    const params = { district: grant.district, project: grant.project };
    const key = placeKey(grant.district, grant.project);
    const isTwice = seen.has(key);
    seen.add(key);
    return [
      ...(isTwice ? [issue('manualTwice', cellOf(grant.at, 'district'), params)] : []),
      ...(grant.reason.trim() === ''
        ? [issue('manualReasonMissing', cellOf(grant.at, 'reason'), params)]
        : []),
      ...amountIssues(grant.amount, yearPolicy.unit, cellOf(grant.at, 'amount')),
      ...(scores && grant.amount > 0 && !mayBePaid(projects, scores, grant) ? [notAchieved(grant)] : []),
    ];
  });
}

function mayBePaid(
  projects: AllocationInput['projects'],
  scores: ScoreTable,
  { district, project }: ManualGrant,
): boolean {
  const target = projects.find(({ code }) => code === project)?.target;
  const value = scores.get(district)?.get(project)?.value ?? null;
  return target !== undefined && isAchieved(value, target);
}

function notAchieved({ district, project, at }: ManualGrant): Issue {
  return issue('manualNotAchieved', cellOf(at, 'district'), { district, project });
}
