import { wonFromUnit } from '../domain/amountInUnit';
import { decimal, decimalFromNumber } from '../domain/decimal';
import type { MoneyUnit } from '../domain/moneyUnit';
import { wonPerUnit } from '../domain/moneyUnit';
import type { Won } from '../domain/won';
import { won, wonOrNull } from '../domain/won';
import { scanKoreanNumeral } from './koreanNumeral';
import { longestNumeral, readNumeral } from './numeral';
import { plainText } from './plainText';

export interface AmountOptions {
  /** The unit of a figure that names none itself. */
  readonly unit: MoneyUnit;
  /** A column of change (증감, 예산변경), where `(1,234)` is negative. */
  readonly isChange?: boolean;
}

/** Why a cell holds no amount. */
export type AmountFault =
  | 'text' // no figure, or more than a figure
  | 'grouping' // commas elsewhere than between thousands: 1,23
  | 'brackets' // (1,234) outside a column of change
  | 'fraction' // not whole 원 in this unit
  | 'tooLarge'; // beyond 2^53 − 1 원

export type AmountReading =
  | {
      readonly kind: 'amount';
      readonly won: Won;
      /** The part that is national money (국비), from `(x500) 1,234`; null where the cell shows none. */
      readonly national: Won | null;
      /** The unit that the cell itself names, which wins over the column's; the largest that its last place fills. */
      readonly ownUnit: MoneyUnit | null;
      /** What the last digit written is worth: 1억원 for `74억원`; 1원 where the figure is taken as exact. */
      readonly precision: Won;
      /** Whether the figure is a round one in words (`74억원`): true only to its precision. */
      readonly approximate: boolean;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: AmountFault };

/** A figure without its sign, or why there is none. */
type Magnitude =
  { readonly won: Won; readonly ownUnit: MoneyUnit | null; readonly precision: Won } | AmountFault;

const exactly = won(1);

/** Figures in words coarser than this are round ones: 1,234천원 is how budgets are written, 74억원 is not. */
const finestRoundPlace = wonPerUnit.thousand;

/**
 * Reads an amount of money (금액) from a cell, by the grammar of workbook.md "Reading, in general":
 * a number to 15 significant digits, or text such as `1,234.5`, `△1,234`, `1234원`, `3억 3,402만원`,
 * `(x-) 1,234`, `(x500) 1,234`. `-` and an empty cell are `none`. Whatever else is unreadable, never guessed.
 */
export function readAmount(
  value: string | number | boolean | null | undefined,
  options: AmountOptions,
): AmountReading {
  if (value === null || value === undefined) return { kind: 'none' };
  if (typeof value === 'boolean') return { kind: 'unreadable', reason: 'text' };
  if (typeof value === 'number') return readNumber(value, options.unit);
  const text = plainText(value);
  if (isNone(text)) return { kind: 'none' };
  // A line break is between two things, never inside a figure.
  if (text.length > longestNumeral || /[^\S ]/.test(text)) return { kind: 'unreadable', reason: 'text' };
  return readText(text, options);
}

function isNone(text: string): boolean {
  return text === '' || text === '-' || text === '−' || text === '–';
}

function readNumber(value: number, unit: MoneyUnit): AmountReading {
  // A whole number that a double holds exactly is taken as it is: cutting it at 15 digits would change it.
  const figure = Number.isSafeInteger(value) ? decimal(BigInt(value)) : decimalFromNumber(value);
  if (!figure) return { kind: 'unreadable', reason: 'text' };
  const amount = wonFromUnit(figure, unit);
  if (typeof amount === 'string') return { kind: 'unreadable', reason: amount };
  return {
    kind: 'amount',
    won: amount,
    national: null,
    ownUnit: null,
    precision: exactly,
    approximate: false,
  };
}

function readText(text: string, options: AmountOptions): AmountReading {
  const [, share, rest = text] = /^\([xX×](.*?)\) ?(.*)$/s.exec(text) ?? [];
  if (share === '-' && rest !== '' && isNone(rest)) return { kind: 'none' };

  const figure = readSigned(rest, options);
  if (typeof figure === 'string') return { kind: 'unreadable', reason: figure };
  const { ownUnit, precision } = figure;
  const approximate = precision > finestRoundPlace;
  if (share === undefined || share === '-') {
    return { kind: 'amount', won: figure.won, national: null, ownUnit, precision, approximate };
  }
  // The share has no unit of its own: it is in that of the figure beside it, if that is a plain one.
  if (approximate || /[^\d,.△▲−–-]/u.test(share)) return { kind: 'unreadable', reason: 'text' };
  const national = readSigned(share, { unit: ownUnit ?? options.unit });
  if (typeof national === 'string') return { kind: 'unreadable', reason: national };
  return { kind: 'amount', won: figure.won, national: national.won, ownUnit, precision, approximate };
}

/** `△1,234`, `-1,234`, `1,234` and, in a column of change, `(1,234)`. */
function readSigned(text: string, { unit, isChange = false }: AmountOptions): Magnitude {
  const inBrackets = /^\(([^()]*)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined) {
    const inside = readMagnitude(inBrackets.trim(), unit);
    if (typeof inside === 'string') return inside;
    return isChange ? negated(inside) : 'brackets';
  }
  // Only △ may stand apart: "- 1,234" and "▲ 1,234" may be bullets.
  const sign = /^(?:△ ?|[▲−–-])/u.exec(text)?.[0] ?? '';
  const magnitude = readMagnitude(text.slice(sign.length), unit);
  return typeof magnitude === 'string' || sign === '' ? magnitude : negated(magnitude);
}

function negated(magnitude: Exclude<Magnitude, AmountFault>): Magnitude {
  return { ...magnitude, won: won(0 - magnitude.won) };
}

/** Digits in the column's unit, or a figure in words that names its own. */
function readMagnitude(text: string, unit: MoneyUnit): Magnitude {
  const plain = readNumeral(text);
  if (plain) return magnitude(wonFromUnit(plain, unit), null, exactly);
  if (/^[\d,.]+$/.test(text)) return text.includes(',') ? 'grouping' : 'text';

  const numeral = scanKoreanNumeral(text, 0);
  if (!numeral) return 'text';
  const tail = text.slice(numeral.end).trim();
  if (tail !== '원' && !(tail === '' && numeral.endsInMyriad)) return 'text';
  const place = 10n ** BigInt(Math.max(0, numeral.lastPlace));
  const precision = wonOrNull(place) ?? exactly;
  return magnitude(wonFromUnit(numeral.value, 'won'), unitOfPlace(precision), precision);
}

function magnitude(amount: Won | AmountFault, ownUnit: MoneyUnit | null, precision: Won): Magnitude {
  return typeof amount === 'string' ? amount : { won: amount, ownUnit, precision };
}

/** The largest unit not above a place: 백만원 for the last place of `5천만원`. */
function unitOfPlace(place: Won): MoneyUnit {
  if (place >= wonPerUnit.hundredMillion) return 'hundredMillion';
  if (place >= wonPerUnit.million) return 'million';
  if (place >= wonPerUnit.tenThousand) return 'tenThousand';
  return place >= wonPerUnit.thousand ? 'thousand' : 'won';
}
