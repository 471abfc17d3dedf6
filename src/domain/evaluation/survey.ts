import type { Decimal } from '../money/decimal';
import { compareDecimal, decimal, decimalText } from '../money/decimal';
import type { Origin, Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import { groupBy } from '../groupBy';
import { meanOf } from './performance';
import type { ProgrammeYear } from '../year/programmeYear';

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

/** How many answered, and their mean of 1 to 5 to two decimals; null where nobody did. */
export interface SurveyMean {
  readonly responses: number;
  readonly mean: Decimal | null;
}

/** One item of the survey (문항) by who answered it: 시, 자치구, and both. */
export interface SurveyItem {
  readonly question: string;
  readonly city: SurveyMean;
  readonly district: SurveyMean;
  readonly all: SurveyMean;
}

/** Sums the survey (설문) up by item, in sheet order. A row that stands for several answers counts as often. */
export function surveySummary(answers: readonly SurveyAnswer[]): SurveyItem[] {
  return [...groupBy(answers, ({ question }) => question)].map(([question, own]) => ({
    question,
    city: meanOfAnswers(own.filter(({ group }) => group === 'city')),
    district: meanOfAnswers(own.filter(({ group }) => group === 'district')),
    all: meanOfAnswers(own),
  }));
}

function meanOfAnswers(answers: readonly SurveyAnswer[]): SurveyMean {
  return {
    responses: answers.reduce((sum, { responses }) => sum + responses, 0),
    mean: meanOf(answers.map(({ score, responses }) => ({ value: score, times: responses }))),
  };
}

const [lowest, highest] = [decimal(1n), decimal(5n)];

/** 설문: a score is 1 to 5, and somebody answered. What is not is warned of: it would bend the means. */
export function checkSurvey({ survey }: Pick<ProgrammeYear, 'survey'>): Issue[] {
  return survey.flatMap(({ question, score, responses, at }) => [
    ...(compareDecimal(score, lowest) < 0 || compareDecimal(score, highest) > 0
      ? [issue('surveyScoreOutOfRange', cellOf(at, 'score'), { question, score: decimalText(score) })]
      : []),
    ...(Number.isInteger(responses) && responses > 0
      ? []
      : [issue('surveyResponsesInvalid', cellOf(at, 'responses'), { question, responses })]),
  ]);
}
