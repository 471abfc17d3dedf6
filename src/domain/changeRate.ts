import type { Decimal } from './decimal';
import { decimal } from './decimal';
import type { RateRounding } from './settings';
import type { Won } from './won';

/**
 * A rate of change (증감률) in percent; `new` where there was nothing before (순증);
 * `none` where there is nothing at all (`-`). Never a division by zero.
 */
export type ChangeRate =
  { readonly kind: 'rate'; readonly value: Decimal } | { readonly kind: 'new' } | { readonly kind: 'none' };

/** (B−A)×100/A of the form, section 2, exact and rounded once (half away from zero, or towards zero). */
export function changeRate(previous: Won, current: Won, { mode, digits }: RateRounding): ChangeRate {
  if (previous === 0) return { kind: current === 0 ? 'none' : 'new' };
  const numerator = (BigInt(current) - BigInt(previous)) * 100n * 10n ** BigInt(digits);
  const denominator = BigInt(previous);
  const size = absolute(denominator);
  const rounded = (absolute(numerator) * 2n + (mode === 'halfUp' ? size : 0n)) / (size * 2n);
  const negative = numerator < 0n !== denominator < 0n;
  return { kind: 'rate', value: decimal(negative ? -rounded : rounded, digits) };
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
