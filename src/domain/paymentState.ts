import type { Allocation } from './allocation/allocation';
import type { IsoDate } from './calendar';
import { compareDates } from './dateOrder';
import type { Payment } from './payment';
import type { PriorTotals } from './priorSettlement';
import { payableGrant } from './priorSettlement';
import type { Won } from './won';
import { zeroWon } from './won';
import { sumWonOrNull } from './sumWon';

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
