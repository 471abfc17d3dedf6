import type { IsoDate } from '../calendar';

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
