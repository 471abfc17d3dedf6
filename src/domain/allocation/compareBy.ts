import { compareDecimal } from '../decimal';
import type { OddUnitOrder } from '../policy';
import type { Recipient } from './achievers';

/** 끝수배정순서 as a comparison: 점수순 (score high first, then official order) or 직제순. */
export function compareBy(order: OddUnitOrder): (a: Recipient, b: Recipient) => number {
  return order === 'score'
    ? (a, b) => compareDecimal(b.score, a.score) || a.place - b.place
    : (a, b) => a.place - b.place;
}
