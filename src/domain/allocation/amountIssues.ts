import type { CellRef, Issue } from '../issue';
import { issue } from '../issue';
import type { Won } from '../won';

/** I7: an amount that may be granted as it stands is no less than 0 and a multiple of the unit (E22). */
export function amountIssues(amount: Won, unit: Won, at: CellRef): Issue[] {
  if (amount < 0) return [issue('amountNegative', at, { amount })];
  return amount % unit === 0 ? [] : [issue('amountNotInUnits', at, { amount, unit })];
}
