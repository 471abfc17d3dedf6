import type { Decimal } from '../domain/decimal';
import { decimalText } from '../domain/decimal';
import { groupDigits } from './numeral';

/** A rate (률) in percent with exactly so many decimal places: `△59`, `12.50`; a rate that rounded to zero is `0`, never `△0`. */
export function percentText(value: Decimal, digits = 0): string {
  const [whole = '', fraction = ''] = decimalText(value).replace('-', '').split('.');
  const text = groupDigits(whole) + (digits > 0 ? `.${fraction.padEnd(digits, '0')}` : '');
  return value.digits < 0n ? `△${text}` : text;
}
