import type { BudgetLine } from '../budgetLine';
import { lineKey } from '../budgetLine';
import { zeroWon } from '../won';
import type { BudgetBasis } from './budgetBasis';

/**
 * The lines of the coming budget: last year's figure (A) is the closing year's B, or its final budget where the
 * officer chose that and gave it; this year's (B) and its sources are still to be entered.
 */
export function rolledBudgetLines(lines: readonly BudgetLine[], basis: BudgetBasis): BudgetLine[] {
  const finals = new Map(
    basis.kind === 'final' ? basis.budgets.map(({ line, amount }) => [lineKey(line), amount]) : [],
  );
  return lines.map((line) => {
    const share = line.current.national ?? line.national;
    // A national share of nothing is none: the cell stays a number.
    const previous = { amount: line.current.amount, national: share === zeroWon ? null : share };
    const final = finals.get(lineKey(line));
    return {
      ...line,
      // A final amount comes without its national share.
      previous: final === undefined ? previous : { amount: final, national: null },
      current: { amount: zeroWon, national: null },
      national: null,
      city: null,
      district: null,
      other: null,
      typedChange: null,
    };
  });
}
