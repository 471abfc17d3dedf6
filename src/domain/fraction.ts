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
