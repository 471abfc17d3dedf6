import type { Allocation } from '../allocation/allocation';
import type { Issue } from '../issue';
import { issue } from '../issue';
import type { Payment } from '../payment';
import { payableGrant } from '../priorSettlement';
import type { Won } from '../won';
import { won, zeroWon } from '../won';
import type { YearResult } from '../yearResult';
import { sumWonOrNull } from '../sumWon';
import { rangeOf } from './place';

/**
 * 교부집행 against the grants of the run (W05): no district is paid more than it was granted, in one project where
 * payments name projects, and in all. Under a pool policy only the district's total is granted. Several payments
 * of one grant, and money that came back (a payment below zero), are summed. In all, last year's settlement counts: no
 * more than what is to be paid (지급할 금액) with it. A payment of more may name the project that it was of.
 */
export function checkPaymentsAgainstGrants(
  payments: readonly Payment[],
  { allocation, prior }: PaidAgainst,
): Issue[] {
  const { grants, perDistrict } = allocation;
  return perDistrict.flatMap(({ district, amount }) => {
    const settled = payableGrant(district, amount, prior);
    const more = Math.max(0, settled.prior);
    const own = payments.filter((payment) => payment.district === district);
    // Under a pool policy nothing is granted in a single project, whatever a payment says.
    const codes =
      grants.length === 0 ? [] : new Set(own.map(({ projectCode }) => projectCode).filter(Boolean));
    const inProjects = [...codes].flatMap((code) => {
      const grant =
        grants.find((one) => one.district === district && one.project === code)?.amount ?? zeroWon;
      const paid = own.filter(({ projectCode }) => projectCode === code);
      const place = `${district} ${code}`;
      return more === 0 ? aboveGrant(paid, grant, place) : abovePayable(paid, won(grant + more), place);
    });
    if (inProjects.length > 0) return inProjects;
    return settled.prior === 0
      ? aboveGrant(own, amount, district)
      : abovePayable(own, settled.payable, district);
  });
}

function abovePayable(payments: readonly Payment[], payable: Won, place: string): Issue[] {
  return aboveGrant(payments, payable, place).map(({ at, params: { paid = 0, over = 0 } }) =>
    issue('paymentAbovePayable', at, { place, paid, payable, over }),
  );
}

/** What payments are held against. */
interface PaidAgainst extends Pick<YearResult, 'prior'> {
  readonly allocation: Pick<Allocation, 'grants' | 'perDistrict'>;
}

function aboveGrant(payments: readonly Payment[], grant: Won, place: string): Issue[] {
  const paid = sumWonOrNull(payments.map(({ amount }) => amount));
  if (paid === null || paid <= grant) return [];
  const cells = rangeOf(
    payments.map(({ at }) => at),
    'amount',
  );
  return [issue('paymentAboveGrant', cells, { place, paid, grant, over: paid - grant })];
}
