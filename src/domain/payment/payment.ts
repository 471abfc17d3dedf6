import type { IsoDate } from '../year/calendar';
import { compareDates } from '../year/calendar';
import type { Origin } from '../issues/issue';
import type { Won } from '../money/won';
import { zeroWon, sumWonOrNull, won, wonOrNull } from '../money/won';
import type { Allocation } from '../allocation/allocation';
import type { PriorTotals } from '../settlement/priorSettlement';
import { payableGrant } from '../settlement/priorSettlement';
import type { Decimal } from '../money/decimal';
import { roundedQuotient } from '../money/fraction';
import type { RateRounding } from '../year/settings';

/** A payment of a grant to a district (교부집행). */
export interface Payment {
  readonly district: string;
  /** Project code; '' under pool policies */
  readonly projectCode: string;
  readonly paidOn: IsoDate;
  readonly amount: Won;
  readonly document: string;
  readonly at: Origin;
}

/** What a district was granted and has been paid (교부집행). */
export interface PaymentState {
  readonly district: string;
  readonly granted: Won;
  /** Last year's settlement (전년도 정산), signed, and what is to be paid with it. */
  readonly prior: Won;
  readonly payable: Won;
  readonly paid: Won;
  /** The last payment's date and document; null and '' where nothing was paid. */
  readonly lastPaidOn: IsoDate | null;
  readonly document: string;
}

/**
 * Payments against grants, by district in official order: those that were granted or paid something,
 * or have last year's settlement. What is unpaid
 * at the year's end is `unpaidGrants`; more paid than granted is reported by `checkPaymentsAgainstGrants`.
 */
export function paymentStates(
  { allocation, prior: totals }: { allocation: Pick<Allocation, 'perDistrict'>; prior: PriorTotals },
  payments: readonly Payment[],
): PaymentState[] {
  return allocation.perDistrict.flatMap(({ district, amount }) => {
    const own = payments
      .filter((payment) => payment.district === district)
      .toSorted((a, b) => compareDates(a.paidOn, b.paidOn));
    const { prior, payable } = payableGrant(district, amount, totals);
    if (amount === 0 && own.length === 0 && prior === 0) return [];
    const last = own.at(-1);
    return [
      {
        district,
        granted: amount,
        prior,
        payable,
        paid: sumWonOrNull(own.map((payment) => payment.amount)) ?? zeroWon,
        lastPaidOn: last?.paidOn ?? null,
        document: last?.document ?? '',
      },
    ];
  });
}

/** What a district is to be paid, last year's settlement included, and has not been. */
export interface UnpaidGrant {
  readonly district: string;
  readonly unpaid: Won;
}

/**
 * What is still to be paid at the year's end, by district in official order, only above 0 (docs/programme.md §10, 25): it
 * is carried over (차년이월) with its kind, or stays as balance. Where nothing is recorded as paid, all of it is.
 */
export function unpaidGrants(
  { allocation, prior }: { allocation: Pick<Allocation, 'perDistrict'>; prior: PriorTotals },
  payments: readonly Payment[],
): UnpaidGrant[] {
  return allocation.perDistrict.flatMap(({ district, amount }) => {
    const paid = payments
      .filter((payment) => payment.district === district)
      .reduce((sum, payment) => sum + BigInt(payment.amount), 0n);
    const { payable } = payableGrant(district, amount, prior);
    const unpaid = wonOrNull(BigInt(payable) - paid);
    return unpaid !== null && unpaid > 0 ? [{ district, unpaid: won(unpaid) }] : [];
  });
}

/** Rate of execution (집행률) in percent: 집행액 × 100 / 예산현액. Null where there is no budget to execute. */
export function executionRate(spent: Won, available: Won, rounding: RateRounding): Decimal | null {
  return available === 0 ? null : roundedQuotient(BigInt(spent) * 100n, BigInt(available), rounding);
}
