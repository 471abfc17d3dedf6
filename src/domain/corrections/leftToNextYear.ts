import type { Correction } from '../correction';
import type { ProgrammeYear } from '../programmeYear';

/**
 * The approved corrections whose difference is left to next year (차년도 반영): this year's 정정내역 has the amounts, and no sheet
 * of next year's workbook has them, so that whoever turns the year must be told.
 */
export function leftToNextYear({ corrections }: Pick<ProgrammeYear, 'corrections'>): readonly Correction[] {
  return corrections.filter(({ remedy, approval }) => remedy === 'nextYear' && approval !== '');
}

/** Which they are: `종로구 P3, 중구 P1`. */
export function placesOf(corrections: readonly Correction[]): string {
  return corrections.map(({ district, projectCode }) => `${district} ${projectCode}`.trim()).join(', ');
}
