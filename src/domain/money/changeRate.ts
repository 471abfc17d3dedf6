import type { Decimal } from './decimal';
import { roundedQuotient } from './fraction';
import type { RateRounding } from '../year/settings';
import type { Won } from './won';

/**
 * A rate of change (증감률) in percent; `new` where there was nothing before (순증);
 * `none` where there is nothing at all (`-`). Never a division by zero.
 */
export type ChangeRate =
  { readonly kind: 'rate'; readonly value: Decimal } | { readonly kind: 'new' } | { readonly kind: 'none' };

/** (B−A)×100/A of the form, section 2, exact and rounded once (half away from zero, or towards zero). */
export function changeRate(previous: Won, current: Won, rounding: RateRounding): ChangeRate {
  if (previous === 0) return { kind: current === 0 ? 'none' : 'new' };
  const change = (BigInt(current) - BigInt(previous)) * 100n;
  return { kind: 'rate', value: roundedQuotient(change, BigInt(previous), rounding) };
}
