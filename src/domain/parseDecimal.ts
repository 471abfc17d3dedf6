import type { Decimal } from './decimal';
import { decimal } from './decimal';

/** Reads plain decimal text such as `-12.50`; null for anything else (signs, commas and units are notation's business). */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  return decimal(BigInt(`${sign}${whole}${fraction}`), fraction.length);
}
