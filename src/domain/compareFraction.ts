import type { Fraction } from './fraction';

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareFraction(a: Fraction, b: Fraction): number {
  const [x, y] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return x < y ? -1 : x > y ? 1 : 0;
}
