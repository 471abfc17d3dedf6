import { checkCostBases } from '../../../src/domain/budget/checkCostBases';
import type { CostBasis } from '../../../src/domain/budget/costBasis';
import { won } from '../../../src/domain/money/won';
import { sampleOrigin } from '../../originOf';
import { sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

function basis(row: number, changes: Partial<CostBasis>): CostBasis {
  const at = sampleOrigin('산출근거', row);
  return { item: '자치구기타재원조정비', expression: '', amount: null, typedAmount: null, at, ...changes };
}

function yearWith(...costBases: CostBasis[]) {
  return sampleYear({ costBases });
}

const whole = basis(2, { amount: thousand(3_000_000) });

describe('산출근거', () => {
  checkCases(checkCostBases, [
    { name: 'the seed passes', year: sampleYear(), says: [] },
    { name: 'the sheet is absent: nothing is said', year: yearWith(), says: [] },
    {
      name: 'two bases that make up the line',
      year: yearWith(basis(2, { amount: thousand(1_000_000) }), basis(3, { amount: thousand(2_000_000) })),
      says: [],
    },
    {
      name: 'the sum is not the line (E08)',
      year: yearWith(basis(2, { amount: thousand(1_000_000) }), basis(3, { amount: thousand(2_050_000) })),
      says: [
        'error E08 산출근거!B2:B3 「산출근거」 B2:B3 자치구기타재원조정비의 산출근거 합계 3,050,000천원이 「예산내역」의 예산액 3,000,000천원과 50,000천원 다릅니다. 산식 또는 예산액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'a difference below 천원 (W34)',
      year: yearWith(basis(2, { amount: won(2_999_999_500) })),
      says: [
        'warning W34 산출근거!B2 「산출근거」 B2 자치구기타재원조정비의 산출근거 합계 2,999,999,500원이 예산액 3,000,000천원과 천원 미만에서 500원 다릅니다. 천원 단위로 맞춘 차이인지 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: '금액 is not what the expression comes to (E08)',
      year: yearWith({ ...whole, typedAmount: thousand(3_000) }),
      says: [
        'error E08 산출근거!C2 「산출근거」 C2 자치구기타재원조정비의 금액 3,000천원이 산식의 계산 결과 3,000,000천원과 다릅니다. 산식 또는 금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'an expression that could not be read leaves the sum open',
      year: yearWith(basis(2, {})),
      says: [],
    },
    {
      name: 'a basis of no line (W35)',
      year: yearWith(whole, basis(3, { item: '사무관리', amount: thousand(100) })),
      says: [
        "warning W35 산출근거!A3 「산출근거」 A3의 과목 '사무관리'가 「예산내역」에 없어 예산액과 비교하지 못하였습니다. 과목 이름을 「예산내역」과 같게 적어 주시기 바랍니다.",
      ],
    },
    {
      name: 'a line that no basis supports (W36)',
      year: yearWith(basis(2, { item: '사무관리비', amount: won(0) })),
      says: [
        'warning W36 예산내역!C3 「예산내역」 C3 자치구기타재원조정비 3,000,000천원을 뒷받침하는 산출근거가 없습니다. 「산출근거」에 산식을 입력하여 주시기 바랍니다.',
      ],
    },
  ]);
});
