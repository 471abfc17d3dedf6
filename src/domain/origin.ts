import type { CellRef } from './issue';

/**
 * Where a row of the model was read (출처), so that an issue can name the cell.
 * The domain only carries it; it knows no sheet by name.
 */
export interface Origin {
  readonly sheet: string;
  /** The row's number as a person sees it, from 1. */
  readonly row: number;
  /** Column letters by field name of the model: {budget: 'C'}. */
  readonly columns: Readonly<Record<string, string>>;
}

/** The cell of one field (`C4`); the row's first known cell where the field has no column of its own. */
export function cellOf(origin: Origin, field?: string): CellRef {
  const column = (field && origin.columns[field]) ?? Object.values(origin.columns)[0] ?? 'A';
  return { sheet: origin.sheet, cell: `${column}${origin.row}` };
}
