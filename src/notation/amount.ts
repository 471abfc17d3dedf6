import type { NoAmount, MoneyUnit } from '../domain/money/moneyUnit';
import { wonFromUnit, wonPerUnit } from '../domain/money/moneyUnit';
import type { Won } from '../domain/money/won';
import { won, wonOrNull } from '../domain/money/won';
import type { Figure, FigureFault } from './figure';
import { finestRoundPlace, readFigure } from './figure';

export interface AmountOptions {
  /** The unit of a figure that names none itself. */
  readonly unit: MoneyUnit;
  /** A column of change (증감, 예산변경), where `(1,234)` is negative. */
  readonly isChange?: boolean;
}

/** Why a cell holds no amount: no figure, not whole 원 in this unit, or beyond 2^53 − 1 원. */
export type AmountFault = FigureFault | NoAmount;

/** An amount as a cell states it. */
export interface ReadAmount {
  readonly won: Won;
  /** The part that is national money (국비), from `(x500) 1,234`; null where the cell shows none. */
  readonly national: Won | null;
  /** The unit that the cell itself names, which wins over the column's: the largest not above its last place. */
  readonly ownUnit: MoneyUnit | null;
  /** What the last digit written is worth: 1억원 for `74억원`; 1원 where the figure is taken as exact. */
  readonly precision: Won;
  /** Whether the figure is a round one in words (`74억원`): true only to its precision. */
  readonly approximate: boolean;
}

export type AmountReading =
  | ({ readonly kind: 'amount' } & ReadAmount)
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: AmountFault };

/**
 * Reads an amount of money (금액) from a cell, by the grammar of docs/workbook.md §1 (`readFigure`):
 * `1,234` is in the column's unit, `1234원` and `3억 3,402만원` are in their own, `(x500) 1,234` has its national
 * share. `-` and an empty cell are `none`. Whatever is no whole, safe number of 원 is unreadable, never guessed.
 */
export function readAmount(
  value: string | number | boolean | null | undefined,
  { unit, isChange = false }: AmountOptions,
): AmountReading {
  const reading = readFigure(value, { isChange });
  if (reading.kind !== 'figure') return reading;
  const amount = amountOf(reading, unit);
  return typeof amount === 'string' ? { kind: 'unreadable', reason: amount } : { kind: 'amount', ...amount };
}

/** A figure as an amount: in the unit given, or in 원 where it names its own. */
function amountOf({ value, wonPlace, national }: Figure, unit: MoneyUnit): ReadAmount | NoAmount {
  const precision = wonOrNull(10n ** BigInt(Math.max(0, wonPlace ?? 0))) ?? won(1);
  const ownUnit = wonPlace === null ? null : unitOfPlace(precision);
  const amount = wonFromUnit(value, wonPlace === null ? unit : 'won');
  const share = national && wonFromUnit(national, ownUnit ?? unit);
  if (typeof amount === 'string') return amount;
  if (typeof share === 'string') return share;
  const approximate = wonPlace !== null && wonPlace > finestRoundPlace;
  return { won: amount, national: share, ownUnit, precision, approximate };
}

/** The largest unit not above a place: 백만원 for the last place of `5천만원`. */
function unitOfPlace(place: Won): MoneyUnit {
  if (place >= wonPerUnit.hundredMillion) return 'hundredMillion';
  if (place >= wonPerUnit.million) return 'million';
  if (place >= wonPerUnit.tenThousand) return 'tenThousand';
  return place >= wonPerUnit.thousand ? 'thousand' : 'won';
}
