import type { Decimal } from '../domain/decimal';
import { decimalText } from '../domain/decimal';
import { groupDigits } from './numeral';

/** A decimal in the field's notation: thousands grouped, △ (U+25B3) for negative, `0` for zero. */
export function deltaText(value: Decimal): string {
  const text = groupDigits(decimalText(value).replace('-', ''));
  return value.digits < 0n ? `△${text}` : text;
}
