import { issue } from '../../../src/domain/issues/issue';
import { printedSettlementYears, settlementTable } from '../../../src/domain/settlement/settlement';
import { won, zeroWon } from '../../../src/domain/money/won';
import { sampleYear, thousand } from '../../programmeYear';

describe('the settlement table', () => {
  it('prints 2016 to 2018 for 2020', () => {
    expect(printedSettlementYears(2020)).toEqual([2016, 2017, 2018]);
  });

  it('works out 예산현액 and 집행잔액, oldest year first, and keeps other years out', () => {
    const { settlements } = sampleYear();
    const [y2016, y2017, y2018] = settlements;
    const y2019 = { ...y2018, year: 2019 } as (typeof settlements)[number];
    expect(settlementTable([y2019, ...[...settlements].reverse()], 2020)).toEqual({
      ok: true,
      value: [
        { settlement: y2016, available: thousand(8_000_000), balance: thousand(0) },
        { settlement: y2017, available: thousand(8_000_000), balance: thousand(0) },
        { settlement: y2018, available: thousand(8_002_200), balance: thousand(89) },
      ],
    });
  });

  it('leaves out a year that the workbook lacks', () => {
    const table = settlementTable(sampleYear().settlements, 2021);
    expect(table.ok && table.value.map(({ settlement }) => settlement.year)).toEqual([2017, 2018]);
  });

  it('refuses a figure that cannot be held exactly', () => {
    const settlements = sampleYear().settlements.map((year) => ({
      ...year,
      carriedIn: year.year === 2017 ? won(Number.MAX_SAFE_INTEGER) : zeroWon,
    }));
    expect(settlementTable(settlements, 2020)).toEqual({
      ok: false,
      issues: [issue('sumTooLarge', { sheet: '결산', cell: 'B3' })],
    });
  });
});
