import type { SurveyAnswer } from '../../domain/evaluation/survey';
import { choice } from '../reading/cells/choiceCell';
import { count, quantity } from '../reading/cells/numberCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';

const group = choice<SurveyAnswer['group']>({ city: ['시'], district: ['자치구'] });

/** 설문: the year-end survey among the officers of the city and the districts. */
const surveySheet = inputSheet({
  name: '설문',
  synonyms: ['설문조사'],
  about: '문항별 설문 결과를 한 행에 하나씩 적습니다.',
  columns: {
    question: column(text, ['문항'], { required: true, filled: true, about: '설문 문항입니다.', width: 40 }),
    group: column(group, ['구분'], {
      required: true,
      filled: true,
      about: '응답자입니다.',
      example: '자치구',
      width: 8,
    }),
    score: column(quantity, ['점수'], {
      required: true,
      filled: true,
      about: '1점부터 5점까지의 점수나 평균입니다.',
      example: '4.2',
      width: 8,
    }),
    responses: column(count, ['응답수'], {
      about: '응답한 사람 수입니다. 비우면 1입니다.',
      example: '25',
      width: 8,
    }),
    comment: column(text, ['의견'], { about: '적어 낸 의견입니다.', width: 40 }),
  },
});

export const surveyRows = inputRows(surveySheet, {
  read: ({ values, at }): SurveyAnswer | null => {
    const { question, group: from, score, responses, comment } = values;
    if (question === null || from === null || score === null) return null;
    return { question, group: from, score, responses: responses ?? 1, comment: comment ?? '', at };
  },
  write: (answer) => answer,
});
