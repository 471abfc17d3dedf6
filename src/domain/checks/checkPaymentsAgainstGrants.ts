import type { Allocation } from '../allocation/allocation';
import type { Issue } from '../issue';
import { issue } from '../issue';
import type { Payment } from '../payment';
import type { Won } from '../won';
import { zeroWon } from '../won';
import { sumWonOrNull } from '../sumWon';
import { rangeOf } from './place';

/**
 * 교부집행 against the grants of the run (W05): no district is paid more than it was granted, in one project where
 * payments name projects, and in all. Under a pool policy only the district's total is granted. Several payments
 * of one grant, and money that came back (a payment below zero), are summed.
 */
export function checkPaymentsAgainstGrants(
  payments: readonly Payment[],
  { grants, perDistrict }: Pick<Allocation, 'grants' | 'perDistrict'>,
): Issue[] {
  return perDistrict.flatMap(({ district, amount }) => {
    const own = payments.filter((payment) => payment.district === district);
    // Under a pool policy nothing is granted in a single project, whatever a payment says.
    const codes =
      grants.length === 0 ? [] : new Set(own.map(({ projectCode }) => projectCode).filter(Boolean));
    const inProjects = [...codes].flatMap((code) => {
      const grant =
        grants.find((one) => one.district === district && one.project === code)?.amount ?? zeroWon;
      const paid = own.filter(({ projectCode }) => projectCode === code);
      return aboveGrant(paid, grant, `${district} ${code}`);
    });
    return inProjects.length > 0 ? inProjects : aboveGrant(own, amount, district);
  });
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
