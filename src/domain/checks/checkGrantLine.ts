import { grantLines, namedGrantLines } from '../grantLine';
import type { Issue } from '../issue';
import { issue } from '../issue';
import type { ProgrammeYear } from '../programmeYear';
import { settingCell, settingItems } from '../settingCell';
import { sumWonOrNull } from '../sumWon';
import { rangeOf } from './place';

/**
 * 교부재원 of the settings against the budget line it is paid from (E03). Where no line is called
 * 자치구기타재원조정비, any one line or all of them together may be it; what equals none is doubted, and refused
 * only above the whole budget (docs/decisions/0041).
 */
export function checkGrantLine({
  settings,
  budgetLines,
}: Pick<ProgrammeYear, 'settings' | 'budgetLines'>): Issue[] {
  const { grantBudget } = settings;
  const at = settingCell(settings, settingItems.grantBudget);
  if (budgetLines.length === 0) return [];
  const named = namedGrantLines(budgetLines);
  const amount = sumWonOrNull((named.length > 0 ? named : budgetLines).map(({ current }) => current.amount));
  if (amount === null) return [];
  if (named.length > 0)
    return grantBudget === null || grantBudget === amount
      ? []
      : [issue('grantDiffers', at, { grant: grantBudget, line: amount })];

  const places = rangeOf(
    budgetLines.map(({ at }) => at),
    'item',
  );
  const rest = sumWonOrNull(grantLines(budgetLines).map(({ current }) => current.amount));
  if (grantBudget === null) {
    return budgetLines.length === 1 || rest === null
      ? []
      : [issue('grantLineUnnamed', places, { limit: rest })];
  }
  if (grantBudget > amount) return [issue('grantAboveTotal', at, { grant: grantBudget, total: amount })];
  const candidates = [amount, rest, ...budgetLines.map(({ current }) => current.amount)];
  return candidates.includes(grantBudget) ? [] : [issue('grantLineUnmatched', at, { grant: grantBudget })];
}
