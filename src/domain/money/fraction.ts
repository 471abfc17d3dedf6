import type { Decimal } from './decimal';
import { decimal } from './decimal';
import type { RateRounding } from '../year/settings';

/**
 * An exact share (산정액) before it is rounded: `numerator / denominator`, denominator above 0.
 * 600,000,000 among 13 is {numerator: 600000000n, denominator: 13n}. Not reduced: sixths stay sixths, as the
 * weights have them.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function addFraction(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The whole number as a fraction over 1. */
export function wholeFraction(amount: number): Fraction {
  return { numerator: BigInt(amount), denominator: 1n };
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareFraction(a: Fraction, b: Fraction): number {
  const [x, y] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * The fraction as plain text with a number of decimals, cut, never rounded up to a figure that was not reached:
 * 600,000,000/13 with 2 decimals is `46153846.15`.
 */
export function fractionText({ numerator, denominator }: Fraction, decimals: number): string {
  const sign = numerator < 0n ? '-' : '';
  const cut = ((numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals)) / denominator;
  const digits = cut.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

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
