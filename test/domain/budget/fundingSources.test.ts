import { fundingSources } from '../../../src/domain/budget/fundingSources';
import { sampleYear, thousand } from '../../programmeYear';

describe('the sources of the money', () => {
  const [office, grants] = sampleYear().budgetLines;
  if (!office || !grants) throw new Error('two lines');
  const unsaid = { ...grants, national: null, city: null, district: null, other: null };

  it('adds up what the lines state; 구비 and 기타 stay apart', () => {
    const lines = [
      {
        ...office,
        current: { amount: thousand(100), national: null },
        national: thousand(40),
        city: thousand(60),
      },
      { ...unsaid, city: thousand(3_000_000), district: thousand(7), other: thousand(2) },
    ];
    expect(fundingSources(lines)).toEqual({
      national: thousand(40),
      city: thousand(3_000_060),
      district: thousand(7),
      other: thousand(2),
    });
  });

  it('takes what national money leaves as 시비 where no column says it', () => {
    const shared = { ...unsaid, current: { amount: thousand(1_200), national: thousand(500) } };
    expect(fundingSources([unsaid, shared])).toEqual({
      national: thousand(500),
      city: thousand(3_000_700),
      district: null,
      other: null,
    });
  });
});
