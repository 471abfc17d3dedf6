import type { Fraction } from './fraction';

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
