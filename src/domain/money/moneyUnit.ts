import type { Decimal } from './decimal';
import { decimal } from './decimal';
import type { Won } from './won';
import { wonOrNull } from './won';

/** A unit (단위) in which budget papers state money: 원, 천원, 만원, 백만원, 억원. */
export type MoneyUnit = 'won' | 'thousand' | 'tenThousand' | 'million' | 'hundredMillion';

/** How many 원 one unit is. */
export const wonPerUnit: Readonly<Record<MoneyUnit, number>> = {
  won: 1,
  thousand: 1_000,
  tenThousand: 10_000,
  million: 1_000_000,
  hundredMillion: 100_000_000,
};

/** Why a figure in some unit is no amount: not whole 원, or beyond 2^53 − 1 원. */
export type NoAmount = 'fraction' | 'tooLarge';

/** A figure in a unit as 원: 1,234.5 천원 is 1,234,500원; 0.5원 is no amount. */
export function wonFromUnit(figure: Decimal, unit: MoneyUnit): Won | NoAmount {
  const { digits, scale } = decimal(figure.digits * BigInt(wonPerUnit[unit]), figure.scale);
  if (scale > 0) return 'fraction';
  return wonOrNull(digits) ?? 'tooLarge';
}

/** An amount as the exact figure in a unit: 89,500원 is 89.5 in 천원. */
export function amountInUnit(amount: Won, unit: MoneyUnit): Decimal {
  // Every unit is a power of ten, so that the figure always is an exact decimal.
  return decimal(BigInt(amount), wonPerUnit[unit].toString().length - 1);
}
