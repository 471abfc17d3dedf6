import { grantLines, isGrantLineOpen, itemKey, namedGrantLines } from '../grantLine';
import type { BudgetLine } from '../budgetLine';
import type { Issue } from '../issue';
import { issue } from '../issue';
import type { ProgrammeYear } from '../programmeYear';
import { settingCell, settingItems } from '../settingCell';
import { sumWonOrNull } from '../sumWon';

/**
 * 교부재원 of the settings against the budget line it is paid from (E03). The line is the one that 설정 names, which must
 * be there (E36), or one of a known name. Where neither says it, 교부재원 as an amount may be any one line or all of them
 * together: what equals none is doubted, and refused only above the whole budget; without an amount the officer is asked
 * (E35; docs/decisions/0076).
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
