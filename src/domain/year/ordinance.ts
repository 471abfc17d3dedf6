import type { IsoDate } from './calendar';
import type { District } from '../districts/district';
import { seoulDistricts } from '../districts/district';
import type { Issue } from '../issues/issue';
import type { IssueKind } from '../issues/issueKinds';

/** What one version (조례판) of 서울특별시 자치구 공동협력사업 운영 조례 asks that a check can see. */
export interface OrdinanceRules {
  readonly version: '2009' | '2017' | '2025';
  readonly inForceFrom: IsoDate;
  readonly fromFiscalYear: number;
  /** Art. 6: members of the review committee (심의위원회), and councillors that the city council names. */
  readonly members: { readonly min: number; readonly max: number };
  readonly councillors: number;
  /** Art. 5③: days after the plan and after the evaluation within which the council committee gets them. */
  readonly councilReportDays: number | null;
  readonly source: string;
}

const committee = { members: { min: 10, max: 15 }, councillors: 2 } as const;

/**
 * The versions, oldest first. The size of the committee is that of the text in force in 2025; which parts of
 * art. 6 differed before is not known, and the check of it only warns.
 */
export const ordinanceVersions: readonly OrdinanceRules[] = [
  {
    version: '2009',
    inForceFrom: '2009-05-28',
    fromFiscalYear: 2010,
    ...committee,
    councilReportDays: null,
    source: '2009. 5. 28. 제정(부칙: 2010년 사업부터), 자치구 인센티브사업 운영 조례',
  },
  {
    version: '2017',
    inForceFrom: '2017-05-18',
    fromFiscalYear: 2017,
    ...committee,
    councilReportDays: null,
    source: '2017. 5. 18. 조례 제6504호, 자치구 공동협력사업 운영 조례로 개정',
  },
  {
    version: '2025',
    inForceFrom: '2025-03-27',
    fromFiscalYear: 2025,
    ...committee,
    councilReportDays: 30,
    source: '2025. 3. 27. 조례 제9541호, 제5조제3항·제6조 개정',
  },
];

/** The version that holds for a fiscal year; years before the first ordinance take its rules. */
export function ordinanceOf(fiscalYear: number): OrdinanceRules {
  const [first, ...later] = ordinanceVersions;
  if (!first) throw new Error('no version of the ordinance');
  return later.reduce((held, next) => (next.fromFiscalYear <= fiscalYear ? next : held), first);
}

/** What only Seoul's ordinance asks (조례 제5조, 제6조; no clause of recovery): said to no other city. */
const seoulOnly: ReadonlySet<IssueKind> = new Set<IssueKind>([
  'committeeSize',
  'committeeCouncillors',
  'yearPlanReportDue',
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
