import type { BudgetLine } from '../../../src/domain/budget/budgetLine';
import { checkBudgetLines } from '../../../src/domain/budget/checkBudgetLines';
import { won } from '../../../src/domain/money/won';
import { sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** The sample's two lines, with the grant line (row 3) changed. */
function grantLineWith(changes: Partial<BudgetLine>) {
  const year = sampleYear();
  return {
    ...year,
    budgetLines: year.budgetLines.map((line, i) => (i === 1 ? { ...line, ...changes } : line)),
  };
}

function figure(amount: number, national: number | null = null) {
  return { amount: thousand(amount), national: national === null ? null : thousand(national) };
}

describe('예산내역', () => {
  checkCases(checkBudgetLines, [
    { name: 'the seed passes', year: sampleYear(), says: [] },
    {
      name: 'a national share above its amount (E05)',
      year: grantLineWith({ current: figure(3_000_000, 3_000_001) }),
      says: [
        'error E05 예산내역!C3 「예산내역」 C3 자치구기타재원조정비의 국비 표시액 3,000,001천원이 총액 3,000,000천원보다 큽니다. 국비는 총액에 포함된 금액이니 두 금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'a national share of the whole amount passes',
      year: grantLineWith({ current: figure(3_000_000, 3_000_000) }),
      says: [],
    },
    {
      name: 'the 국비 column above the amount (E05)',
      year: grantLineWith({ national: thousand(3_500_000) }),
      says: [
        'error E05 예산내역!E3 「예산내역」 E3 자치구기타재원조정비의 국비 표시액 3,500,000천원이 총액 3,000,000천원보다 큽니다. 국비는 총액에 포함된 금액이니 두 금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: '증감 that is not B-A (E06)',
      year: grantLineWith({ typedChange: thousand(-4_300_000) }),
      says: [
        'error E06 예산내역!I3 「예산내역」 I3 자치구기타재원조정비의 증감 △4,300,000천원이 B-A인 △4,400,000천원과 100,000천원 다릅니다. 증감 또는 두 예산액을 확인하여 주시기 바랍니다.',
      ],
    },
    { name: '증감 that is B-A passes', year: grantLineWith({ typedChange: thousand(-4_400_000) }), says: [] },
    {
      name: 'a code that the table does not know (W01)',
      year: grantLineWith({ code: '999-99' }),
      says: [
        "warning W01 예산내역!D3 「예산내역」 D3의 통계목 '999-99'(자치구기타재원조정비)는 교부가 아는 코드가 아닙니다. 코드는 해마다 바뀔 수 있으니 해당 연도 예산편성 운영기준을 확인하여 주시기 바랍니다.",
      ],
    },
    {
      name: 'a code of 2026 in a budget of 2020 (W01)',
      year: grantLineWith({ code: '308-13' }),
      says: [
        "warning W01 예산내역!D3 「예산내역」 D3의 통계목 '308-13'(자치구기타재원조정비)는 교부가 아는 코드가 아닙니다. 코드는 해마다 바뀔 수 있으니 해당 연도 예산편성 운영기준을 확인하여 주시기 바랍니다.",
      ],
    },
    {
      name: 'a thousand times last year: docs/messages.md §2, 7',
      year: grantLineWith({ previous: figure(3_000_000), current: figure(3_000_000_000) }),
      says: [
        'warning W30 예산내역!C3 「예산내역」 C3이 전년도의 1,000배입니다. 원 단위로 붙여넣으셨는지 단위를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'pasted in 원 after a cut: 405 times',
      year: grantLineWith({ current: figure(3_000_000_000) }),
      says: [
        'warning W30 예산내역!C3 「예산내역」 C3이 전년도의 405배입니다. 원 단위로 붙여넣으셨는지 단위를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'last year pasted in 원',
      year: grantLineWith({ previous: figure(3_000_000_000), current: figure(3_000_000) }),
      says: [
        'warning W30 예산내역!B3 「예산내역」 B3이 다음 해 금액(C3)의 1,000배입니다. 원 단위로 붙여넣으셨는지 단위를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'an honest rise of 199 times passes',
      year: grantLineWith({ previous: figure(10_000), current: figure(1_990_000) }),
      says: [],
    },
    {
      name: 'a budget that begins or ends passes',
      year: grantLineWith({ previous: figure(0), current: figure(3_000_000_000) }),
      says: [],
    },
    {
      name: 'one 과목 twice, spelt with a line break (W31)',
      year: grantLineWith({ item: '사무\n관리비' }),
      says: [
        "warning W31 예산내역!A3 「예산내역」 A2·A3에 과목 '사무 관리비'가 두 번 있어 두 금액을 더하였습니다. 같은 행을 두 번 붙여넣으셨는지 확인하여 주시기 바랍니다.",
      ],
    },
    {
      name: 'an amount below zero (W32)',
      year: grantLineWith({ current: { amount: won(-4_400_000_500), national: null } }),
      says: [
        'warning W32 예산내역!C3 「예산내역」 C3 자치구기타재원조정비의 예산액 △4,400,000,500원이 0보다 작습니다. 증감을 예산액 열에 넣으셨는지 확인하여 주시기 바랍니다.',
      ],
    },
  ]);
});
