import fc from 'fast-check';
import type { MoneyUnit } from '../../../src/domain/money/moneyUnit';
import { amountInUnit, wonFromUnit, wonPerUnit } from '../../../src/domain/money/moneyUnit';
import { parseDecimal } from '../../../src/domain/money/decimal';
import { won } from '../../../src/domain/money/won';

test.each([
  ['1234.5', 'thousand', 1_234_500],
  ['74', 'hundredMillion', 7_400_000_000],
  ['-0.001', 'thousand', -1],
  ['0.5', 'won', 'fraction'],
  ['1.00001', 'tenThousand', 'fraction'],
  ['9007199254740992', 'won', 'tooLarge'],
] as const)('%s in %s is %j', (figure, unit, amount) => {
  expect(wonFromUnit(parseDecimal(figure)!, unit)).toBe(amount);
});

test('an amount goes into any unit and back', () => {
  const unit = fc.constantFrom(...(Object.keys(wonPerUnit) as MoneyUnit[]));
  fc.assert(
    fc.property(fc.maxSafeInteger(), unit, (amount, of) => {
      expect(wonFromUnit(amountInUnit(won(amount), of), of)).toBe(won(amount));
    }),
  );
});
