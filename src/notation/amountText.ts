import { amountInUnit } from '../domain/amountInUnit';
import type { MoneyUnit } from '../domain/moneyUnit';
import type { Won } from '../domain/won';
import { deltaText } from './deltaText';
import { unitNames } from './unitName';

/** An amount in a unit, exactly and without the unit's name: 1,234,500원 in 천원 is `1,234.5`; negative `△1,234`. */
export function amountText(amount: Won, unit: MoneyUnit): string {
  return deltaText(amountInUnit(amount, unit));
}

/** An amount with its unit: `1,234천원`, `△500원`. */
export function amountWithUnit(amount: Won, unit: MoneyUnit): string {
  return amountText(amount, unit) + unitNames[unit];
}

/** An amount as the form prints it, the national part (국비) in front: `(x-) 1,234`, `(x500) 1,234`. Form, section 2. */
export function formAmountText(amount: Won, national: Won | null, unit: MoneyUnit): string {
  return `(x${national === null ? '-' : amountText(national, unit)}) ${amountText(amount, unit)}`;
}
