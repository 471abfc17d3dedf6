import type { BudgetFigure, BudgetLine } from './budgetLine';
import type { ChangeRate } from '../money/changeRate';
import { changeRate } from '../money/changeRate';
import type { Issue, Result } from '../issues/issue';
import { issue, cellOf, failed, ok } from '../issues/issue';
import type { RateRounding } from '../year/settings';
import type { Won } from '../money/won';
import { won, wonOrNull } from '../money/won';

/** Last year's figure (A), this year's (B), 증감 (B−A) and its rate. National shares are null where none is stated. */
export interface BudgetChange {
  readonly previous: BudgetFigure;
  readonly current: BudgetFigure;
  readonly change: BudgetFigure;
  readonly rate: ChangeRate;
}

/** One 과목 of 예산총괄. */
export interface BudgetSummaryRow extends BudgetChange {
  readonly item: string;
}

/** 예산총괄 of the form, section 2: the rows in sheet order, and their total (계). */
export interface BudgetSummary {
  readonly rows: readonly BudgetSummaryRow[];
  readonly total: BudgetChange;
}

/**
 * Summarises the budget lines (I1, I2): the total's rate is worked out from the totals, never summed.
 * This year's national share is the one beside the amount, else the 국비 column. Fails only where a sum or a
 * difference exceeds what can be held exactly.
 */
export function budgetSummary(lines: readonly BudgetLine[], rounding: RateRounding): Result<BudgetSummary> {
  const shares = lines.map(({ previous, current, national }) => ({
    previous,
    current: { amount: current.amount, national: current.national ?? national },
  }));
  const rows = shares.map(({ previous, current }) => changeOf(previous, current, rounding));
  const previous = sumFigures(shares.map((share) => share.previous));
  const current = sumFigures(shares.map((share) => share.current));
  const total = previous && current && changeOf(previous, current, rounding);
  if (!total) return failed(...tooLarge(lines));
  const named: BudgetSummaryRow[] = [];
  for (const [i, row] of rows.entries()) {
    if (!row) return failed(...tooLarge(lines.slice(i, i + 1)));
    named.push({ item: lines[i]?.item ?? '', ...row });
  }
  return ok({ rows: named, total });
}

function changeOf(
  previous: BudgetFigure,
  current: BudgetFigure,
  rounding: RateRounding,
): BudgetChange | null {
  const amount = wonOrNull(BigInt(current.amount) - BigInt(previous.amount));
  if (amount === null) return null;
  return {
    previous,
    current,
    change: { amount, national: nationalChange(previous.national, current.national) },
    rate: changeRate(previous.amount, current.amount, rounding),
  };
}

/** A share stays within its amount, so that its change needs no second check of size. */
function nationalChange(previous: Won | null, current: Won | null): Won | null {
  return previous === null && current === null ? null : won((current ?? 0) - (previous ?? 0));
}

function sumFigures(figures: readonly BudgetFigure[]): BudgetFigure | null {
  const amount = wonOrNull(figures.reduce((sum, figure) => sum + BigInt(figure.amount), 0n));
  const shares = figures.flatMap(({ national }) => (national === null ? [] : [BigInt(national)]));
  const national = wonOrNull(shares.reduce((sum, share) => sum + share, 0n));
  if (amount === null || national === null) return null;
  return { amount, national: shares.length === 0 ? null : national };
}

function tooLarge(lines: readonly BudgetLine[]): Issue[] {
  return lines.slice(0, 1).map(({ at }) => issue('sumTooLarge', cellOf(at, 'current')));
}
