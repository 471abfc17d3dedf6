import type { Decimal } from '../domain/money/decimal';
import { addDecimal, compareDecimal, decimal, zeroDecimal } from '../domain/money/decimal';

/** Powers of ten of the places inside a myriad (천, 백, 십) and of the myriads (조, 억, 만). */
const innerPower: Readonly<Record<string, number>> = { 천: 3, 백: 2, 십: 1 };
const myriadPower: Readonly<Record<string, number>> = { 조: 12, 억: 8, 만: 4 };

/** A number written with Korean places, such as `9억 4천 600만`. */
export interface KoreanNumeral {
  readonly value: Decimal;
  /** Power of ten of the last digit written: 4 for `3,402만`, 7 for `99.4억`. */
  readonly lastPlace: number;
  /** Whether any of 천, 백, 십, 조, 억, 만 is written. */
  readonly hasPlaces: boolean;
  /** Whether it ends with 조, 억 or 만; otherwise only a following 원 tells that nothing is missing. */
  readonly endsInMyriad: boolean;
  /** Where the text goes on after it. */
  readonly end: number;
}

/** Digits with the places written after them: {4, inner: 3, myriad: null} for the `4천` of `4천 600만`. */
interface Part {
  readonly number: Decimal;
  readonly inner: number;
  readonly myriad: number | null;
  readonly end: number;
}

/**
 * Reads the number at `start`: digits, or digits with places in falling order (`3억 3,402만`, `5천`, `1,500백만`).
 * A part stays below the place before it; a fraction, or more than nine of 천, 백 or 십, stands alone.
 * Null when no such number stands there.
 */
export function scanKoreanNumeral(text: string, start: number): KoreanNumeral | null {
  const parts = scanParts(text, start);
  const last = parts?.at(-1);
  if (!parts || !last) return null;
  const value = parts.length === 1 ? scaled(last.number, last.inner + (last.myriad ?? 0)) : sumOfParts(parts);
  if (!value) return null;
  return {
    value,
    lastPlace: last.inner + (last.myriad ?? 0) - last.number.scale,
    hasPlaces: parts.some(({ inner, myriad }) => inner > 0 || myriad !== null),
    endsInMyriad: last.myriad !== null,
    end: last.end,
  };
}

function scanParts(text: string, start: number): Part[] | null {
  const pattern = /(\d[\d,.]*)[^\S\n]{0,3}([천백십]?)[^\S\n]{0,3}([조억만]?)/y;
  const parts: Part[] = [];
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, digits = '', inner = '', myriad = ''] = match;
    const number = readNumeral(digits);
    if (!number) return null;
    const end = match.index + whole.trimEnd().length;
    parts.push({ number, inner: innerPower[inner] ?? 0, myriad: myriadPower[myriad] ?? null, end });
    // Digits without a place end the number.
    if (inner === '' && myriad === '') break;
    pattern.lastIndex = end + (text[end] === ' ' ? 1 : 0);
  }
  return parts;
}

/** The sum of several parts; null when they do not fall, as in `3만 5억`, `4천 6000만` or `1.5억 300만`. */
function sumOfParts(parts: readonly Part[]): Decimal | null {
  let total = zeroDecimal;
  let myriadBefore = Infinity;
  let section = zeroDecimal;
  let innerBefore = Infinity;
  for (const { number, inner, myriad } of parts) {
    const isSmallEnough = inner === 0 || compareDecimal(number, decimal(10n)) < 0;
    if (number.scale > 0 || number.digits === 0n || !isSmallEnough) return null;
    const amount = scaled(number, inner);
    if (!isBelow(amount, innerBefore)) return null;
    section = addDecimal(section, amount);
    innerBefore = inner;
    if (myriad === null) continue;
    if (myriad >= myriadBefore || (myriadBefore !== Infinity && !isBelow(section, 4))) return null;
    total = addDecimal(total, scaled(section, myriad));
    [myriadBefore, section, innerBefore] = [myriad, zeroDecimal, Infinity];
  }
  return isBelow(section, myriadBefore === Infinity ? Infinity : 4) ? addDecimal(total, section) : null;
}

function scaled(value: Decimal, power: number): Decimal {
  return decimal(value.digits * 10n ** BigInt(power), value.scale);
}

function isBelow(value: Decimal, power: number): boolean {
  return power === Infinity || compareDecimal(value, decimal(10n ** BigInt(power))) < 0;
}

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
