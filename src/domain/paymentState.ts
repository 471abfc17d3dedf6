import type { Allocation } from './allocation/allocation';
import type { IsoDate } from './calendar';
import { compareDates } from './dateOrder';
import type { Payment } from './payment';
import type { Won } from './won';
import { zeroWon } from './won';
import { sumWonOrNull } from './sumWon';

/** What a district was granted and has been paid (교부집행). */
export interface PaymentState {
  readonly district: string;
  readonly granted: Won;
  readonly paid: Won;
  /** The last payment's date and document; null and '' where nothing was paid. */
  readonly lastPaidOn: IsoDate | null;
  readonly document: string;
}

/**
 * Payments against grants, by district in official order: those that were granted or paid something. What is unpaid
 * at the year's end is `unpaidGrants`; more paid than granted is reported by `checkPaymentsAgainstGrants`.
 */
export function paymentStates(
  { perDistrict }: Pick<Allocation, 'perDistrict'>,
  payments: readonly Payment[],
): PaymentState[] {
  return perDistrict.flatMap(({ district, amount }) => {
    const own = payments
      .filter((payment) => payment.district === district)
      .toSorted((a, b) => compareDates(a.paidOn, b.paidOn));
    if (amount === 0 && own.length === 0) return [];
    const last = own.at(-1);
    return [
      {
        district,
        granted: amount,
        paid: sumWonOrNull(own.map((payment) => payment.amount)) ?? zeroWon,
        lastPaidOn: last?.paidOn ?? null,
        document: last?.document ?? '',
      },
    ];
  });
}
