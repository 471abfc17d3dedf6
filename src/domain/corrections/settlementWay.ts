import type { CorrectionRemedy } from '../correction';
import type { Payment } from '../payment';

/**
 * How a difference between what was decided and what is right is settled (처리방법): `beforePayment` with the payment
 * that is still to come (교부 전 반영), `undecided` (미정) where money was paid and nobody has chosen, or as chosen.
 */
export type SettlementWay = 'beforePayment' | 'undecided' | CorrectionRemedy;

/** What was paid of one grant: in a project, or of the district's total where payments name no project. */
export function isPaid(payments: readonly Payment[], district: string, project: string): boolean {
  return payments.some(
    (payment) =>
      payment.district === district &&
      (project === '' || payment.projectCode === '' || payment.projectCode === project),
  );
}

/**
 * The way of one difference (in 원). Money already paid is undecided until 처리방법 is chosen. A choice that cannot
 * settle this difference (환수 of more money, 추가 교부 of less) is none.
 */
export function settlementWay(
  difference: number,
  remedy: CorrectionRemedy | null,
  paid: boolean,
): SettlementWay {
  if (remedy !== null && fits(remedy, difference)) return remedy;
  return paid ? 'undecided' : 'beforePayment';
}

/** Whether a chosen way can settle a difference: 환수 takes back, 추가 교부 pays more, 차년도 반영 does either. */
export function fits(remedy: CorrectionRemedy, difference: number): boolean {
  if (remedy === 'takeBack') return difference < 0;
  return remedy === 'nextYear' || difference > 0;
}

/** Whether this year's amounts carry the difference: not while it is undecided, nor where it is left to next year. */
export function isCarried(way: SettlementWay): boolean {
  return way !== 'undecided' && way !== 'nextYear';
}
