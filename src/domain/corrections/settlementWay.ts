import type { CorrectionRemedy, Correction } from './correction';
import { approvedCorrections } from './correction';
import type { Payment } from '../payment/payment';
import type { ProgrammeYear } from '../year/programmeYear';
import type { YearResult } from '../year/yearResult';

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

/**
 * The corrections that were to be left to next year (차년도 반영) and leave nothing to settle: this year's amounts carry them
 * (전체 재산정, 통지 전), or they move no amount. Whoever turns the year must be told, for they are no row of 전년도정산.
 */
export function nothingLeftOf(
  { corrections }: Pick<ProgrammeYear, 'corrections'>,
  { alone }: Pick<YearResult, 'alone'>,
): readonly Correction[] {
  return approvedCorrections(corrections).filter(
    ({ remedy, district, projectCode }) =>
      remedy === 'nextYear' &&
      !alone.some(
        (one) =>
          one.way === 'nextYear' &&
          one.due !== one.before &&
          one.district === district &&
          (one.project === '' || one.project === projectCode),
      ),
  );
}

/** Which they are: `종로구 P3, 중구 P1`. */
export function correctionPlaces(corrections: readonly Correction[]): string {
  return corrections.map(({ district, projectCode }) => `${district} ${projectCode}`.trim()).join(', ');
}
