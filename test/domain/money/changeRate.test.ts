import { changeRate } from '../../../src/domain/money/changeRate';
import { decimalText } from '../../../src/domain/money/decimal';
import type { RateRounding } from '../../../src/domain/year/settings';
import { won } from '../../../src/domain/money/won';

type Row = [previous: number, current: number, mode: RateRounding['mode'], digits: number, rate: string];

describe('the rate of change', () => {
  it.each<Row>([
    [7_403_100, 3_000_000, 'halfUp', 0, '-59'],
    [7_403_100, 3_000_000, 'truncate', 0, '-59'],
    [7_403_100, 3_000_000, 'halfUp', 2, '-59.48'],
    [7_403_100, 3_000_000, 'truncate', 2, '-59.47'],
    [3_100, 0, 'halfUp', 0, '-100'],
    [200, 201, 'halfUp', 0, '1'], // 0.5 away from zero
    [200, 199, 'halfUp', 0, '-1'],
    [200, 199, 'truncate', 0, '0'],
    [1_000, 999, 'halfUp', 0, '0'], // −0.1 is 0, never −0
    [3, 4, 'halfUp', 1, '33.3'],
    [-100, -50, 'halfUp', 0, '-50'], // as the form divides by A, whatever its sign
    [5, 5, 'halfUp', 0, '0'],
  ])('of %i to %i, %s to %i digits, is %s', (previous, current, mode, digits, expected) => {
    const rate = changeRate(won(previous), won(current), { mode, digits });
    expect(rate.kind === 'rate' ? decimalText(rate.value) : rate.kind).toBe(expected);
  });

  it('is no division where there was nothing before', () => {
    const rounding: RateRounding = { mode: 'halfUp', digits: 0 };
    expect(changeRate(won(0), won(5_000), rounding)).toEqual({ kind: 'new' });
    expect(changeRate(won(0), won(0), rounding)).toEqual({ kind: 'none' });
  });
});
