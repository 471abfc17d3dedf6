import { editDistance } from './editDistance';
import { withoutSpaces } from './plainText';

/** What is needed of a district to recognise its name. */
export interface NamedDistrict {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The city's names as they stand before a district's, the longest first. */
const seoulNames: readonly string[] = ['서울특별시', '서울시', '서울'];

/**
 * What a district's name is compared by (docs/workbook.md §1): NFC, without blanks and invisible characters, without the
 * city's name in front and 청 or 청장 at the end. `서울특별시 중구청장` is 중구. Another city gives its own names.
 */
export function districtKey(text: string, cityNames: readonly string[] = seoulNames): string {
  const whole = withoutSpaces(text);
  const city = cityNames.find((name) => whole.startsWith(name)) ?? '';
  return whole.slice(city.length).replace(/(?:청|청장)$/u, '');
}

/**
 * The district that a text names: exactly, with or without 구, or by a listed alias (별칭). Null when none does,
 * or when two do. Never by likeness: 강도구 is nobody.
 */
export function matchDistrict(text: string, districts: readonly NamedDistrict[]): string | null {
  const key = districtKey(text);
  if (key === '') return null;
  const names = new Set([...namedBy(districts, stem(key)), ...namedBy(districts, `=${key}`)]);
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
}

/** Names by what finds them, made once a list: `중` for the name, `=도심` for an alias, which must be exact. */
const indexes = new WeakMap<readonly NamedDistrict[], ReadonlyMap<string, readonly string[]>>();

function namedBy(districts: readonly NamedDistrict[], key: string): readonly string[] {
  const index = indexes.get(districts) ?? indexOf(districts);
  indexes.set(districts, index);
  return index.get(key) ?? [];
}

function indexOf(districts: readonly NamedDistrict[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { name, aliases } of districts) {
    for (const key of [stem(districtKey(name)), ...aliases.map((alias) => `=${districtKey(alias)}`)]) {
      index.set(key, [...(index.get(key) ?? []), name]);
    }
  }
  return index;
}

/** The name without its final 구; 구 alone stays. */
function stem(key: string): string {
  return key.length > 1 && key.endsWith('구') ? key.slice(0, -1) : key;
}

/** Longest text that is compared by likeness; no district's name comes near it. */
const longestName = 40;

/**
 * The district whose name looks most like the text, letter by letter (jamo); the first in the list on a tie,
 * '' for an empty list. Only for a suggestion that a person reads: 강도구 → 강동구.
 */
export function nearestDistrict(text: string, districts: readonly NamedDistrict[]): string {
  const letters = jamo(districtKey(text).slice(0, longestName));
  let nearest = '';
  let least = Infinity;
  for (const { name } of districts) {
    const distance = editDistance(letters, jamo(districtKey(name)));
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

function jamo(text: string): readonly string[] {
  return Array.from(text.normalize('NFD'));
}
