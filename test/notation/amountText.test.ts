import { parseDecimal } from '../../src/domain/money/decimal';
import { won } from '../../src/domain/money/won';
import { amountText, amountWithUnit, formAmountText } from '../../src/notation/amountText';
import { deltaText } from '../../src/notation/rateText';

test.each([
  [7_403_100_000, 'thousand', '7,403,100', '7,403,100천원'],
  [-4_403_100_000, 'thousand', '△4,403,100', '△4,403,100천원'],
  [89_500, 'thousand', '89.5', '89.5천원'],
  [1, 'hundredMillion', '0.00000001', '0.00000001억원'],
  [0, 'million', '0', '0백만원'],
  [-999, 'won', '△999', '△999원'],
  [123_456_789, 'tenThousand', '12,345.6789', '12,345.6789만원'],
  [9_007_199_254_740_991, 'won', '9,007,199,254,740,991', '9,007,199,254,740,991원'],
] as const)('%d원 in %s is %s', (amount, unit, text, withUnit) => {
  expect(amountText(won(amount), unit)).toBe(text);
  expect(amountWithUnit(won(amount), unit)).toBe(withUnit);
});

test.each([
  [7_403_100_000, null, '(x-) 7,403,100'],
  [-3_100_000, null, '(x-) △3,100'],
  [1_200_000_000, 500_000_000, '(x500,000) 1,200,000'],
  [0, 0, '(x0) 0'],
])('the form prints %d원, national %j, as %s', (amount, national, text) => {
  expect(formAmountText(won(amount), national === null ? null : won(national), 'thousand')).toBe(text);
});

test.each([
  ['-0.05', '△0.05'],
  ['0', '0'],
  ['1234.5678', '1,234.5678'],
  ['-1000', '△1,000'],
])('%s prints as %s', (plain, text) => {
  expect(deltaText(parseDecimal(plain)!)).toBe(text);
});
