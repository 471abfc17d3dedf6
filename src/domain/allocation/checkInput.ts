import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import { wonOrNull } from '../won';
import type { AllocationInput, AllocationTerms } from './allocation';
import { checkBounds } from './checkBounds';
import { checkManualGrants } from './checkManualGrants';
import { checkPolicy } from './checkPolicy';
import { checkTiers } from './checkTiers';
import { nearMissIssues } from './nearMisses';

/** All that must hold before anything is split, what is typed in vain, and scores that a hair would turn. */
export function checkInput(input: AllocationInput): Issue[] {
  return [
    ...checkPolicySettings(input),
    ...checkBudgets(input),
    ...checkScores(input),
    ...checkTiers(input),
    ...checkManualGrants(input, input.scores),
    ...nearMissIssues(input),
  ];
}

/** What the terms contradict by themselves, whatever the scores are. */
export function checkTerms(terms: AllocationTerms): Issue[] {
  return [
    ...checkPolicySettings(terms),
    ...checkBudgets(terms),
    ...checkTiers(terms),
    ...checkManualGrants(terms, null),
  ];
}

function checkPolicySettings(terms: AllocationTerms): Issue[] {
  return [...checkPolicy(terms), ...checkBounds(terms)];
}

/** No budget below 0, and a pool that stays exact: at most 2^53 − 1 원. */
function checkBudgets({ projects }: AllocationTerms): Issue[] {
  const negative = projects
    .filter(({ budget }) => budget < 0)
    .map(({ budget, at }) => issue('amountNegative', cellOf(at, 'budget'), { amount: budget }));
  let pool = 0n;
  for (const { budget, at } of projects) {
    pool += BigInt(budget);
    if (wonOrNull(pool) === null) return [...negative, issue('poolTooLarge', cellOf(at, 'budget'))];
  }
  return negative;
}

/** E20: every district has its score, or 미참여, in every selected project (I15). */
function checkScores({ projects, districts, scores }: AllocationInput): Issue[] {
  return projects.flatMap(({ code, at }) =>
    districts.flatMap((district) => {
      const score = scores.get(district)?.get(code);
      const params = { district, project: code };
      if (!score) return [issue('scoreNotFound', cellOf(at, 'code'), params)];
      return score.value === null ? [issue('scoreMissing', score.at, params)] : [];
    }),
  );
}
