import type { BudgetLine } from '../budgetLine';
import { lineKey } from '../budgetLine';
import { originalGrantBudget } from '../decisionChange';
import { grantLines } from '../grantLine';
import type { ProgrammeYear } from '../programmeYear';
import { zeroWon } from '../won';
import type { BudgetBasis } from './budgetBasis';

/**
 * The lines of the coming budget: last year's figure (A) is the closing year's B, or its final budget where the
 * officer chose that and gave it; this year's (B) and its sources are still to be entered. Where 변경이력 has the history of
 * 교부재원, B of the one line it is paid from is what the last 추경 made of it: that is its 최종예산, and its 본예산 is what the
 * history began with.
 */
export function rolledBudgetLines(
  { budgetLines: lines, changes, settings }: Pick<ProgrammeYear, 'budgetLines' | 'changes' | 'settings'>,
  basis: BudgetBasis,
): BudgetLine[] {
  const original = basis.kind === 'original' ? originalGrantBudget(changes) : null;
  const grant = grantLines(lines, settings);
  const finals = new Map(
    basis.kind === 'final' ? basis.budgets.map(({ line, amount }) => [lineKey(line), amount]) : [],
  );
  return lines.map((line) => {
    const share = line.current.national ?? line.national;
    // A national share of nothing is none: the cell stays a number.
    const previous = { amount: line.current.amount, national: share === zeroWon ? null : share };
    const isGrant = grant.length === 1 && grant.includes(line);
    const final = finals.get(lineKey(line)) ?? (isGrant && original !== null ? original : undefined);
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
