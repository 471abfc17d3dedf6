import type { Decimal } from './decimal';
import type { Origin } from './origin';

/** One item of the year-end survey (설문) among the city's or the districts' officers. */
export interface SurveyAnswer {
  /** 문항 */
  readonly question: string;
  /** 구분: 시, 자치구 */
  readonly group: 'city' | 'district';
  /** 점수 1–5, a mean where 응답수 is over 1 */
  readonly score: Decimal;
  /** 응답수; 1 when not given */
  readonly responses: number;
  /** 의견 */
  readonly comment: string;
  readonly at: Origin;
}
