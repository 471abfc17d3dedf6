import type { Won } from '../domain/won';
import { amountWithUnit } from './amountText';
import { groupDigits } from './numeral';

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
