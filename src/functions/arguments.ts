import type { Decimal } from '../domain/money/decimal';
import { decimalFromNumber, decimalText, zeroDecimal } from '../domain/money/decimal';
import type { MoneyUnit } from '../domain/money/moneyUnit';
import type { RateRounding } from '../domain/year/settings';
import type { Won } from '../domain/money/won';
import { readAmount } from '../notation/amount';
import { readFigure } from '../notation/figure';
import { withoutSpaces } from '../notation/plainText';
import { readScore } from '../notation/score';
import { parseUnit } from '../notation/unitName';
import type { FunctionArgument } from '../text/ko/functionArguments';
import type { ArgumentValue } from './cell';
import { quotedArgument } from './cell';
import { invalid, notAvailable } from './functionError';

/** An amount in the unit given, or in the one that it names itself; null for an empty cell or `-`. */
export function amountArgument(
  value: ArgumentValue,
  argument: FunctionArgument,
  unit: MoneyUnit,
): Won | null {
  const reading = readAmount(value, { unit });
  if (reading.kind === 'none') return null;
  if (reading.kind === 'unreadable')
    throw invalid(reading.reason, { argument, value: quotedArgument(value) });
  return reading.won;
}

/** A figure whose unit is that of its neighbours; null for an empty cell or `-`. */
export function figureArgument(
  value: ArgumentValue,
  argument: FunctionArgument,
  isChange = false,
): Decimal | null {
  const reading = readFigure(value, { isChange });
  if (reading.kind === 'none') return null;
  if (reading.kind === 'unreadable')
    throw invalid(reading.reason, { argument, value: quotedArgument(value) });
  if (reading.wonPlace !== null) throw invalid('ownUnit', { argument, value: quotedArgument(value) });
  return reading.value;
}

/** A term of a sum: as `figureArgument`, but an empty cell or `-` counts as 0. */
export function termArgument(value: ArgumentValue, argument: FunctionArgument, isChange = false): Decimal {
  return figureArgument(value, argument, isChange) ?? zeroDecimal;
}

/** A score; 'absent' for 미참여. An empty cell is 미제출 and has no answer (#N/A). */
export function scoreArgument(value: ArgumentValue, argument: FunctionArgument): Decimal | 'absent' {
  const reading = readScore(value);
  if (reading.kind === 'score') return reading.score;
  if (reading.kind === 'absent') return 'absent';
  if (reading.kind === 'missing') throw notAvailable('scoreMissing', { argument });
  throw invalid('score', { argument, value: quotedArgument(value) });
}

/** A unit of money; 원 where the argument is left out. */
export function unitArgument(value: string | null | undefined, argument: FunctionArgument): MoneyUnit {
  if (isLeftOut(value)) return 'won';
  const unit = parseUnit(value);
  if (unit === null) throw invalid('unit', { argument, value: quotedArgument(value) });
  return unit;
}

/** One of some words; the first of them where the argument is left out. */
export function choiceArgument<T>(
  value: string | null | undefined,
  argument: FunctionArgument,
  choices: readonly (readonly [word: string, meaning: T])[],
): T {
  const [first] = choices;
  const word = isLeftOut(value) ? first?.[0] : withoutSpaces(value);
  const chosen = choices.find(([name]) => name === word);
  if (chosen) return chosen[1];
  const names = choices.map(([name]) => name).join(', ');
  throw invalid('choice', { argument, value: quotedArgument(value ?? ''), choices: names });
}

const roundings = [
  ['반올림', 'halfUp'],
  ['절사', 'truncate'],
  ['버림', 'truncate'],
] as const;

/** 반올림 (half away from zero) or 절사, to so many decimals. */
export function roundingArgument(
  rounding: string | null | undefined,
  digits: number | null | undefined,
  defaultDigits = 0,
): RateRounding {
  return {
    mode: choiceArgument(rounding, 'rounding', roundings),
    digits: digitsArgument(digits, defaultDigits),
  };
}

/** A number of decimals, 0 to 9. */
export function digitsArgument<T extends number | null>(
  digits: number | null | undefined,
  otherwise: T,
): number | T {
  if (digits === null || digits === undefined) return otherwise;
  if (!Number.isInteger(digits) || digits < 0 || digits > 9)
    throw invalid('digits', { argument: 'digits', value: digits });
  return digits;
}

/** The decimal as the number of a cell; refused where a cell could not hold it exactly. */
export function exactNumber(value: Decimal): number {
  const number = Number(decimalText(value));
  const held = Number.isSafeInteger(number)
    ? value.scale === 0
    : sameDecimal(decimalFromNumber(number), value);
  if (!held) throw invalid('tooManyDigits');
  return number;
}

function sameDecimal(a: Decimal | null, b: Decimal): boolean {
  return a !== null && a.digits === b.digits && a.scale === b.scale;
}

function isLeftOut(value: string | null | undefined): value is '' | null | undefined {
  return value === null || value === undefined || value === '';
}
