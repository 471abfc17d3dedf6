import type { Decimal } from '../domain/decimal';
import { decimal } from '../domain/decimal';

/** Longest text that can be an amount, a score or a date; beyond it nothing is even tried. */
export const longestNumeral = 100;

/** Digits of a plain numeral: no leading zeros, groups of exactly three where there are commas, a decimal point between digits. */
const numeral = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

/** Reads `1,234.5`: an unsigned numeral with valid grouping, exactly. Null for anything else. */
export function readNumeral(text: string): Decimal | null {
  if (text.length > longestNumeral || !numeral.test(text)) return null;
  const [whole = '', fraction = ''] = text.replace(/,/g, '').split('.');
  return decimal(BigInt(whole + fraction), fraction.length);
}

/** Groups the whole part of plain decimal text by thousands: `1234.5` → `1,234.5`. */
export function groupDigits(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
