import type { CellRef } from '../../domain/issues/issue';
import type { MoneyUnit } from '../../domain/money/moneyUnit';
import type { CellValue } from '../model/grid';

/** Where the unit of a column's money comes from; `default` is 천원 because nothing said otherwise. */
export type UnitSource = 'header' | 'above' | 'setting' | 'default';

/** The unit of money that holds for a cell which names none itself. */
export interface UnitInForce {
  readonly unit: MoneyUnit;
  readonly source: UnitSource;
}

/** One cell of a data row, with what its reader needs to know of it. */
export interface Cell {
  readonly at: CellRef;
  /** Never empty text: readers are only asked about cells that hold something. */
  readonly value: CellValue;
  /** What the person sees; null when unknown. */
  readonly shown: string | null;
  /** Its number format; null when unknown. */
  readonly format: string | null;
  readonly unit: UnitInForce;
}

/** What a cell turned out to hold. `unreadable` has been reported as an issue. */
export type CellReading<T> =
  { readonly kind: 'value'; readonly value: T } | { readonly kind: 'none' } | { readonly kind: 'unreadable' };

export const noneRead = { kind: 'none' } as const;
export const unreadable = { kind: 'unreadable' } as const;

export function valueRead<T>(value: T): CellReading<T> {
  return { kind: 'value', value };
}

/** What an issue quotes of a cell: its text as typed, cut where it would drown the message. */
export function quoted(value: CellValue): string {
  const text = String(value).slice(0, 200).replace(/\s+/gu, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
