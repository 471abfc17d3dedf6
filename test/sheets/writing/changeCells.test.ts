import { changeRate } from '../../../src/domain/money/changeRate';
import type { RateRounding } from '../../../src/domain/year/settings';
import { won } from '../../../src/domain/money/won';
import { rateCell } from '../../../src/sheets/writing/changeCells';

function rateOf(previous: number, current: number, rounding: RateRounding) {
  const compared = { previous: { cell: 'A1', figure: previous }, current: { cell: 'B1', figure: current } };
  return rateCell(compared, changeRate(won(previous), won(current), rounding), rounding);
}

describe('the formula of a rate', () => {
  it.each([
    ['반올림', { mode: 'halfUp', digits: 0 }, 'ROUND((B1-A1)*100/A1,0)', -59],
    ['절사', { mode: 'truncate', digits: 0 }, 'TRUNC((B1-A1)*100/A1)', -59],
    [
      'one digit, rounded as a whole number',
      { mode: 'halfUp', digits: 1 },
      'ROUND((B1-A1)*1000/A1,0)/10',
      -59.5,
    ],
    ['two digits, cut', { mode: 'truncate', digits: 2 }, 'TRUNC((B1-A1)*10000/A1)/100', -59.47],
  ] as const)('%s', (_, rounding, formula, expect_) => {
    expect(rateOf(7_403_100, 3_000_000, rounding)).toEqual({
      formula: `IF(A1=0,IF(B1=0,"-","순증"),${formula})`,
      expect: expect_,
    });
  });

  it('is a plain value where a spreadsheet could no longer tell a half from what is just below it', () => {
    const rounding = { mode: 'halfUp', digits: 0 } as const;
    expect(rateOf(3, 10 ** 12 + 3, rounding)).toEqual(
      expect.objectContaining({ expect: 33_333_333_333_333 }),
    );
    expect(rateOf(3, 10 ** 12 + 4, rounding)).toBe(33_333_333_333_367);
  });
});
