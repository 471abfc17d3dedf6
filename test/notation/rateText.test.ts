import { changeRate } from '../../src/domain/money/changeRate';
import { won } from '../../src/domain/money/won';
import { rateText } from '../../src/notation/rateText';

test.each([
  ['the seed, total', 7_403_100, 3_000_000, 'halfUp', 0, '△59'],
  ['the seed, total, cut', 7_403_100, 3_000_000, 'truncate', 0, '△59'],
  ['the seed, grant line', 7_400_000, 3_000_000, 'halfUp', 0, '△59'],
  ['the seed, office costs', 3_100, 0, 'halfUp', 0, '△100'],
  ['with one decimal', 7_403_100, 3_000_000, 'halfUp', 1, '△59.5'],
  ['with one decimal, cut', 7_403_100, 3_000_000, 'truncate', 1, '△59.4'],
  ['decimals are always printed', 100, 110, 'halfUp', 2, '10.00'],
  ['a half goes away from zero', 1000, 1125, 'halfUp', 0, '13'],
  ['a half goes away from zero, falling', 1000, 875, 'halfUp', 0, '△13'],
  ['a half is cut towards zero', 1000, 875, 'truncate', 0, '△12'],
  ['a fall that rounds to zero', 1000, 999, 'halfUp', 0, '0'],
  ['the same fall with one decimal', 1000, 999, 'halfUp', 1, '△0.1'],
  ['no change', 5, 5, 'halfUp', 0, '0'],
  ['a thousandfold', 1, 100_000, 'halfUp', 0, '9,999,900'],
  ['from nothing', 0, 5_000, 'halfUp', 0, '순증'],
  ['from nothing to nothing', 0, 0, 'halfUp', 2, '-'],
] as const)('%s: %d → %d, %s to %d digits, is %s', (_, previous, current, mode, digits, text) => {
  expect(rateText(changeRate(won(previous), won(current), { mode, digits }), digits)).toBe(text);
});
