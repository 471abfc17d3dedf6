import type { Fraction } from '../domain/money/fraction';
import { addFraction } from '../domain/money/fraction';
import { scanKoreanNumeral } from './koreanNumeral';

/** Why a computation (산식) cannot be evaluated. */
export type ComputationFault =
  | 'empty'
  | 'tooLong'
  | 'syntax' // something that is no part of an expression stands at the position
  | 'bracket' // a bracket without its partner
  | 'noMoney' // nothing names 원, so that the unit would be a guess
  | 'money' // 원 times 원, a number divided by 원, or 원 plus a bare number
  | 'zeroDivision'
  | 'fraction' // not whole 원
  | 'tooLarge'
  | 'disagrees'; // what stands after = is another amount

/** A fault and where it lies: the index in the text as `plainText` gives it. */
export interface ComputationProblem {
  readonly reason: ComputationFault;
  readonly position: number;
}

/** A value with its dimension: an amount in 원, or a bare number such as 10명 or 80%. */
export interface Quantity {
  readonly value: Fraction;
  readonly isMoney: boolean;
}

export interface ParsedExpression {
  readonly quantity: Quantity;
  /** Where the text goes on after the expression. */
  readonly end: number;
}

/** Where the parser stands. */
interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * A word glued to a number, which counts (명, 회, 식, 개소, EA, ㎡); after 개 it may say of what (4개 사업), but for money. A lone x
 * multiplies.
 */
const word =
  / ?((?![xX](?![A-Za-z]))(?:[가-힣]*개 (?![조억만천백십원])[가-힣]+|[가-힣]+|[A-Za-z]+|[㎡㎥㎞㎏]))/y;

/** Words that would change the figure: tenths, per cents, places out of order, round numbers (10여명). */
const unfitWord = /^(?:[조억만천백십여]|원.|(?:할|푼|리|전|퍼센트|프로|달러|불|엔)$)/u;

/**
 * Evaluates the expression at `start`, exactly and without `eval`: + - * x × ÷ / %, brackets, amounts (50,000원,
 * 3억원) and counted things (10명). `/` before a word only says "per": 50,000원/인. Ends where no operator follows.
 */
export function parseComputation(text: string, start: number): ParsedExpression | ComputationProblem {
  const cursor = { text, at: start };
  const quantity = sum(cursor);
  return 'reason' in quantity ? quantity : { quantity, end: cursor.at };
}

function sum(cursor: Cursor): Quantity | ComputationProblem {
  let total = product(cursor);
  for (;;) {
    if ('reason' in total) return total;
    const position = cursor.at;
    const sign = operator(cursor, /[+\-−–]/y);
    if (sign === '') return total;
    const next = product(cursor);
    if ('reason' in next) return next;
    if (next.isMoney !== total.isMoney) return { reason: 'money', position };
    const addend = sign === '+' ? next.value : { ...next.value, numerator: -next.value.numerator };
    total = { value: addFraction(total.value, addend), isMoney: total.isMoney };
  }
}

function product(cursor: Cursor): Quantity | ComputationProblem {
  let result = factor(cursor);
  for (;;) {
    if ('reason' in result) return result;
    skipPer(cursor);
    const position = cursor.at;
    const sign = operator(cursor, /[*×xX÷/]/y);
    if (sign === '') return result;
    const next = factor(cursor);
    if ('reason' in next) return next;
    const isDivision = sign === '÷' || sign === '/';
    const fault = misfit(result, next, isDivision);
    if (fault) return { reason: fault, position };
    result = combined(result, next, isDivision);
  }
}

function misfit(left: Quantity, right: Quantity, isDivision: boolean): ComputationFault | null {
  if (right.isMoney && (isDivision || left.isMoney)) return 'money';
  return isDivision && right.value.numerator === 0n ? 'zeroDivision' : null;
}

function combined(left: Quantity, right: Quantity, isDivision: boolean): Quantity {
  const { numerator, denominator } = right.value;
  const sign = numerator < 0n ? -1n : 1n;
  const times = isDivision ? [denominator * sign, numerator * sign] : [numerator, denominator];
  return {
    value: {
      numerator: left.value.numerator * (times[0] ?? 0n),
      denominator: left.value.denominator * (times[1] ?? 1n),
    },
    isMoney: left.isMoney || right.isMoney,
  };
}

/** A number or a bracket, with the word or the % after it. */
function factor(cursor: Cursor): Quantity | ComputationProblem {
  skipBlanks(cursor);
  return cursor.text[cursor.at] === '(' ? bracket(cursor) : number(cursor);
}

function bracket(cursor: Cursor): Quantity | ComputationProblem {
  const opening = cursor.at;
  cursor.at += 1;
  const inside = sum(cursor);
  if ('reason' in inside) return inside;
  if (operator(cursor, /\)/y) === '') return { reason: 'bracket', position: opening };
  return counted(cursor, inside, false);
}

function number(cursor: Cursor): Quantity | ComputationProblem {
  const numeral = scanKoreanNumeral(cursor.text, cursor.at);
  if (!numeral) return { reason: 'syntax', position: cursor.at };
  cursor.at = numeral.end;
  const { digits, scale } = numeral.value;
  const quantity = { value: { numerator: digits, denominator: 10n ** BigInt(scale) }, isMoney: false };
  return counted(cursor, quantity, numeral.hasPlaces);
}

/** Takes what stands after a number: 원 makes money, % hundredths, another word counts. 3천 or 5만 alone is unclear. */
function counted(cursor: Cursor, quantity: Quantity, needsWord: boolean): Quantity | ComputationProblem {
  const position = cursor.at;
  if (!needsWord && !quantity.isMoney && operator(cursor, /%/y) !== '') {
    const { numerator, denominator } = quantity.value;
    return { value: { numerator, denominator: denominator * 100n }, isMoney: false };
  }
  word.lastIndex = cursor.at;
  const [whole, unit] = word.exec(cursor.text) ?? [];
  if (whole === undefined || unit === undefined) {
    return needsWord ? { reason: 'syntax', position } : quantity;
  }
  if (unfitWord.test(unit)) return { reason: 'syntax', position };
  cursor.at += whole.length;
  if (unit !== '원') return quantity;
  return quantity.isMoney ? { reason: 'money', position } : { ...quantity, isMoney: true };
}

/** Skips `/인` and the like, which only say what an amount is for. */
function skipPer(cursor: Cursor): void {
  const match = /^ ?\/ ?[가-힣]+/u.exec(cursor.text.slice(cursor.at, cursor.at + 20));
  if (match) cursor.at += match[0].length;
}

/** Takes one sign of the sticky pattern, blanks before it skipped; '' (and no move) where there is none. */
function operator(cursor: Cursor, pattern: RegExp): string {
  const before = cursor.at;
  skipBlanks(cursor);
  pattern.lastIndex = cursor.at;
  const sign = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at = sign === '' ? before : cursor.at + sign.length;
  return sign;
}

function skipBlanks(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}
