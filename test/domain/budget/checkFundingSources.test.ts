import { checkFundingSources } from '../../../src/domain/budget/checkFunding';
import type { Won } from '../../../src/domain/money/won';
import { sampleYear, thousand } from '../../programmeYear';
import { checkCases } from '../checks/told';

/** The sample with the sources of its grant line changed, and those of 사무관리비 left empty. */
function sources(changes: { national?: Won | null; city?: Won | null; district?: Won; other?: Won }) {
  const year = sampleYear();
  const [office, grant] = year.budgetLines;
  return {
    ...year,
    budgetLines: [
      { ...office!, city: null },
      { ...grant!, ...changes },
    ],
  };
}

describe('재원', () => {
  checkCases(checkFundingSources, [
    { name: 'the seed passes: all of it 시비', year: sampleYear(), says: [] },
    {
      name: "no 시비 column: the rest of the budget is the city's",
      year: sources({ city: null, national: thousand(500) }),
      says: [],
    },
    {
      name: '국비 and 시비 make up the budget',
      year: sources({ national: thousand(500_000), city: thousand(2_500_000) }),
      says: [],
    },
    {
      name: '구비 and 기타 stand outside',
      year: sources({ district: thousand(100_000), other: thousand(1) }),
      says: [],
    },
    {
      name: '국비 and 시비 do not make up the budget (E07)',
      year: sources({ national: thousand(500_000), city: thousand(2_400_000) }),
      says: [
        'error E07 예산내역!F2:F3 「예산내역」 F2:F3 재원 합계(국비+시비) 2,900,000천원이 예산액 합계 3,000,000천원과 100,000천원 다릅니다. 구비와 기타는 예산 외이니 국비와 시비만으로 예산액이 되는지 확인하여 주시기 바랍니다.',
      ],
    },
  ]);
});
