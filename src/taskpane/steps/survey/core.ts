import type { StepCore } from '../step';
import { done, missing, sheetAt } from '../step';

/**
 * 설문·성과평가: what the officers of city and districts say, and what each project achieved. 성과평가 is written with the
 * grants, and by itself for answers that came later.
 */
export const survey: StepCore = ({ year, filled, oldParts }) => {
  const answers = year?.survey ?? [];
  return [
    answers.length > 0
      ? done('survey.answers', { count: answers.length })
      : missing('survey.none', {}, sheetAt('설문')),
    !filled.includes('성과평가')
      ? missing('survey.notWritten')
      : oldParts.includes('performance')
        ? missing('survey.stale', {}, sheetAt('성과평가'))
        : done('survey.written', {}, sheetAt('성과평가')),
  ];
};
