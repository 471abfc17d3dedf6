import type { District } from './district';
import type { Origin } from './origin';
import { spaceless } from './spaceless';

/** How an opinion was handled (반영여부): 반영, 일부반영, 미반영, 중장기검토; null while undecided. */
export type OpinionHandling = 'accepted' | 'partlyAccepted' | 'notAccepted' | 'longTerm';

/** 나머지 자치구: stands in a row of 의견수렴 for every district that has no row of its own. */
export const restOfDistricts = '나머지 자치구';

/** A district's opinion on the plan (의견수렴; 조례 제7조제2항). */
export interface Opinion {
  /** A district, or `restOfDistricts`. */
  readonly district: string;
  /** Project code or name; '' for the programme as a whole */
  readonly project: string;
  readonly opinion: string;
  readonly handling: OpinionHandling | null;
  /** 검토의견 */
  readonly review: string;
  readonly at: Origin;
}

const nothing: ReadonlySet<string> = new Set(['의견없음', '없음', '의견무', '회신없음', '미회신']);

/** Whether a row says that a district was asked and had no opinion (의견 없음): there is nothing to handle in it. */
export function saysNothing({ opinion }: Pick<Opinion, 'opinion'>): boolean {
  return nothing.has(spaceless(opinion).replace(/[.()]/gu, ''));
}

/**
 * The districts of whom 의견수렴 says nothing, in official order: they must be heard before projects are selected
 * (ordinance art. 7②), so each has an opinion, or a row of its own or of 나머지 자치구 that says 의견 없음.
 */
export function silentDistricts(
  districts: readonly Pick<District, 'name'>[],
  opinions: readonly Pick<Opinion, 'district'>[],
): string[] {
  const heard = new Set(opinions.map(({ district }) => district));
  if (heard.has(restOfDistricts)) return [];
  return districts.map(({ name }) => name).filter((name) => !heard.has(name));
}
