import { checkSurvey } from '../../../src/domain/evaluation/survey';
import { zeroDecimal, parseDecimal } from '../../../src/domain/money/decimal';
import { sampleOrigin } from '../../originOf';
import { sampleYear } from '../../programmeYear';
import { checkCases } from '../checks/told';

function answered(score: string, responses = 1) {
  const at = sampleOrigin('설문', 2);
  const answer = { question: '절차가 공정하였다', group: 'district', comment: '', responses, at } as const;
  return sampleYear({ survey: [{ ...answer, score: parseDecimal(score) ?? zeroDecimal }] });
}

describe('설문', () => {
  checkCases(checkSurvey, [
    { name: 'the sheet is absent', year: sampleYear(), says: [] },
    { name: 'a mean of 4.25 of 25 districts', year: answered('4.25', 25), says: [] },
    { name: 'the lowest', year: answered('1'), says: [] },
    { name: 'the highest', year: answered('5'), says: [] },
    {
      name: 'above the scale (W57)',
      year: answered('5.1'),
      says: [
        "warning W57 설문!C2 「설문」 C2 '절차가 공정하였다'의 점수 5.1점이 1점과 5점 사이에 있지 않습니다. 점수를 확인하여 주시기 바랍니다.",
      ],
    },
    {
      name: 'nobody answered (W57)',
      year: answered('3', 0),
      says: [
        "warning W57 설문!D2 「설문」 D2 '절차가 공정하였다'의 응답수가 0입니다. 1 이상의 수를 입력하여 주시기 바랍니다.",
      ],
    },
  ]);
});
