import { checkSettlements } from '../../../src/domain/settlement/checkSettlements';
import type { Settlement } from '../../../src/domain/settlement/settlement';
import { won } from '../../../src/domain/money/won';
import { sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** The seed's settlement, some years changed: 2016 is row 2, 2018 row 4. */
function settlements(changes: Readonly<Record<number, Partial<Settlement>>>) {
  const year = sampleYear();
  return { ...year, settlements: year.settlements.map((one) => ({ ...one, ...changes[one.year] })) };
}

/** A carry-over of 500천원 out of 2017, taken up in 2018 as given. */
function carried(into2018: number, changes: Partial<Settlement> = { carryKind: 'specified' }) {
  return settlements({
    2017: { carriedOut: thousand(500), spent: thousand(7_999_500), ...changes },
    2018: { carriedIn: thousand(into2018), typedAvailable: null, typedBalance: null },
  });
}

describe('결산', () => {
  checkCases(checkSettlements, [
    { name: 'the seed passes', year: sampleYear(), says: [] },
    {
      name: 'nothing typed, nothing to compare',
      year: settlements({ 2018: { typedAvailable: null, typedBalance: null } }),
      says: [],
    },
    {
      name: '집행잔액 is 89 and not 0 (E25): docs/messages.md §2, 9',
      year: settlements({ 2018: { typedBalance: won(0) } }),
      says: [
        'error E25 결산!H4 「결산」 H4 집행잔액은 89천원이어야 하나 0입니다(8,002,200-8,002,111-0). 입력값을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: '예산현액 is not what it must be (E24)',
      year: settlements({
        2018: { typedAvailable: thousand(8_000_000), adjustment: thousand(-200), typedBalance: null },
      }),
      says: [
        'error E24 결산!E4 「결산」 E4 예산현액은 8,002,000천원이어야 하나 8,000,000천원입니다(8,002,200+0+△200). 입력값을 확인하여 주시기 바랍니다.',
        'error E26 결산!H4 「결산」 H4 2018년은 예산현액 8,002,000천원보다 111천원 더 집행·이월한 것으로 되어 있습니다(8,002,000-8,002,111-0). 집행액과 차년이월을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'more was spent than there was (E26)',
      year: settlements({ 2018: { spent: won(8_002_200_001), typedBalance: won(-1) } }),
      says: [
        'error E26 결산!H4 「결산」 H4 2018년은 예산현액 8,002,200천원보다 1원 더 집행·이월한 것으로 되어 있습니다(8,002,200-8,002,200,001원-0). 집행액과 차년이월을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'a year of the form is missing (E24)',
      year: { ...sampleYear(), settlements: sampleYear().settlements.slice(0, 2) },
      says: [
        'error E24 결산 「결산」에 2018년 결산이 없습니다. 최근 3년 결산 현황에 필요하니 결산이 확정된 금액을 입력하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'a year twice (E24)',
      year: settlements({ 2017: { year: 2016 }, 2018: { year: 2017 } }),
      says: [
        'error E24 결산!A3 「결산」 A2·A3에 2016년이 두 번 있어 어느 결산인지 정할 수 없습니다. 한 행만 남겨 주시기 바랍니다.',
        'error E24 결산 「결산」에 2018년 결산이 없습니다. 최근 3년 결산 현황에 필요하니 결산이 확정된 금액을 입력하여 주시기 바랍니다.',
      ],
    },
    { name: 'what is carried out is carried in', year: carried(500), says: [] },
    {
      name: 'what is carried out is not carried in (E24, I12)',
      year: carried(400),
      says: [
        'error E24 결산!C4 「결산」 C4 2018년 전년이월 400천원이 2017년 차년이월 500천원과 다릅니다. 이월한 금액은 다음 해에 그대로 이어지니 두 금액을 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'a carry-over without its kind (W52)',
      year: carried(500, {}),
      says: [
        "warning W52 결산!I3 「결산」 I3 2017년 차년이월 500천원의 이월구분이 없습니다. '명시', '사고', '계속비' 가운데 하나를 입력하여 주시기 바랍니다.",
      ],
    },
    {
      name: 'a spending below zero (W53)',
      year: settlements({ 2016: { spent: thousand(-10), typedBalance: null } }),
      says: [
        'warning W53 결산!F2 「결산」 F2 2016년 금액 △10천원이 0보다 작습니다. 부호가 있는 금액은 예산변경뿐이니 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'one year pasted in 원 (W30)',
      year: settlements({
        2018: {
          finalBudget: won(8_002_200_000_000),
          spent: won(8_002_111_000_000),
          typedAvailable: null,
          typedBalance: null,
        },
      }),
      says: [
        'warning W30 결산!B4 「결산」 B4가 전년도의 1,000배입니다. 원 단위로 붙여넣으셨는지 단위를 확인하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'figures whose sum cannot be held',
      year: settlements({ 2018: { finalBudget: won(Number.MAX_SAFE_INTEGER), adjustment: won(1) } }),
      says: [
        'error R03 결산!B4 「결산」 B4 등의 합계가 정확히 계산할 수 있는 범위(9,007조원)를 넘습니다. 금액의 단위를 확인하여 주시기 바랍니다.',
        'warning W30 결산!B4 「결산」 B4가 전년도의 1,125,900배입니다. 원 단위로 붙여넣으셨는지 단위를 확인하여 주시기 바랍니다.',
      ],
    },
  ]);
});
