import type { BudgetLine } from '../budget/budgetLine';
import { lineKey } from '../budget/budgetLine';
import { originalGrantBudget } from '../projects/decisionChange';
import { grantLines } from '../budget/grantLine';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Won } from '../money/won';
import { zeroWon } from '../money/won';
import type { Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';

/**
 * The lines of the coming budget: last year's figure (A) is the closing year's B, or its final budget where the
 * officer chose that and gave it; this year's (B) and its sources are still to be entered. Where 변경이력 has the history of
 * 교부재원, B of the one line it is paid from is what the last 추경 made of it: that is its 최종예산, and its 본예산 is what the
 * history began with.
 */
export function rolledBudgetLines(
  { budgetLines: lines, changes, settings }: Pick<ProgrammeYear, 'budgetLines' | 'changes' | 'settings'>,
  choice: PreviousBudgetChoice,
): BudgetLine[] {
  const original = choice.kind === 'original' ? originalGrantBudget(changes) : null;
  const grant = grantLines(lines, settings);
  const finals = new Map(
    choice.kind === 'final' ? choice.budgets.map(({ line, amount }) => [lineKey(line), amount]) : [],
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

/** Which budget of the closing year becomes last year's (전년도예산액, A): the officer is asked after a 추경. */
export type PreviousBudgetChoice =
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
export function finalsOfNoLine(lines: readonly BudgetLine[], choice: PreviousBudgetChoice): Issue[] {
  if (choice.kind === 'original') return [];
  const now = new Map(lines.map((line) => [lineKey(line), line]));
  return choice.budgets
    .filter(({ line }) => now.get(lineKey(line))?.current.amount !== line.current.amount)
    .map(({ line }) => issue('contentDrifted', cellOf(line.at, 'item')));
}
