import type { Decimal } from '../domain/money/decimal';
import { decimal, decimalFromNumber } from '../domain/money/decimal';
import { scanKoreanNumeral, longestNumeral, readNumeral } from './koreanNumeral';
import { plainText } from './plainText';

/** Why a cell holds no figure: no figure or more than one, commas not between thousands, `(1,234)` out of place. */
export type FigureFault = 'text' | 'grouping' | 'brackets';

/** A signed figure before its column's unit is applied. */
export interface Figure {
  readonly value: Decimal;
  /** Power of ten of the last digit of a figure that names 원 itself (`74억원`: 8), and is then in 원; else null. */
  readonly wonPlace: number | null;
  /** The national share of `(x500) 1,234`, in the unit of the figure beside it; null where the cell shows none. */
  readonly national: Decimal | null;
}

export type FigureReading =
  | ({ readonly kind: 'figure' } & Figure)
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: FigureFault };

/** Figures in words coarser than 천원 are round ones: 1,234천원 is how budgets are written, 74억원 is not. */
export const finestRoundPlace = 3;

/**
 * Reads a figure by the grammar of docs/workbook.md §1, whatever its unit: a number to 15 significant
 * digits, or text such as `1,234.5`, `△1,234`, `1234원`, `3억 3,402만원`, `(x-) 1,234`; `(1,234)` is negative only
 * in a column of change. `-` and an empty cell are `none`. Whatever else is unreadable, never guessed.
 */
export function readFigure(
  value: string | number | boolean | null | undefined,
  { isChange = false }: { readonly isChange?: boolean } = {},
): FigureReading {
  if (value === null || value === undefined) return { kind: 'none' };
  if (typeof value === 'boolean') return { kind: 'unreadable', reason: 'text' };
  if (typeof value === 'number') return readNumber(value);
  const text = plainText(value);
  if (isNone(text)) return { kind: 'none' };
  // A line break is between two things, never inside a figure.
  if (text.length > longestNumeral || /[^\S ]/.test(text)) return { kind: 'unreadable', reason: 'text' };
  return readText(text, isChange);
}

function isNone(text: string): boolean {
  return text === '' || text === '-' || text === '−' || text === '–';
}

function readNumber(value: number): FigureReading {
  // A whole number that a double holds exactly is taken as it is: cutting it at 15 digits would change it.
  const exact = Number.isSafeInteger(value) ? decimal(BigInt(value)) : decimalFromNumber(value);
  if (!exact) return { kind: 'unreadable', reason: 'text' };
  return { kind: 'figure', value: exact, wonPlace: null, national: null };
}

function readText(text: string, isChange: boolean): FigureReading {
  const [, share, rest = text] = /^\([xX×](.*?)\) ?(.*)$/s.exec(text) ?? [];
  if (share === '-' && rest !== '' && isNone(rest)) return { kind: 'none' };

  const figure = readSigned(rest, isChange);
  if (typeof figure === 'string') return { kind: 'unreadable', reason: figure };
  if (share === undefined || share === '-') return { kind: 'figure', ...figure, national: null };
  // The share has no unit of its own: it is in that of the figure beside it, if that is a plain one.
  const isRound = figure.wonPlace !== null && figure.wonPlace > finestRoundPlace;
  const national = isRound || /[^\d,.△▲−–-]/u.test(share) ? 'text' : readSigned(share, false);
  if (typeof national === 'string') return { kind: 'unreadable', reason: national };
  return { kind: 'figure', ...figure, national: national.value };
}

type Signed = Omit<Figure, 'national'>;

/** `△1,234`, `-1,234`, `1,234` and, in a column of change, `(1,234)`. */
function readSigned(text: string, isChange: boolean): Signed | FigureFault {
  const inBrackets = /^\(([^()]*)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined) {
    const inside = readUnsigned(inBrackets.trim());
    if (typeof inside === 'string') return inside;
    return isChange ? negated(inside) : 'brackets';
  }
  // Only △ may stand apart: "- 1,234" and "▲ 1,234" may be bullets.
  const sign = /^(?:△ ?|[▲−–-])/u.exec(text)?.[0] ?? '';
  const unsigned = readUnsigned(text.slice(sign.length));
  return typeof unsigned === 'string' || sign === '' ? unsigned : negated(unsigned);
}

function negated({ value, wonPlace }: Signed): Signed {
  return { value: decimal(-value.digits, value.scale), wonPlace };
}

/** Digits alone, or a figure in words that names 원. */
function readUnsigned(text: string): Signed | FigureFault {
  const plain = readNumeral(text);
  if (plain) return { value: plain, wonPlace: null };
  if (/^[\d,.]+$/.test(text)) return text.includes(',') ? 'grouping' : 'text';

  const numeral = scanKoreanNumeral(text, 0);
  if (!numeral) return 'text';
  const tail = text.slice(numeral.end).trim();
  const isComplete = tail === '원' || (tail === '' && numeral.endsInMyriad);
  return isComplete ? { value: numeral.value, wonPlace: numeral.lastPlace } : 'text';
}
