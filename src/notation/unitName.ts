import type { MoneyUnit } from '../domain/money/moneyUnit';
import { withoutSpaces, plainText } from './plainText';

/** The units of money as papers write them. */
export const unitNames: Readonly<Record<MoneyUnit, string>> = {
  won: '원',
  thousand: '천원',
  tenThousand: '만원',
  million: '백만원',
  hundredMillion: '억원',
};

const unitByName: ReadonlyMap<string, MoneyUnit> = new Map([
  ['원', 'won'],
  ['천원', 'thousand'],
  ['만원', 'tenThousand'],
  ['백만원', 'million'],
  ['억원', 'hundredMillion'],
]);

/** The unit that a text names (`천원`, `백만 원`); null for anything else. */
export function parseUnit(text: string): MoneyUnit | null {
  return unitByName.get(withoutSpaces(text)) ?? null;
}

/** Longer texts are prose, not a header or a unit line. */
const longestHeader = 300;

/**
 * The unit of money stated beside a header or above a table: `사업비(원)`, `(단위 : 천원, %)`, `단위:백만원`.
 * Null when none is stated, or when two different ones are.
 */
export function unitInBrackets(header: string): MoneyUnit | null {
  const text = plainText(header);
  if (text.length > longestHeader) return null;
  const stated = [...text.matchAll(/[([〔<]([^()[\]〔〕<>]*)[)\]〕>]/gu)].map(([, inside = '']) => inside);
  const unbracketed = /단\s*위\s*:?\s*([^()[\]〔〕<>]*)$/u.exec(text)?.[1];
  if (unbracketed !== undefined) stated.push(unbracketed);
  const units = new Set(stated.flatMap(unitsOf));
  const [only] = units;
  return units.size === 1 && only ? only : null;
}

/** The units among the parts of one bracket: `단위 : 천원, %` has one. */
function unitsOf(inside: string): MoneyUnit[] {
  return inside
    .replace(/^\s*(?:금액\s*)?단\s*위\s*:?/u, '')
    .split(/[,/·:;]/u)
    .map(parseUnit)
    .filter((unit) => unit !== null);
}
