import type { Decimal } from './decimal';
import { decimal } from './decimal';
import type { RateRounding } from './settings';

/** dividend / divisor rounded once to so many decimals: half away from zero (반올림) or towards zero (절사). The divisor is not 0. */
export function roundedQuotient(dividend: bigint, divisor: bigint, { mode, digits }: RateRounding): Decimal {
  const numerator = absolute(dividend) * 10n ** BigInt(digits);
  const size = absolute(divisor);
  const rounded = (numerator * 2n + (mode === 'halfUp' ? size : 0n)) / (size * 2n);
  const isNegative = dividend < 0n !== divisor < 0n;
  return decimal(isNegative ? -rounded : rounded, digits);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
