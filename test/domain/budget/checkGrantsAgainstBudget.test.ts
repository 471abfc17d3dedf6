import { checkGrantsAgainstBudget } from '../../../src/domain/budget/checkFunding';
import { sampleSettings, sampleYear, thousand } from '../../programmeYear';
import { told } from '../checks/told';

const record = { sheet: '배분기록', cell: 'G2' };

describe('a budget cut in mid-year', () => {
  it.each([
    { name: 'not cut', grantBudget: 3_000_000, says: [] },
    {
      name: 'cut below the grants (E13)',
      grantBudget: 2_000_000,
      says: [
        'error E13 배분기록!G2 「배분기록」 G2: 교부액 합계 3,000,000천원이 줄어든 예산 2,000,000천원보다 1,000,000천원 많습니다. 예산을 초과하여 교부할 수 없으니 사업비를 예산에 맞게 줄여 다시 산정하여 주시기 바랍니다.',
      ],
    },
    {
      name: 'cut to nothing (E13)',
      grantBudget: 0,
      says: [
        'error E13 배분기록!G2 「배분기록」 G2: 교부액 합계 3,000,000천원이 줄어든 예산 0천원보다 3,000,000천원 많습니다. 예산을 초과하여 교부할 수 없으니 사업비를 예산에 맞게 줄여 다시 산정하여 주시기 바랍니다.',
      ],
    },
  ])('$name', ({ grantBudget, says }) => {
    const year = sampleYear({ settings: sampleSettings({ grantBudget: thousand(grantBudget) }) });
    expect(checkGrantsAgainstBudget(thousand(3_000_000), record, year).map(told)).toEqual(says);
  });
});
