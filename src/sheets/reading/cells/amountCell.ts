import type { BudgetFigure } from '../../../domain/budget/budgetLine';
import type { MoneyUnit } from '../../../domain/money/moneyUnit';
import { amountInUnit } from '../../../domain/money/moneyUnit';
import { decimalText } from '../../../domain/money/decimal';
import { issue } from '../../../domain/issues/issue';
import type { Won } from '../../../domain/money/won';
import { zeroWon } from '../../../domain/money/won';
import type { AmountReading } from '../../../notation/amount';
import { readAmount } from '../../../notation/amount';
import { amountWithUnit, formAmountText } from '../../../notation/amountText';
import type { PlannedCell } from '../../model/sheetPlan';
import type { Cell, CellReading } from '../cell';
import { noneRead, quoted, unreadable, valueRead } from '../cell';
import type { CellKind } from '../column';
import type { ReadingContext } from '../readingContext';
import { text } from './textCell';

type Amount = Extract<AmountReading, { kind: 'amount' }>;

/** An amount of money (금액). A `(x500) ` in front is accepted; here only the whole amount counts. */
export const amount: CellKind<Won> = {
  read: (cell, context) => map(readMoney(cell, context, false), ({ won }) => won),
  write: writeWon,
  format: 'amount',
  isFigure: true,
  amountOf: (value) => value,
};

/** An amount, or the name of a line of the budget (과목): text that no amount begins with. */
export const amountOrItem: CellKind<Won | string> = {
  ...amount,
  read: (cell, context) => (isName(cell) ? text.read(cell, context) : amount.read(cell, context)),
  write: (value, unit) => (typeof value === 'string' ? value : writeWon(value, unit)),
  amountOf: (value) => (typeof value === 'string' ? zeroWon : value),
};

function isName({ value, unit }: Cell): boolean {
  return (
    typeof value === 'string' &&
    /^\s*\p{L}/u.test(value.normalize('NFC')) &&
    readAmount(value, { unit: unit.unit }).kind === 'unreadable'
  );
}

/** An amount in a column of change (증감, 예산변경), where `(1,234)` is negative. */
export const signedWon: CellKind<Won> = {
  ...amount,
  read: (cell, context) => map(readMoney(cell, context, true), ({ won }) => won),
};

/** An amount with its national share, `(x500) 1,234` (예산총괄 of the form). */
export const budgetFigure: CellKind<BudgetFigure> = {
  read: (cell, context) =>
    map(readMoney(cell, context, false), ({ won, national }) => ({ amount: won, national })),
  write: ({ amount: whole, national }, unit) =>
    national === null ? writeWon(whole, unit) : formAmountText(whole, national, unit),
  format: 'amount',
  isFigure: true,
  amountOf: ({ amount: whole }) => whole,
};

/** An amount as stated in words, with the last place that the statement shows: 74억원 is true to 1억원. */
export interface StatedAmount {
  readonly amount: Won;
  readonly precision: Won;
}

export const statedAmount: CellKind<StatedAmount> = {
  read: (cell, context) =>
    map(readMoney(cell, context, false), ({ won, precision }) => ({ amount: won, precision })),
  write: ({ amount: whole, precision }, unit) => writeStated(whole, precision, unit),
  format: 'amount',
  isFigure: true,
  amountOf: ({ amount: whole }) => whole,
};

/** Reads money from a cell and reports what cannot be read, and text that is only a number (a proposed repair). */
function readMoney(cell: Cell, context: ReadingContext, isChange: boolean): CellReading<Amount> {
  const stated = readStatedMoney(cell, context, isChange);
  if (stated.kind !== 'value') return stated;
  const reading = stated.value;
  if (typeof cell.value === 'string' && isOnlyNumber(cell.value, reading)) {
    const after = Number(decimalText(amountInUnit(reading.won, cell.unit.unit)));
    const params = { text: quoted(cell.value) };
    context.report(issue('textNumber', cell.at, params, { at: cell.at, before: cell.value, after }));
  }
  return stated;
}

/** The same from a column of words (변경전, 변경후), where an amount may well stand as text. */
export function readStatedMoney(cell: Cell, context: ReadingContext, isChange = false): CellReading<Amount> {
  const reading = readAmount(cell.value, { unit: cell.unit.unit, isChange });
  if (reading.kind === 'none') return noneRead;
  if (reading.kind === 'unreadable') {
    context.report(issue(faultKinds[reading.reason], cell.at, { text: quoted(cell.value) }));
    return unreadable;
  }
  if (reading.ownUnit === null && cell.unit.source === 'default') context.assumeUnit();
  return valueRead(reading);
}

const faultKinds = {
  text: 'amountUnreadable',
  grouping: 'amountUnreadable',
  brackets: 'amountInBrackets',
  fraction: 'amountFraction',
  tooLarge: 'amountTooLarge',
} as const;

/** A national share and a unit in the cell say more than a number would: such text is left as it is. */
function isOnlyNumber(text: string, { national, ownUnit }: Amount): boolean {
  return national === null && ownUnit === null && !/^\s*[(（][xX]/u.test(text);
}

function map<A, B>(reading: CellReading<A>, f: (value: A) => B): CellReading<B> {
  return reading.kind === 'value' ? valueRead(f(reading.value)) : reading;
}

/** A number in the unit of the sheet; text with its own unit where a number would lose digits. */
function writeWon(value: Won, unit: MoneyUnit): PlannedCell {
  const figure = decimalText(amountInUnit(value, unit));
  const asNumber = Number(figure);
  const exact = readAmount(asNumber, { unit });
  return exact.kind === 'amount' && exact.won === value ? asNumber : amountWithUnit(value, 'won');
}

function writeStated(whole: Won, precision: Won, unit: MoneyUnit): PlannedCell {
  const spoken = (['hundredMillion', 'million', 'tenThousand', 'thousand'] as const).find((name) => {
    const reading = readAmount(amountWithUnit(whole, name), { unit });
    return reading.kind === 'amount' && reading.won === whole && reading.precision === precision;
  });
  return spoken ? amountWithUnit(whole, spoken) : writeWon(whole, unit);
}
