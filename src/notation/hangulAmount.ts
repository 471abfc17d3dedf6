import type { Won } from '../domain/money/won';
import { groupDigits } from './koreanNumeral';

const digitNames = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const innerPlaces = ['천', '백', '십', ''];
const myriads = ['', '만', '억', '조'];

/**
 * An amount in Hangul as official papers spell it: 금일십일만삼천오백육십원. 일 is written before every place.
 * Rule: 행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조제2항. Zero is 금영원.
 * Only amounts of 0 or more are spelt; a negative one throws RangeError (a bug: no grant is negative).
 */
export function hangulAmount(amount: Won): string {
  if (amount < 0) throw new RangeError(`no Hangul for a negative amount: ${amount}`);
  return `금${amount === 0 ? '영' : spell(amount)}원`;
}

/** Figures and Hangul together, `금113,560원(금일십일만삼천오백육십원)`, so that neither can be altered alone. Same rule. */
export function formalAmount(amount: Won): string {
  const hangul = hangulAmount(amount);
  return `금${groupDigits(amount.toString())}원(${hangul})`;
}

function spell(amount: number): string {
  const figures = amount.toString().padStart(16, '0');
  return myriads
    .map((myriad, power) => {
      const group = figures.slice(12 - 4 * power, 16 - 4 * power);
      return group === '0000' ? '' : spellGroup(group) + myriad;
    })
    .reverse()
    .join('');
}

/** Four digits: `3402` → 삼천사백이. */
function spellGroup(group: string): string {
  return Array.from(group)
    .map((digit, place) =>
      digit === '0' ? '' : `${digitNames[Number(digit)] ?? ''}${innerPlaces[place] ?? ''}`,
    )
    .join('');
}
