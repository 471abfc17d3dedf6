import type { BudgetLine } from './budgetLine';
import { grantItems, officeItem } from './grantItems';
import type { Settings } from '../year/settings';
import { spaceless } from '../issues/spaceless';
import type { Won } from '../money/won';
import { sumWonOrNull } from '../money/won';

/** How names of budget lines (과목) are compared: a line break inside 자치구기타재원조 정비 is no difference. */
export function itemKey(item: string): string {
  return spaceless(item);
}

/** What 교부재원 is told by: the setting, and of each line of the budget its name and amount. */
export interface GrantMoney {
  readonly settings: GrantSettings;
  readonly budgetLines: readonly {
    readonly item: string;
    readonly current: Pick<BudgetLine['current'], 'amount'>;
  }[];
}

type GrantSettings = Pick<Settings, 'grantBudget' | 'grantItem'>;

/** The names by which a granted line is known (`rules/grantItems`), as they are compared. */
const knownKeys: ReadonlySet<string> = new Set(grantItems.flatMap(({ names }) => names.map(itemKey)));

/**
 * The lines whose name says that they are granted: those of the 과목 that 설정 names, else those of a known name; none
 * where 설정 names a 과목 that the budget does not have, or the city calls its line otherwise.
 */
export function namedGrantLines<Line extends Pick<BudgetLine, 'item'>>(
  lines: readonly Line[],
  { grantItem }: Pick<Settings, 'grantItem'>,
): Line[] {
  return grantItem === null
    ? lines.filter(({ item }) => knownKeys.has(itemKey(item)))
    : lines.filter(({ item }) => itemKey(item) === itemKey(grantItem));
}

/** The lines that may be granted: the grant line, or all but office costs where no line has its name. */
export function grantLines<Line extends Pick<BudgetLine, 'item'>>(
  lines: readonly Line[],
  settings: Pick<Settings, 'grantItem'>,
): Line[] {
  const named = namedGrantLines(lines, settings);
  if (named.length > 0 || settings.grantItem !== null) return named;
  return lines.filter(({ item }) => itemKey(item) !== officeItem);
}

/** Whether nothing says which line is granted: no 교부재원, no known name, and more than one 과목 that it may be. */
export function isGrantLineOpen({ settings, budgetLines }: GrantMoney): boolean {
  if (settings.grantBudget !== null || settings.grantItem !== null) return false;
  if (namedGrantLines(budgetLines, settings).length > 0) return false;
  return new Set(grantLines(budgetLines, settings).map(({ item }) => itemKey(item))).size > 1;
}

/**
 * What may be granted at most (I4: Σ of the projects ≤ 교부재원, office costs excluded): 교부재원 of the settings,
 * and never more than the lines it is paid from. Null where neither is known: it is asked then (E35), not guessed.
 */
export function grantLimit(year: GrantMoney): Won | null {
  const { settings, budgetLines } = year;
  const { grantBudget } = settings;
  if (budgetLines.length === 0) return grantBudget;
  const lines = grantLines(budgetLines, settings);
  if (lines.length === 0 || isGrantLineOpen(year)) return grantBudget;
  const budgeted = sumWonOrNull(lines.map(({ current }) => current.amount));
  if (grantBudget === null || budgeted === null) return grantBudget ?? budgeted;
  return grantBudget < budgeted ? grantBudget : budgeted;
}
