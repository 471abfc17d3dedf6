import type { District } from '../district';
import { seoulDistricts } from '../district';
import type { Issue } from '../issue';
import type { IssueKind } from '../issueKinds';

/** What only Seoul's ordinance asks (조례 제5조, 제6조; no clause of recovery): said to no other city. */
const seoulOnly: ReadonlySet<IssueKind> = new Set<IssueKind>([
  'committeeSize',
  'committeeCouncillors',
  'planReportDue',
  'resultReportDue',
  'takeBackWithoutClause',
]);

/** Whether 서울특별시 자치구 공동협력사업 운영 조례 holds: every district of the workbook is one of Seoul's. */
export function isUnderSeoulOrdinance(districts: readonly Pick<District, 'name'>[]): boolean {
  return districts.every(({ name }) => seoulDistricts.some((seoul) => seoul.name === name));
}

/** The law that a city's programme rests on, as far as we know it: Seoul's ordinance, or another. */
export type CityLaw = 'seoul' | 'unknown';

export function lawOf(districts: readonly Pick<District, 'name'>[]): CityLaw {
  return isUnderSeoulOrdinance(districts) ? 'seoul' : 'unknown';
}

/**
 * The issues of a year as its city may be told them: in another city those that only Seoul's ordinance causes are left
 * out, and the others say that the law is unknown, so that their words cite no article.
 */
export function issuesInCity(
  issues: readonly Issue[],
  districts: readonly Pick<District, 'name'>[],
): Issue[] {
  if (isUnderSeoulOrdinance(districts)) return [...issues];
  return issues.filter(({ kind }) => !seoulOnly.has(kind)).map((found) => ({ ...found, law: 'unknown' }));
}
