import { checkSubmissions } from '../../../src/domain/scores/submission';
import { sampleOrigin } from '../../originOf';
import { sampleProjects, sampleYear } from '../../programmeYear';
import { checkCases } from '../checks/told';

function submittedBy(...codes: string[]) {
  return withDocument('일자리과-0001', codes);
}

function withDocument(document: string, codes: readonly string[]) {
  const submissions = codes.map((projectCode, i) => {
    const at = sampleOrigin('점수제출', i + 2);
    return { projectCode, department: '', submittedOn: '2020-10-30', document, confirmedBy: '', at };
  });
  return sampleYear({ submissions, projects: sampleProjects().slice(0, 2) });
}

describe('점수제출', () => {
  checkCases(checkSubmissions, [
    { name: 'the sheet is absent: nothing is said', year: submittedBy(), says: [] },
    { name: 'all have submitted', year: submittedBy('P2', 'P1'), says: [] },
    {
      name: 'one has, without a document that says so (W81)',
      year: withDocument('', ['P1', 'P2']),
      says: [
        'warning W81 점수제출!D2 「점수제출」 D2 P1의 제출 문서번호가 없어 제출을 확인하지 못하였습니다. 점수를 제출한 문서의 번호를 입력하여 주시기 바랍니다.',
        'warning W81 점수제출!D3 「점수제출」 D3 P2의 제출 문서번호가 없어 제출을 확인하지 못하였습니다. 점수를 제출한 문서의 번호를 입력하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'one has not (W46)',
      year: submittedBy('P1'),
      says: [
        'warning W46 대상사업!A3 「대상사업」 A3 P2의 점수 제출이 「점수제출」에 없습니다. 주관부서의 제출 여부를 확인하여 주시기 바랍니다.',
      ],
    },
  ]);
});
