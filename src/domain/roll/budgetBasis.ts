import type { BudgetLine } from '../budgetLine';
import { lineKey } from '../budgetLine';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { Won } from '../won';

/** Which budget of the closing year becomes last year's (전년도예산액, A): the officer is asked after a 추경. */
export type BudgetBasis =
  | { readonly kind: 'original' } // 본예산: by the history of 변경이력, else B as it stands
  | { readonly kind: 'final'; readonly budgets: readonly FinalBudget[] }; // 최종예산, by line

/** The final budget (최종예산) that the officer gave one line, as the line was when it was asked for. */
export interface FinalBudget {
  readonly line: BudgetLine;
  readonly amount: Won;
}

/**
 * The final budgets whose line is not there any more as it was when they were typed (H09): rows were moved, or the
 * line was changed. They are nobody else's.
 */
export function finalsOfNoLine(lines: readonly BudgetLine[], basis: BudgetBasis): Issue[] {
  if (basis.kind === 'original') return [];
  const now = new Map(lines.map((line) => [lineKey(line), line]));
  return basis.budgets
    .filter(({ line }) => now.get(lineKey(line))?.current.amount !== line.current.amount)
    .map(({ line }) => issue('contentDrifted', cellOf(line.at, 'item')));
}
