import { checkPaymentsAgainstGrants } from '../../../src/domain/payment/checkPayments';
import { decimal } from '../../../src/domain/money/decimal';
import type { Payment } from '../../../src/domain/payment/payment';
import { sampleOrigin } from '../../originOf';
import { thousand } from '../../programmeYear';
import { told } from '../checks/told';

/** 종로구 is granted 24,000 in P1 and 46,153 in P3; 중구 nothing. */
const byProject = {
  grants: [
    { district: '종로구', project: 'P1', score: decimal(93n), amount: thousand(24_000) },
    { district: '종로구', project: 'P3', score: decimal(81n), amount: thousand(46_153) },
  ],
  perDistrict: [
    { district: '종로구', achieved: 2, amount: thousand(70_153) },
    { district: '중구', achieved: 0, amount: thousand(0) },
  ],
};
/** Under a pool policy a district is granted one sum. */
const byPool = { ...byProject, grants: [] };

function payment(row: number, district: string, projectCode: string, amount: number): Payment {
  const at = sampleOrigin('교부집행', row);
  return { district, projectCode, paidOn: '2020-12-01', amount: thousand(amount), document: '', at };
}

describe('payments against grants (W05)', () => {
  it.each([
    { name: 'nothing paid yet', payments: [], allocation: byProject, says: [] },
    {
      name: 'paid as granted, in two parts',
      payments: [payment(2, '종로구', 'P1', 20_000), payment(3, '종로구', 'P1', 4_000)],
      allocation: byProject,
      says: [],
    },
    {
      name: 'paid above the grant of one project',
      payments: [payment(2, '종로구', 'P1', 20_000), payment(3, '종로구', 'P1', 4_001)],
      allocation: byProject,
      says: [
        'warning W05 교부집행!D2:D3 「교부집행」 D2:D3 종로구 P1 교부 합계 24,001천원이 교부결정액 24,000천원보다 1천원 많습니다. 교부결정액을 넘어 집행할 수 없으니 금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'too much was paid and came back',
      payments: [payment(2, '종로구', 'P1', 30_000), payment(3, '종로구', 'P1', -6_000)],
      allocation: byProject,
      says: [],
    },
    {
      name: 'paid where nothing was granted',
      payments: [payment(2, '중구', 'P1', 1)],
      allocation: byProject,
      says: [
        'warning W05 교부집행!D2 「교부집행」 D2 중구 P1 교부 합계 1천원이 교부결정액 0천원보다 1천원 많습니다. 교부결정액을 넘어 집행할 수 없으니 금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'paid in one sum, without a project',
      payments: [payment(2, '종로구', '', 70_154)],
      allocation: byProject,
      says: [
        'warning W05 교부집행!D2 「교부집행」 D2 종로구 교부 합계 70,154천원이 교부결정액 70,153천원보다 1천원 많습니다. 교부결정액을 넘어 집행할 수 없으니 금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'under a pool policy a project in a payment means nothing',
      payments: [payment(2, '종로구', 'P1', 70_153)],
      allocation: byPool,
      says: [],
    },
  ])('$name', ({ payments, allocation, says }) => {
    expect(checkPaymentsAgainstGrants(payments, { allocation, prior: new Map() }).map(told)).toEqual(says);
  });
});
