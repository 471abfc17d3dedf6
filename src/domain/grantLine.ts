import type { BudgetLine } from './budgetLine';
import type { ProgrammeYear } from './programmeYear';
import { spaceless } from './spaceless';
import type { Won } from './won';
import { sumWonOrNull } from './sumWon';

/** The line that is granted to the districts: 자치구기타재원조정비 in Seoul's budget (form, section 2). */
const grantItem = '자치구기타재원조정비';
/** Office costs: in the budget (74억 310만원 in 2019), never granted (domain.md §0.5). */
const officeItem = '사무관리비';

/** How names of budget lines (과목) are compared: a line break inside 자치구기타재원조 정비 is no difference. */
export function itemKey(item: string): string {
  return spaceless(item);
}

/** Lines by the name of the grant line; none where another city calls it otherwise. */
export function namedGrantLines<Line extends Pick<BudgetLine, 'item'>>(lines: readonly Line[]): Line[] {
  return lines.filter(({ item }) => itemKey(item) === grantItem);
}

/** The lines that may be granted: the grant line, or all but office costs where no line has its name. */
export function grantLines<Line extends Pick<BudgetLine, 'item'>>(lines: readonly Line[]): Line[] {
  const named = namedGrantLines(lines);
  return named.length > 0 ? named : lines.filter(({ item }) => itemKey(item) !== officeItem);
}

/** What 교부재원 is told by: the setting, and of each line of the budget its name and amount. */
export interface GrantMoney {
  readonly settings: Pick<ProgrammeYear['settings'], 'grantBudget'>;
  readonly budgetLines: readonly {
    readonly item: string;
    readonly current: Pick<BudgetLine['current'], 'amount'>;
  }[];
}

/**
 * What may be granted at most (I4: Σ of the projects ≤ 교부재원, office costs excluded): 교부재원 of the settings,
 * and never more than the lines it is paid from. Null where neither is known.
 */
export function grantLimit({ settings, budgetLines }: GrantMoney): Won | null {
  const { grantBudget } = settings;
  if (budgetLines.length === 0) return grantBudget;
  const budgeted = sumWonOrNull(grantLines(budgetLines).map(({ current }) => current.amount));
  if (grantBudget === null || budgeted === null) return grantBudget ?? budgeted;
  return grantBudget < budgeted ? grantBudget : budgeted;
}
