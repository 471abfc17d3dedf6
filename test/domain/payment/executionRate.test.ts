import { decimalText } from '../../../src/domain/money/decimal';
import { executionRate } from '../../../src/domain/payment/payment';
import { won } from '../../../src/domain/money/won';

test.each([
  [2_760_000, 3_000_000, 'halfUp', 1, '92'],
  [8_002_111, 8_002_200, 'halfUp', 1, '100'],
  [8_002_111, 8_002_200, 'truncate', 3, '99.998'],
  [1, 8, 'halfUp', 0, '13'],
  [1, 8, 'truncate', 0, '12'],
  [0, 5, 'halfUp', 0, '0'],
] as const)('%d of %d, %s to %d digits, is %s %%', (spent, available, mode, digits, text) => {
  const rate = executionRate(won(spent), won(available), { mode, digits });
  expect(rate && decimalText(rate)).toBe(text);
});

test('where there is no budget there is no rate', () => {
  expect(executionRate(won(0), won(0), { mode: 'halfUp', digits: 0 })).toBeNull();
});
