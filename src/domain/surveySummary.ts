import type { Decimal } from './decimal';
import { groupBy } from './groupBy';
import { meanOf } from './performance';
import type { SurveyAnswer } from './surveyAnswer';

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
