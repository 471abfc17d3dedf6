import type { Won } from '../domain/money/won';
import { wonOrNull } from '../domain/money/won';
import type { ComputationFault, ComputationProblem, Quantity } from './computationParser';
import { parseComputation } from './computationParser';
import { plainText } from './plainText';

export type ComputationReading =
  { readonly kind: 'amount'; readonly won: Won } | ({ readonly kind: 'unreadable' } & ComputationProblem);

/** Longest text that is tried; no computation on paper comes near it. */
const longestComputation = 500;

/** Signs in front of an item in a list: ○, -, ㆍ, the `o` and `⊙` of budget exports. */
const bullet = /^(?:[○◯●◎⊙□■◦▪▶※ㆍ·]\s*|o\s+|[-–]\s+)*/u;

/**
 * Evaluates a computation (산식 of 산출근거), exactly: `50,000원*10명*3회`, `100,000원×2식÷2`,
 * `○ 자치구 공동협력 사업비 3,000,000,000원 = 3,000,000천원`. A label may stand in front; what follows `=` must be
 * the same amount. Something must name 원 (or 천원 …), else the unit would be a guess. The position of a fault is
 * an index in the text as `plainText` gives it.
 */
export function evaluateComputation(text: string): ComputationReading {
  const line = plainText(text).replace(/\s/gu, ' ');
  if (line === '') return unreadable('empty', 0);
  if (line.length > longestComputation) return unreadable('tooLong', longestComputation);

  const start = bullet.exec(line)?.[0].length ?? 0;
  let problem: ComputationProblem = { reason: 'syntax', position: start };
  for (const { index } of line.matchAll(/(?<![\d.,])[\d(]/gu)) {
    if (index < start || !isLabel(line.slice(start, index))) continue;
    const reading = evaluateFrom(line, index);
    if (reading.kind === 'amount') return reading;
    // A digit of the label was tried too: the fault that lies farthest is the expression's own.
    if (reading.position >= problem.position) problem = reading;
  }
  return unreadable(problem.reason, problem.position);
}

/**
 * Whether a text in front of an expression is only its name. Nothing that belongs to the figure may be lost in it:
 * no amount, no product, no `=`, no operator at its end, no number as its last word, no lone bracket.
 */
function isLabel(text: string): boolean {
  const label = text.trimEnd();
  const brackets = label.replace(/\([^()]*\)/gu, '');
  return !(
    /[=()]/u.test(brackets) ||
    /\d\s*[조억만천백십]*\s*원/u.test(label) ||
    /\d\p{L}*\s*[*×÷xX]\s*\d/u.test(label) ||
    /(?:[*×÷/+\-−–]|(?<![A-Za-z])[xX])$/u.test(label) ||
    /(?:^|\s)[\d(][^\s]*$/u.test(label)
  );
}

/** Evaluates `expression`, or `expression = amount`, up to the end of the line. */
function evaluateFrom(line: string, start: number): ComputationReading {
  let amount: Won | null = null;
  for (let at = start; ;) {
    const parsed = parseComputation(line, at);
    if ('reason' in parsed) return { kind: 'unreadable', ...parsed };
    const tail = /^ *(?:= *)?/.exec(line.slice(parsed.end))?.[0] ?? '';
    const isLast = !tail.includes('=');
    const end = parsed.end + tail.length;
    if (isLast && end < line.length) return unreadable('syntax', end);
    const won = wholeWon(parsed.quantity);
    if (typeof won === 'string') return unreadable(won, at);
    if (amount !== null && won !== amount) return unreadable('disagrees', at);
    if (isLast) return { kind: 'amount', won };
    [amount, at] = [won, end];
  }
}

function wholeWon({ value, isMoney }: Quantity): Won | ComputationFault {
  if (!isMoney) return 'noMoney';
  if (value.numerator % value.denominator !== 0n) return 'fraction';
  return wonOrNull(value.numerator / value.denominator) ?? 'tooLarge';
}

function unreadable(reason: ComputationFault, position: number): ComputationReading {
  return { kind: 'unreadable', reason, position };
}
