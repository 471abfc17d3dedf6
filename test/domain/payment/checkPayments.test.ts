import { checkPayments } from '../../../src/domain/payment/checkPayments';
import type { Payment } from '../../../src/domain/payment/payment';
import { approvedMeetings } from '../../meeting';
import { sampleOrigin } from '../../originOf';
import { sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

function payment(changes: Partial<Payment> = {}, row = 2): Payment {
  const at = sampleOrigin('교부집행', row);
  return {
    district: '종로구',
    projectCode: 'P1',
    paidOn: '2020-12-01',
    amount: thousand(24_000),
    document: '',
    at,
    ...changes,
  };
}

/** The results were approved on 10 November 2020. */
function paid(...payments: Payment[]) {
  return sampleYear({ payments, meetings: approvedMeetings() });
}

function noticed(noticeOn: string, meetings = approvedMeetings()) {
  return sampleYear({ settings: sampleSettings({ noticeOn }), meetings });
}

describe('교부집행, 통지일', () => {
  checkCases(checkPayments, [
    { name: 'nothing paid, nothing notified', year: sampleYear(), says: [] },
    { name: 'paid on the last day of the books', year: paid(payment({ paidOn: '2020-12-31' })), says: [] },
    { name: 'paid on the day of the approval', year: paid(payment({ paidOn: '2020-11-10' })), says: [] },
    {
      name: 'paid within the exceptions (W05)',
      year: paid(payment({ paidOn: '2021-01-20' })),
      says: [
        'warning W05 교부집행!C2 「교부집행」 C2 종로구 교부일(2021. 1. 20.)이 출납폐쇄일(2020. 12. 31.) 이후입니다. 2021. 1. 20.까지 지출할 수 있는 예외(지방회계법 제7조)에 해당하는지 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'paid after the exceptions (W05)',
      year: paid(payment({ paidOn: '2021-01-21' })),
      says: [
        'warning W05 교부집행!C2 「교부집행」 C2 종로구 교부일(2021. 1. 21.)이 출납폐쇄일(2020. 12. 31.)과 예외 기한(2021. 1. 20.) 이후입니다. 그해 예산으로 집행할 수 없으니 교부일 또는 이월 여부를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'paid before the fiscal year, and before the results (W05, E04)',
      year: paid(payment({ paidOn: '2019-12-31' }), payment({}, 3)),
      says: [
        'warning W05 교부집행!C2 「교부집행」 C2 종로구 교부일(2019. 12. 31.)이 회계연도가 시작하는 2020. 1. 1.보다 앞섭니다. 교부일을 확인하여 주시기 바랍니다.',
        'warning E04 교부집행!C2 「교부집행」 C2의 교부 1건에 앞선 평가결과 의결이 없습니다. 지원은 평가결과에 따르니(조례 제8조제1항) 「위원회」의 의결일을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'paid without any approval (E04)',
      year: sampleYear({ payments: [payment(), payment({}, 3)] }),
      says: [
        'warning E04 교부집행!C2:C3 「교부집행」 C2:C3의 교부 2건에 앞선 평가결과 의결이 없습니다. 지원은 평가결과에 따르니(조례 제8조제1항) 「위원회」의 의결일을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'more paid than there is (W05, I13)',
      year: paid(payment({ amount: thousand(2_000_000) }), payment({ amount: thousand(1_000_001) }, 3)),
      says: [
        'warning W05 교부집행!D2:D3 「교부집행」 D2:D3 교부 합계 3,000,001천원이 교부재원 3,000,000천원보다 1천원 많습니다. 집행 금액과 예산을 확인하여 주시기 바랍니다.',
      ],
    },
    { name: 'notified after the approval', year: noticed('2020-11-11'), says: [] },
    {
      name: 'notified before the approval (E04)',
      year: noticed('2020-11-09'),
      says: [
        'warning E04 설정!B10 「설정」 B10 통지일(2020. 11. 9.)에 앞선 평가결과 의결이 없습니다. 지원은 평가결과에 따르니(조례 제8조제1항) 「위원회」의 의결일을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'notified without any approval (E04)',
      year: noticed('2020-11-11', []),
      says: [
        'warning E04 설정!B10 「설정」 B10 통지일(2020. 11. 11.)에 앞선 평가결과 의결이 없습니다. 지원은 평가결과에 따르니(조례 제8조제1항) 「위원회」의 의결일을 확인하여 주시기 바랍니다.',
      ],
    },
  ]);
});
