import {
  addFraction,
  wholeFraction,
  compareFraction,
  fractionText,
} from '../../../src/domain/money/fraction';

const of = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

describe('fractions', () => {
  test.each([
    [of(600_000_000n, 13n), 2, '46153846.15'],
    [of(600_000_000n, 13n), 0, '46153846'],
    // Cut, never rounded up to a figure that was not reached.
    [of(1_999n, 1_000n), 2, '1.99'],
    [of(-1n, 3n), 3, '-0.333'],
    [of(5n, 100n), 3, '0.050'],
    [wholeFraction(7), 1, '7.0'],
  ])('%o with %i decimals is %s', (value, decimals, text) => {
    expect(fractionText(value, decimals)).toBe(text);
  });

  test('are added and compared exactly, whatever their terms', () => {
    expect(compareFraction(addFraction(of(1n, 3n), of(1n, 6n)), of(1n, 2n))).toBe(0);
    expect(compareFraction(of(1n, 3n), of(333_333n, 1_000_000n))).toBe(1);
    expect(compareFraction(of(-1n, 2n), of(-1n, 3n))).toBe(-1);
  });
});
