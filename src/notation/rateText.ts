import type { ChangeRate } from '../domain/money/changeRate';
import type { Decimal } from '../domain/money/decimal';
import { decimalText } from '../domain/money/decimal';
import { groupDigits } from './koreanNumeral';

/** A rate of change as the form prints it: `△59`, `순증` (nothing before), `-` (nothing before or now). */
export function rateText(rate: ChangeRate, digits = 0): string {
  if (rate.kind === 'new') return '순증';
  return rate.kind === 'none' ? '-' : percentText(rate.value, digits);
}

/** A rate (률) in percent with exactly so many decimal places: `△59`, `12.50`; a rate that rounded to zero is `0`, never `△0`. */
export function percentText(value: Decimal, digits = 0): string {
  const [whole = '', fraction = ''] = decimalText(value).replace('-', '').split('.');
  const text = groupDigits(whole) + (digits > 0 ? `.${fraction.padEnd(digits, '0')}` : '');
  return value.digits < 0n ? `△${text}` : text;
}

/** A decimal in the field's notation: thousands grouped, △ (U+25B3) for negative, `0` for zero. */
export function deltaText(value: Decimal): string {
  const text = groupDigits(decimalText(value).replace('-', ''));
  return value.digits < 0n ? `△${text}` : text;
}
