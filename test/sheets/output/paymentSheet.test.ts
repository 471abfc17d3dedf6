import type { Payment } from '../../../src/domain/payment/payment';
import { planPaymentStatement } from '../../../src/sheets/output/paymentSheet';
import { sampleOrigin } from '../../originOf';
import { sampleYear, thousand } from '../../programmeYear';
import { formulasOf, shownRows, wrongFormulas } from '../calculatedPlan';
import { resultOf } from '../sampleResult';

const payment = (district: string, amount: number, paidOn: string, row: number): Payment => ({
  district,
  projectCode: 'P1',
  paidOn,
  amount: thousand(amount),
  document: `자치행정과-030${row}`,
  at: sampleOrigin('교부집행', row),
});

describe('지급명세', () => {
  const year = sampleYear({
    payments: [
      payment('종로구', 24_000, '2020-12-03', 2),
      payment('종로구', 100_000, '2020-12-01', 3),
      payment('중구', 110_154, '2020-12-10', 4),
    ],
  });
  const plan = planPaymentStatement(year, resultOf(year));

  it('lists in 원 what each district was granted, was paid and is still to be paid', () => {
    const rows = shownRows(plan);
    expect([...rows.slice(0, 7), rows.at(-1)]).toEqual([
      ['2020년 교부금 지급명세(안)', ...Array<null>(6).fill(null)],
      ['(단위 : 원)', ...Array<null>(6).fill(null)],
      ['자치구', '수령인', '교부결정액', '기지급액', '미지급액', '최근 교부일', '문서번호'],
      ['계', null, 3_000_000_000, 234_154_000, 2_765_846_000, null, null],
      ['종로구', '종로구청', 155_867_000, 124_000_000, 31_867_000, '2020. 12. 3.', '자치행정과-0302'],
      ['중구', '중구청', 110_154_000, 110_154_000, 0, '2020. 12. 10.', '자치행정과-0304'],
      ['용산구', '용산구청', 130_667_000, 0, 130_667_000, '', ''],
      ['교부결정액', '금3,000,000,000원(금삼십억원)', ...Array<null>(5).fill(null)],
    ]);
  });

  it('subtracts and sums by live formulas', () => {
    const formulas = formulasOf(plan);
    expect([formulas['E4'], formulas['E5']]).toEqual(['SUM($E$5:$E$29)', 'C5-D5']);
    expect(wrongFormulas(plan)).toEqual([]);
  });
});
