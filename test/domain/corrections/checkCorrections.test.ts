import { checkCorrections } from '../../../src/domain/corrections/checkCorrections';
import { decimal } from '../../../src/domain/money/decimal';
import type { Payment } from '../../../src/domain/payment/payment';
import { sampleOrigin } from '../../originOf';
import { sampleYear, thousand } from '../../programmeYear';
import { sampleCorrection } from './sampleCorrection';
import { checkCases } from '../checks/told';

const payment: Payment = {
  district: '중랑구',
  projectCode: 'P3',
  paidOn: '2020-12-01',
  amount: thousand(1),
  document: '',
  at: sampleOrigin('교부집행', 2),
};

describe('정정', () => {
  checkCases(checkCorrections, [
    { name: 'approved, nothing paid yet', year: sampleYear({ corrections: [sampleCorrection()] }), says: [] },
    {
      name: 'without 승인문서번호 it has no effect (W54), and nothing else is said of it',
      year: sampleYear({
        corrections: [sampleCorrection({ approval: '', score: decimal(101n) })],
        payments: [payment],
      }),
      says: [
        'warning W54 정정!E2 「정정」 E2 중랑구 P3 정정에 승인문서번호가 없어 반영하지 않았습니다. 승인을 받으셨으면 문서번호를 입력하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'a score above 만점 (E18)',
      year: sampleYear({ corrections: [sampleCorrection({ score: decimal(1001n, 1) })] }),
      says: [
        'error E18 정정!C2 「정정」 C2 중랑구 P3의 정정점수 100.1점이 0점과 만점 100점 사이에 있지 않습니다. 정정점수를 고쳐 주시기 바랍니다.',
      ],
    },
    {
      name: 'the same score corrected twice (W55)',
      year: sampleYear({ corrections: [sampleCorrection(), sampleCorrection({ score: decimal(82n) }, 3)] }),
      says: [
        'warning W55 정정!C3 「정정」 C2·C3에 중랑구 P3 정정이 두 번 있어 나중 것을 반영합니다. 어느 점수가 맞는지 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'an unapproved row before it is no second correction',
      year: sampleYear({ corrections: [sampleCorrection({ approval: '' }), sampleCorrection({}, 3)] }),
      says: [
        'warning W54 정정!E2 「정정」 E2 중랑구 P3 정정에 승인문서번호가 없어 반영하지 않았습니다. 승인을 받으셨으면 문서번호를 입력하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'already paid, and the way undecided (W56)',
      year: sampleYear({ corrections: [sampleCorrection()], payments: [payment] }),
      says: [
        "warning W56 정정!F2 「정정」 F2 중랑구 P3은 이미 교부하였으나 처리방법이 미정입니다. '환수', '차년도 반영', '추가 교부' 가운데 하나를 정하여 주시기 바랍니다.",
      ],
    },
    {
      name: 'already paid, to be settled next year',
      year: sampleYear({ corrections: [sampleCorrection({ remedy: 'nextYear' })], payments: [payment] }),
      says: [],
    },
    {
      name: 'money to be taken back without a clause for it (W56)',
      year: sampleYear({ corrections: [sampleCorrection({ remedy: 'takeBack' })] }),
      says: [
        "warning W56 정정!F2 「정정」 F2 중랑구 P3의 처리방법이 '환수'이나 이 조례에는 환수 조항이 없습니다. 환수할 다른 근거를 사유에 적어 주시기 바랍니다.",
      ],
    },
  ]);
});
