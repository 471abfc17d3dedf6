import { compareDecimal, decimal, decimalText } from '../decimal';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { ProgrammeYear } from '../programmeYear';

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
