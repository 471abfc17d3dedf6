import type { Issue, CellRef } from '../issues/issue';
import { issue, rangeOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Won } from '../money/won';
import { zeroWon, sumWonOrNull } from '../money/won';
import { grantLines, isGrantLineOpen, itemKey, namedGrantLines, grantLimit } from './grantLine';
import type { BudgetLine } from './budgetLine';
import { settingCell, settingItems } from '../year/settings';

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

/**
 * 교부재원 of the settings against the budget line it is paid from (E03). The line is the one that 설정 names, which must
 * be there (E36), or one of a known name. Where neither says it, 교부재원 as an amount may be any one line or all of them
 * together: what equals none is doubted, and refused only above the whole budget; without an amount the officer is asked
 * (E35; docs/decisions/0035).
 */
export function checkGrantLine(year: Pick<ProgrammeYear, 'settings' | 'budgetLines'>): Issue[] {
  const { settings, budgetLines } = year;
  const { grantBudget, grantItem } = settings;
  const at = settingCell(settings, settingItems.grantBudget);
  if (budgetLines.length === 0) return [];
  const named = namedGrantLines(budgetLines, settings);
  const [first] = named;
  if (grantItem !== null)
    return first ? [] : [issue('grantItemUnknown', at, { item: grantItem, items: itemsOf(budgetLines) })];
  if (isGrantLineOpen(year))
    return [issue('grantLineOpen', at, { items: itemsOf(grantLines(budgetLines, settings)) })];
  const amount = sumWonOrNull((first ? named : budgetLines).map(({ current }) => current.amount));
  if (grantBudget === null || amount === null) return [];
  if (first) {
    return grantBudget === amount
      ? []
      : [issue('grantDiffers', at, { grant: grantBudget, item: first.item, line: amount })];
  }
  if (grantBudget > amount) return [issue('grantAboveTotal', at, { grant: grantBudget, total: amount })];
  const rest = sumWonOrNull(grantLines(budgetLines, settings).map(({ current }) => current.amount));
  const candidates = [amount, rest, ...budgetLines.map(({ current }) => current.amount)];
  return candidates.includes(grantBudget)
    ? []
    : [issue('grantLineUnmatched', at, { grant: grantBudget, items: itemsOf(budgetLines) })];
}

/** The 과목 to choose from, each once; of many the first five. */
function itemsOf(lines: readonly Pick<BudgetLine, 'item'>[]): string {
  const items = [...new Map(lines.map(({ item }) => [itemKey(item), item.replace(/\s+/gu, ' ')])).values()];
  return items.length > 5 ? `${items.slice(0, 5).join(', ')} 등 ${items.length}개` : items.join(', ');
}

/**
 * Grants of an earlier run against the budget as it stands now (E13): a supplementary budget may cut it in
 * mid-year, even to 0, and what was to be granted is then above it (docs/programme.md §10, 23; I13). `at` is where the
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
