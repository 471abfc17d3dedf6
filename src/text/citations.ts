import type { Language, TextParams } from './template';

/**
 * The law that a city's programme rests on: Seoul's ordinance (서울특별시 자치구 공동협력사업 운영 조례), whose articles the texts cite, or
 * one that is not known, of which nothing is cited (`src/domain/year/ordinance.ts`).
 */
export type CityLaw = 'seoul' | 'unknown';

/** The articles that texts cite, by the placeholder that stands for each: `…정하니{citeSelection} 의결을…`. */
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
} as const;

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
