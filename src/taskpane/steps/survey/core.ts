import type { StepCore } from '../step';
import { done, missing, sheetAt } from '../step';

/** 설문·성과평가: what the officers of city and districts say, and what each project achieved. */
export const survey: StepCore = ({ year, sheets }) => {
  const answers = year?.survey ?? [];
  return [
    answers.length > 0
      ? done('survey.answers', { count: answers.length })
      : missing('survey.none', {}, sheetAt('설문')),
    sheets.includes('성과평가')
      ? done('survey.written', {}, sheetAt('성과평가'))
      : missing('survey.notWritten'),
  ];
};
