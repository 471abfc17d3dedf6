import type { Origin, Result } from '../issues/issue';
import { issue, cellOf, failed, ok } from '../issues/issue';
import type { Won } from '../money/won';
import { won, sumWon, wonOrNull } from '../money/won';

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

/** A settled year with its two identities worked out: 예산현액 (I10) and 집행잔액 (I11), as `settlement.ts` defines them. */
export interface SettledYear {
  readonly settlement: Settlement;
  readonly available: Won;
  readonly balance: Won;
}

/** The three years that the form of a fiscal year prints, oldest first: 2020 prints 2016, 2017 and 2018 (form, section 5). */
export function printedSettlementYears(fiscalYear: number): [number, number, number] {
  // Last year's accounts are not yet closed when the form is written, so the table ends two years back.
  return [fiscalYear - 4, fiscalYear - 3, fiscalYear - 2];
}

/**
 * The printed years of the settlement (최근 3년 결산 현황), oldest first. A year that the workbook lacks is left
 * out: the check of the settlement reports it and blocks the run. Fails only where a figure exceeds what can be
 * held exactly.
 */
export function settlementTable(
  settlements: readonly Settlement[],
  fiscalYear: number,
): Result<readonly SettledYear[]> {
  const years = printedSettlementYears(fiscalYear).flatMap((year) =>
    settlements.filter((settlement) => settlement.year === year).slice(0, 1),
  );
  const settled = years.map((settlement) => {
    const { finalBudget, carriedIn, adjustment, spent, carriedOut } = settlement;
    const whole = BigInt(finalBudget) + BigInt(carriedIn) + BigInt(adjustment);
    const [available, balance] = [wonOrNull(whole), wonOrNull(whole - BigInt(spent) - BigInt(carriedOut))];
    return available === null || balance === null
      ? issue('sumTooLarge', cellOf(settlement.at, 'finalBudget'))
      : { settlement, available, balance };
  });
  const issues = settled.filter((one) => 'kind' in one);
  return issues.length > 0 ? failed(...issues) : ok(settled.filter((one) => 'settlement' in one));
}
