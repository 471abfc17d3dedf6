import type { Opinion } from '../../../src/domain/districts/opinion';
import { checkOpinions, restOfDistricts } from '../../../src/domain/districts/opinion';
import { sampleOrigin } from '../../originOf';
import { sampleYear } from '../../programmeYear';
import { checkCases } from '../checks/told';

function yearWith(changes: Partial<Opinion>) {
  const at = sampleOrigin('의견수렴', 2);
  const opinion: Opinion = {
    district: '종로구',
    project: '',
    opinion: '지표 축소',
    handling: 'accepted',
    review: '',
    at,
  };
  const rest: Opinion = { ...opinion, district: restOfDistricts, opinion: '의견 없음', handling: null };
  return sampleYear({ opinions: [{ ...opinion, ...changes }, rest] });
}

const reason =
  'warning W45 의견수렴!E2 「의견수렴」 E2 종로구 의견을 반영하지 않은 까닭이 없습니다. 검토의견을 입력하여 주시기 바랍니다.';

describe('의견수렴', () => {
  checkCases(checkOpinions, [
    {
      name: 'no opinion is kept: the ordinance is recalled, nothing more',
      year: sampleYear(),
      says: [
        'note N12 의견수렴 「의견수렴」에 자치구 의견이 없습니다. 사업을 선정하기 전에 자치구의 의견을 들어야 합니다(조례 제7조제2항). 의견과 처리 결과를 입력하시거나 따로 보관한 문서를 확인하여 주시기 바랍니다.',
      ],
    },
    { name: 'January: no project is selected yet', year: sampleYear({ projects: [] }), says: [] },
    {
      name: 'one district of 25, and nothing said of the others (W80)',
      year: sampleYear({ opinions: yearWith({}).opinions.slice(0, 1) }),
      says: [
        "warning W80 의견수렴 「의견수렴」에 자치구 25개 중 1개 구만 있습니다. 중구 등 24개 구는 의견을 들었는지 알 수 없습니다(조례 제7조제2항). 의견이 없었으면 자치구에 '나머지 자치구', 의견에 '의견 없음'이라고 한 행을 적어 주시기 바랍니다.",
      ],
    },
    {
      name: 'opinions that come in before any project is selected',
      year: { ...sampleYear({ projects: [] }), opinions: yearWith({}).opinions.slice(0, 1) },
      says: [],
    },
    {
      name: 'asked, and without an opinion: nothing to handle',
      year: yearWith({ opinion: '의견없음', handling: null }),
      says: [],
    },
    { name: 'taken up', year: yearWith({}), says: [] },
    { name: 'taken up in part, without a word', year: yearWith({ handling: 'partlyAccepted' }), says: [] },
    {
      name: 'not handled yet',
      year: yearWith({ handling: null }),
      says: [
        "warning W45 의견수렴!D2 「의견수렴」 D2 종로구 의견의 반영여부가 비어 있습니다. '반영', '일부반영', '미반영', '중장기검토' 가운데 하나를 입력하여 주시기 바랍니다.",
      ],
    },
    { name: 'not taken up, without a reason', year: yearWith({ handling: 'notAccepted' }), says: [reason] },
    { name: 'put off for long, without a reason', year: yearWith({ handling: 'longTerm' }), says: [reason] },
    {
      name: 'not taken up, with its reason',
      year: yearWith({ handling: 'notAccepted', review: '조례상 불가' }),
      says: [],
    },
  ]);
});
