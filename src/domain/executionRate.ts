import type { Decimal } from './decimal';
import { roundedQuotient } from './roundedQuotient';
import type { RateRounding } from './settings';
import type { Won } from './won';

/** Rate of execution (집행률) in percent: 집행액 × 100 / 예산현액. Null where there is no budget to execute. */
export function executionRate(spent: Won, available: Won, rounding: RateRounding): Decimal | null {
  return available === 0 ? null : roundedQuotient(BigInt(spent) * 100n, BigInt(available), rounding);
}
