import type { Allocation } from './allocation/allocation';
import type { Payment } from './payment';
import type { Won } from './won';
import { won, wonOrNull } from './won';
import type { PriorTotals } from './priorSettlement';
import { payableGrant } from './priorSettlement';

/** What a district is to be paid, last year's settlement included, and has not been. */
export interface UnpaidGrant {
  readonly district: string;
  readonly unpaid: Won;
}

/**
 * What is still to be paid at the year's end, by district in official order, only above 0 (domain.md §10, 25): it
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
