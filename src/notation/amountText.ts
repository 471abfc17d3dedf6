import type { MoneyUnit } from '../domain/money/moneyUnit';
import { amountInUnit } from '../domain/money/moneyUnit';
import type { Won } from '../domain/money/won';
import { deltaText } from './rateText';
import { unitNames } from './unitName';
import { groupDigits } from './koreanNumeral';

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

const myriads = [
  [1_000_000_000_000, '조'],
  [100_000_000, '억'],
  [10_000, '만'],
] as const;

/**
 * An amount in words of 조, 억 and 만, as papers state round sums: `74억원`, `3억 3,402만원`. One that is no whole 만원
 * is in 천원 or 원, so that nothing is lost: `3,100천원`.
 */
export function roundAmountText(amount: Won): string {
  if (amount === 0 || amount % 10_000 !== 0) {
    return amountWithUnit(amount, amount % 1_000 === 0 ? 'thousand' : 'won');
  }
  let rest = Math.abs(amount);
  const words: string[] = [];
  for (const [size, name] of myriads) {
    const count = Math.floor(rest / size);
    if (count > 0) words.push(groupDigits(count.toString()) + name);
    rest %= size;
  }
  return `${amount < 0 ? '△' : ''}${words.join(' ')}원`;
}
