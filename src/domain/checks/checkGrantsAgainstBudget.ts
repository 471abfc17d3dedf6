import { grantLimit } from '../grantLine';
import type { CellRef, Issue } from '../issue';
import { issue } from '../issue';
import type { ProgrammeYear } from '../programmeYear';
import type { Won } from '../won';

/**
 * Grants of an earlier run against the budget as it stands now (E13): a supplementary budget may cut it in
 * mid-year, even to 0, and what was to be granted is then above it (domain.md §10, 23; I13). `at` is where the
 * run is on record. The remedy is a new run with the budgets of `scaledBudgets`; the old run stays.
 */
export function checkGrantsAgainstBudget(
  granted: Won,
  at: CellRef,
  year: Pick<ProgrammeYear, 'settings' | 'budgetLines'>,
): Issue[] {
  const limit = grantLimit(year);
  if (limit === null || granted <= limit) return [];
  return [issue('grantsAboveBudget', at, { granted, limit, over: granted - limit })];
}
