import type { Issue } from '../issue';
import { issue } from '../issue';
import type { ProgrammeYear } from '../programmeYear';
import { zeroWon } from '../won';
import { sumWonOrNull } from '../sumWon';
import { rangeOf } from './place';

/**
 * 국비 + 시비 = Σ 예산액 (E07, I3); 구비 and 기타 stand outside the city budget (form, section 1). Checked only
 * where 시비 is filled in: without it the rest of the budget is the city's, and there is nothing to compare.
 */
export function checkFundingSources({ budgetLines }: Pick<ProgrammeYear, 'budgetLines'>): Issue[] {
  if (budgetLines.every(({ city }) => city === null)) return [];
  const funding = sumWonOrNull(
    budgetLines.flatMap(({ national, city, current }) => [
      national ?? current.national ?? zeroWon,
      city ?? zeroWon,
    ]),
  );
  const budget = sumWonOrNull(budgetLines.map(({ current }) => current.amount));
  if (funding === null || budget === null || funding === budget) return [];
  const cells = rangeOf(
    budgetLines.map(({ at }) => at),
    'city',
  );
  return [issue('fundingDiffers', cells, { funding, budget, difference: Math.abs(funding - budget) })];
}
