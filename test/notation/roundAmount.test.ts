import fc from 'fast-check';
import { won } from '../../src/domain/money/won';
import { readAmount } from '../../src/notation/amount';
import { roundAmountText } from '../../src/notation/amountText';

describe('an amount in 억 and 만', () => {
  it.each([
    [7_400_000_000, '74억원'],
    [3_000_000_000, '30억원'],
    [334_020_000, '3억 3,402만원'],
    [42_000_000, '4,200만원'],
    [1_234_500_000_000, '1조 2,345억원'],
    [3_100_000, '310만원'],
    [3_105_000, '3,105천원'],
    [89_500, '89,500원'],
    [-500_000_000, '△5억원'],
    [0, '0천원'],
  ])('%i is %s', (amount, text) => {
    expect(roundAmountText(won(amount))).toBe(text);
  });

  it('is read back as the same amount', () => {
    const amount = fc.oneof(
      fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => n * 10_000),
    );
    fc.assert(
      fc.property(
        amount.filter((n) => n !== 0),
        (n) => {
          const reading = readAmount(roundAmountText(won(n)), { unit: 'thousand' });
          expect(reading.kind === 'amount' && reading.won).toBe(n);
        },
      ),
    );
  });
});
