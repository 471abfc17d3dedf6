import type { Origin } from './origin';
import type { Won } from './won';
import { won } from './won';
import { sumWon } from './sumWon';

/** Kinds of carry-over (이월구분): 명시이월, 사고이월, 계속비이월 (지방재정법 제50조). */
export type CarryKind = 'specified' | 'accident' | 'continuing';

/** One year's settlement (결산). Form, section 5. */
export interface Settlement {
  readonly year: number;
  /** 최종예산 */
  readonly finalBudget: Won;
  /** 전년이월 */
  readonly carriedIn: Won;
  /** 예산변경: 예비비·이용·전용·이체, signed; 추경 is already in 최종예산 */
  readonly adjustment: Won;
  /** 집행액 */
  readonly spent: Won;
  /** 차년이월 */
  readonly carriedOut: Won;
  readonly carryKind: CarryKind | null;
  /** 예산현액 and 집행잔액 as typed: checked, not trusted */
  readonly typedAvailable: Won | null;
  readonly typedBalance: Won | null;
  readonly at: Origin;
}

/** 예산현액 = 최종예산 + 전년이월 + 예산변경 (I10). */
export function available(settlement: Pick<Settlement, 'finalBudget' | 'carriedIn' | 'adjustment'>): Won {
  return sumWon([settlement.finalBudget, settlement.carriedIn, settlement.adjustment]);
}

/** 집행잔액 = 예산현액 − 집행액 − 차년이월 (I11); below zero means that more was spent than there was. */
export function balance(
  settlement: Pick<Settlement, 'finalBudget' | 'carriedIn' | 'adjustment' | 'spent' | 'carriedOut'>,
): Won {
  return won(available(settlement) - settlement.spent - settlement.carriedOut);
}
