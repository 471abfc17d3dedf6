import type { Area } from '../../src/sheets/model/grid';
import type { FormulaToken } from './formulaTokens';

/*
 * What IronCalc is trusted with. It answers a function that it lacks with an error, which IFERROR, ISNUMBER or COUNTIF
 * around it turn into a number that looks right; and some functions it reckons otherwise than Excel (TEXT, LENB, CELL).
 * So a formula is looked through before it is given to the engine: only functions that were compared with another
 * program (test/workbench/calculation/trustedFunctions.test.ts), each with ranges where it wants ranges.
 */

const never = (): boolean => false;
const always = (): boolean => true;
const at =
  (...places: readonly number[]) =>
  (argument: number) =>
    places.includes(argument);
const fromSecond = (argument: number): boolean => argument > 0;
/** SUMIFS and its like: what is summed, and then pairs of range and condition. */
const firstAndOdd = (argument: number): boolean => argument === 0 || argument % 2 === 1;
const even = (argument: number): boolean => argument % 2 === 0;

const wantsRange: Readonly<Record<string, (argument: number) => boolean>> = {
  ...same('ABS INT ROUND ROUNDUP ROUNDDOWN TRUNC MOD QUOTIENT SIGN SQRT POWER EXP LN LOG10 PI', never),
  ...same('CEILING FLOOR ISODD ISEVEN', never),
  ...same('IF IFS SWITCH CHOOSE IFERROR IFNA NOT TRUE FALSE NA', never),
  ...same('ISERROR ISERR ISNA ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISBLANK N T', never),
  ...same('LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE TRIM UPPER LOWER REPT EXACT VALUE', never),
  ...same('CONCATENATE DATE YEAR MONTH DAY EDATE EOMONTH WEEKDAY DAYS TODAY NOW', never),
  ...same('SUM AVERAGE COUNT COUNTA MAX MIN PRODUCT SUMSQ SUMPRODUCT MEDIAN', always),
  ...same('STDEV STDEVP STDEV.S STDEV.P VAR VARP VAR.S VAR.P AND OR CONCAT TEXTJOIN', always),
  ...same('ROW ROWS COLUMN COLUMNS', always),
  ...same('COUNTBLANK COUNTIF INDEX LARGE SMALL PERCENTILE PERCENTILE.INC OFFSET', at(0)),
  ...same('VLOOKUP HLOOKUP MATCH RANK RANK.EQ', at(1)),
  ...same('LOOKUP XLOOKUP', at(1, 2)),
  ...same('SUMIF AVERAGEIF', at(0, 2)),
  ...same('SUMIFS AVERAGEIFS MAXIFS MINIFS', firstAndOdd),
  ...same('COUNTIFS', even),
  ...same('SUBTOTAL', fromSecond),
  ...same('INDIRECT', never),
};

function same(
  names: string,
  wants: (argument: number) => boolean,
): Record<string, (argument: number) => boolean> {
  return Object.fromEntries(names.split(' ').map((name) => [name, wants]));
}

/** The functions whose results are taken from the engine. */
export const trustedFunctions: readonly string[] = Object.keys(wantsRange);

/** Excel's own limits; the engine ends in a fault of its own far behind them. */
const longest = 8_192;
const deepest = 64;

/**
 * The piece of an expanded formula that the engine is not trusted with (`AGGREGATE`, `[1]시트!A1`, `A1:A3*2`), or null
 * where it is trusted with all of it.
 */
export function notComputed(tokens: readonly FormulaToken[]): string | null {
  const pieces = tokens.filter(({ kind }) => kind !== 'blank');
  const text = tokens.map((token) => token.text).join('');
  if (text.length > longest) return `${text.slice(0, 20)}…`;
  const frames: Frame[] = [];
  for (const [index, token] of pieces.entries()) {
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    const frame = frames.at(-1);
    if (isIntersection(token, before)) return `${before?.text ?? ''} ${token.text}`;
    switch (token.kind) {
      case 'function':
        if (wantsRange[token.name] === undefined) return token.name;
        frames.push({ name: token.name, argument: 0 });
        break;
      case 'sign':
        if (token.text === '(') frames.push({ name: null, argument: 0 });
        else if (token.text === ')') frames.pop();
        else if (token.text === ',' && frame?.name === null) return text;
        else if (token.text === ',' && frame) frame.argument += 1;
        else if (!/^[+\-*/^&=<>%]$/.test(token.text)) return token.text;
        break;
      case 'area': {
        if (token.lastSheet !== null) return token.text;
        const isAlone = isSeparator(before) && isSeparator(after);
        if (!isOneCell(token.area) && !isWanted(frames, isAlone)) return token.text;
        break;
      }
      case 'name':
        if (!/^(TRUE|FALSE)$/i.test(token.text)) return token.text;
        break;
      case 'table':
      case 'external':
        return token.text;
      case 'somewhere':
        return text;
      case 'string':
      case 'number':
      case 'error':
      case 'blank':
        break;
    }
    if (frames.length > deepest) return `${text.slice(0, 20)}…`;
  }
  return null;
}

/** A bracket that is open: a function's, with the number of the argument that is being read, or a bare one. */
interface Frame {
  readonly name: string | null;
  argument: number;
}

/** Whether a range of several cells may stand here: as an argument that is one, or in the arithmetic of SUMPRODUCT. */
function isWanted(frames: readonly Frame[], isAlone: boolean): boolean {
  const inner = [...frames].reverse().find(({ name }) => name !== null);
  if (inner?.name === 'SUMPRODUCT') return true;
  const frame = frames.at(-1);
  return isAlone && typeof frame?.name === 'string' && wantsRange[frame.name]?.(frame.argument) === true;
}

function isSeparator(token: FormulaToken | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'function' || (token.kind === 'sign' && /^[(),]$/.test(token.text));
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** Two references with nothing but a blank between them: their common cells. */
function isIntersection(token: FormulaToken, before: FormulaToken | undefined): boolean {
  if (!before) return false;
  const ends = ['area', 'name', 'table', 'external'].includes(before.kind) || before.text === ')';
  const begins = ['area', 'name', 'table', 'external', 'function'].includes(token.kind) || token.text === '(';
  return ends && begins;
}
