import type { Decimal } from '../domain/money/decimal';
import { decimal, decimalFromNumber } from '../domain/money/decimal';
import { longestNumeral, readNumeral } from './koreanNumeral';
import { plainText } from './plainText';

export type ScoreReading =
  | { readonly kind: 'score'; readonly score: Decimal }
  /** 미참여: the district takes no part. */
  | { readonly kind: 'absent' }
  /** Empty: 미제출, which blocks the run. 0 is a score. */
  | { readonly kind: 'missing' }
  /** Not a plain number; `suggestion` is what it may have meant (`85점`), for a person to accept. */
  | { readonly kind: 'unreadable'; readonly suggestion?: Decimal };

/**
 * Reads a score (점수): a number at 15 significant digits, or plain numeric text taken exactly. Its range (E18)
 * is checked elsewhere, so that a negative score is read too. `-` is no score: it may mean 0, absent or missing.
 */
export function readScore(value: string | number | boolean | null | undefined): ScoreReading {
  if (value === null || value === undefined) return { kind: 'missing' };
  if (typeof value === 'boolean') return { kind: 'unreadable' };
  if (typeof value === 'number') {
    const score = decimalFromNumber(value);
    return score ? { kind: 'score', score } : { kind: 'unreadable' };
  }
  const text = plainText(value);
  if (text === '') return { kind: 'missing' };
  if (text.length > longestNumeral) return { kind: 'unreadable' };
  if (text.replace(/\s/gu, '') === '미참여') return { kind: 'absent' };
  const score = readSigned(text);
  if (score) return { kind: 'score', score };
  const inPoints = /^(.*?) ?점$/su.exec(text)?.[1];
  const suggestion = inPoints === undefined ? null : readSigned(inPoints);
  return suggestion ? { kind: 'unreadable', suggestion } : { kind: 'unreadable' };
}

/** Plain digits with an optional minus; no grouping, since no score reaches a thousand. */
function readSigned(text: string): Decimal | null {
  const [, sign = '', digits = ''] = /^([-−]?)([\d.]+)$/u.exec(text) ?? [];
  const value = readNumeral(digits);
  return value && sign !== '' ? decimal(-value.digits, value.scale) : value;
}
