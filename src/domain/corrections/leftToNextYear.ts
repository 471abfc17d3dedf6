import type { Correction } from '../correction';
import type { ProgrammeYear } from '../programmeYear';
import type { YearResult } from '../yearResult';
import { approvedCorrections } from './approvedCorrections';

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
export function placesOf(corrections: readonly Correction[]): string {
  return corrections.map(({ district, projectCode }) => `${district} ${projectCode}`.trim()).join(', ');
}
