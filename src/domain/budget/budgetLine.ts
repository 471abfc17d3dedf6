import type { Origin } from '../issues/issue';
import { spaceless } from '../issues/spaceless';
import type { Won } from '../money/won';

/** An amount with the part of it that is national money (국비 포함액, the `(x-)` of the form); null when the form shows none. */
export interface BudgetFigure {
  readonly amount: Won;
  readonly national: Won | null;
}

/** One line of the budget (과목 of 예산내역): last year's figure (A) and this year's (B). Form, section 2. */
export interface BudgetLine {
  /** 과목 */
  readonly item: string;
  /** 전년도예산액 (A) */
  readonly previous: BudgetFigure;
  /** 예산액 (B) */
  readonly current: BudgetFigure;
  /** 통계목 code, kept as text; '' when not given */
  readonly code: string;
  /** Sources: 국비, 시비 and, outside the city budget, 구비, 기타; null where not given */
  readonly national: Won | null;
  readonly city: Won | null;
  readonly district: Won | null;
  readonly other: Won | null;
  /** 증감 as typed, if the sheet has such a column; checked, not trusted (E06). */
  readonly typedChange: Won | null;
  readonly at: Origin;
}

/**
 * What tells a line (예산 행) from every other: its row and its 과목. Two lines may have one 과목 (W31 only warns), so
 * an amount of a line is never kept under the 과목 alone.
 */
export function lineKey({ item, at }: Pick<BudgetLine, 'item' | 'at'>): string {
  return `${at.row} ${spaceless(item)}`;
}
