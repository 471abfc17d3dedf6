import type { StepCore } from '../step';
import { done, missing, sheetAt } from '../step';

/**
 * 설문·성과평가: what the officers of city and districts say, and what each project achieved. 성과평가 is written with the
 * grants; answers that came later are not in it until they are written again.
 */
export const survey: StepCore = ({ year, filled, isRecordCurrent }) => {
  const answers = year?.survey ?? [];
  return [
    answers.length > 0
      ? done('survey.answers', { count: answers.length })
      : missing('survey.none', {}, sheetAt('설문')),
    !filled.includes('성과평가')
      ? missing('survey.notWritten')
      : answers.length > 0 && !isRecordCurrent
        ? missing('survey.stale', {}, sheetAt('성과평가'))
        : done('survey.written', {}, sheetAt('성과평가')),
  ];
};
