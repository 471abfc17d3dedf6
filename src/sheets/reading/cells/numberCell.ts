import type { Decimal } from '../../../domain/money/decimal';
import { decimal, decimalFromNumber, decimalText } from '../../../domain/money/decimal';
import { issue } from '../../../domain/issues/issue';
import { readNumeral } from '../../../notation/koreanNumeral';
import { plainText } from '../../../notation/plainText';
import type { Cell, CellReading } from '../cell';
import { noneRead, quoted, unreadable, valueRead } from '../cell';
import type { CellKind } from '../column';
import type { ReadingContext } from '../readingContext';

/** A whole number of things (건수, 인원), 0 or more, at most a million; text such as `5` is read too. */
export const count: CellKind<number> = {
  read: (cell, context) => {
    if (isDash(cell)) return noneRead;
    const value = numberOf(cell);
    if (value?.scale !== 0 || value.digits < 0n || value.digits > 1_000_000n) return refuse(cell, context);
    return valueRead(Number(value.digits));
  },
  write: (value) => value,
  format: 'count',
  isFigure: false,
};

/** An exact decimal (배점, 가중치), not negative. */
export const quantity: CellKind<Decimal> = {
  read: (cell, context) => {
    if (isDash(cell)) return noneRead;
    const value = numberOf(cell);
    return value && value.digits >= 0n ? valueRead(value) : refuse(cell, context);
  },
  write: writeDecimal,
  format: 'general',
  isFigure: true,
};

/** A share (비율) as a fraction of 1: `20%`, 20 % by the cell's format, 0.2, or a plain 20. */
export const share: CellKind<Decimal> = {
  read: (cell, context) => {
    if (isDash(cell)) return noneRead;
    const value = percentOf(cell) ?? plainShare(cell);
    return value && value.digits >= 0n ? valueRead(value) : refuse(cell, context);
  },
  write: (value) => percentText(value),
  format: 'text',
  isFigure: true,
};

/** A percentage (기본비율): `75%`, 75 % by the cell's format, or a plain 75 is 75. */
export const percent: CellKind<Decimal> = {
  read: (cell, context) => {
    if (isDash(cell)) return noneRead;
    const fraction = percentOf(cell);
    const value = fraction ? decimal(fraction.digits * 100n, fraction.scale) : numberOf(cell);
    return value && value.digits >= 0n ? valueRead(value) : refuse(cell, context);
  },
  write: (value) => `${decimalText(value)}%`,
  format: 'text',
  isFigure: false,
};

/** A year (연도) from 2000 to 2099: 2018, `2018년`, `2018년도`, `’18`. */
export const year: CellKind<number> = {
  read: (cell, { report }) => {
    const value = yearOf(cell.value);
    if (value !== null) return valueRead(value);
    report(issue('yearUnreadable', cell.at, { text: quoted(cell.value) }));
    return unreadable;
  },
  write: (value) => value,
  format: 'year',
  isFigure: false,
};

function yearOf(value: Cell['value']): number | null {
  const typed = String(value);
  if (typed.length > longestNumber) return null;
  const [, full, short] = /^(?:(20\d\d)|[’'‘](\d\d))(?:\.|년|년도)?$/u.exec(plainText(typed)) ?? [];
  if (full !== undefined) return Number(full);
  return short === undefined ? null : 2000 + Number(short);
}

function isDash({ value }: Cell): boolean {
  return value === '-';
}

/** A number, or text of nothing but its digits. */
function numberOf({ value }: Cell): Decimal | null {
  if (typeof value === 'number') return decimalFromNumber(value);
  return typeof value === 'boolean' ? null : readNumeral(plainText(value.slice(0, longestNumber)));
}

/** Longer text is no number; it is cut before it is compared with anything. */
const longestNumber = 60;

/** The fraction that a cell states in percent, by its text or its format; null where it states none. */
export function percentOf({ value, format }: Pick<Cell, 'value' | 'format'>): Decimal | null {
  if (typeof value === 'number') return format?.includes('%') === true ? decimalFromNumber(value) : null;
  if (typeof value === 'boolean' || value.length > longestNumber) return null;
  const digits = /^([\d.]+)\s*%$/u.exec(plainText(value))?.[1];
  const whole = digits === undefined ? null : readNumeral(digits);
  return whole && decimal(whole.digits, whole.scale + 2);
}

function plainShare(cell: Cell): Decimal | null {
  const value = numberOf(cell);
  if (!value) return null;
  const isPercent = value.digits > 10n ** BigInt(value.scale);
  return isPercent ? decimal(value.digits, value.scale + 2) : value;
}

function percentText(value: Decimal): string {
  return `${decimalText(decimal(value.digits * 100n, value.scale))}%`;
}

/** A number where a spreadsheet holds it exactly, else text. */
function writeDecimal(value: Decimal): number | string {
  const typed = decimalText(value);
  const held = decimalFromNumber(Number(typed));
  return held && decimalText(held) === typed ? Number(typed) : typed;
}

/** Refuses the cell; where only a counter stands behind the digits (`5개`, `20점`), the digits are proposed. */
function refuse(cell: Cell, { report }: ReadingContext): CellReading<never> {
  const { at, value } = cell;
  const digits =
    typeof value === 'string' && value.length < longestNumber
      ? /^([\d,.]+)\s*[개명건인점회]$/u.exec(plainText(value))
      : null;
  const meant = digits?.[1] === undefined ? null : readNumeral(digits[1]);
  const fix = meant && { at, before: String(value), after: Number(decimalText(meant)) };
  report(issue('numberUnreadable', at, { text: quoted(value) }, fix ?? undefined));
  return unreadable;
}
