import type { AgendaKind } from '../domain/committee/committeeMeeting';
import type { CityLaw } from '../domain/year/ordinance';
import type { Language, TextParams } from './template';

/**
 * Articles of Seoul's ordinance (서울특별시 자치구 공동협력사업 운영 조례) that texts cite: the one place that names them. A text holds a
 * placeholder, `…정하니{citeSelection} 의결을…`, which a city's law fills; of a law that is not known nothing is cited
 * (`src/domain/year/ordinance.ts`). What each says: docs/programme.md §1.1.
 */
const articles = {
  /** Kinds and amounts are decided after the committee's review. */
  citeSelection: { ko: '제4조제2항', en: '4②' },
  /** The plan and the results go to the city council's committee. */
  citeReport: { ko: '제5조제3항', en: '5③' },
  /** The review committee. */
  citeCommittee: { ko: '제6조', en: '6' },
  /** The districts are heard before projects are selected. */
  citeHearing: { ko: '제7조제2항', en: '7②' },
  /** Support follows the results. */
  citeResults: { ko: '제8조제1항', en: '8①' },
  /** A grant is not counted as 기준재정수입액. */
  citeRevenue: { ko: '제8조제2항', en: '8②' },
  /** A grant is spent first in the field that was rated. */
  citePurpose: { ko: '제8조제3항', en: '8③' },
} as const;

/** What a matter of the committee rests on (근거), one after the other. */
const grounds: Readonly<Record<AgendaKind, string>> = {
  selection: '제4조제2항, 제6조제1항, 제7조',
  yearPlan: '제5조제1항, 제6조제1항',
  result: '제6조제1항, 제8조',
};

/**
 * What the placeholders of the articles say in a city, each in brackets of its own, and nothing where the law is none that
 * we know. `isNamed` gives the ordinance its city's name, for texts that stand alone.
 */
export function citations(law: CityLaw, language: Language, isNamed = false): TextParams {
  const name = {
    ko: isNamed ? '서울특별시 조례 ' : '조례 ',
    en: isNamed ? 'Seoul’s ordinance, art. ' : 'ordinance art. ',
  };
  return Object.fromEntries(
    Object.entries(articles).map(([placeholder, article]) => {
      const cited = `${language === 'ko' ? '' : ' '}(${name[language]}${article[language]})`;
      return [placeholder, law === 'seoul' ? cited : ''];
    }),
  );
}

/** `서울특별시 조례 제6조제1항, 제8조`: the ground of a matter on the committee's agenda; null where the law is not known. */
export function agendaGround(law: CityLaw, matter: AgendaKind): string | null {
  return law === 'seoul' ? `서울특별시 조례 ${grounds[matter]}` : null;
}
