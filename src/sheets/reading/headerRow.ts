import { headerKey } from '../../notation/plainText';
import type { SheetCells } from './sheetCells';

/** The header row must be among the first 15 rows (docs/workbook.md §1); it may be two or three rows high. */
export const searchedRows = 15;
const highestHeader = 3;

/** The heading of one column, from one row or several. */
export interface ColumnHeading {
  readonly column: number;
  /** The row of its lowest own text: the cell that an issue names. */
  readonly row: number;
  /** What it may be compared by, likeliest first: `2019` over `예산액` is `2019예산액` before it is `예산액`. */
  readonly keys: readonly string[];
  /** Everything that stands there, top to bottom: units are looked for in it. */
  readonly text: string;
}

export interface HeaderRow {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly ColumnHeading[];
}

/** Which headings a sheet needs, and which it knows: fields by key. */
export interface KnownHeadings {
  readonly required: readonly string[];
  /** The field of a heading's key, or null. */
  readonly fieldOf: (key: string) => string | null;
}

export type HeaderSearch =
  | { readonly kind: 'found'; readonly header: HeaderRow }
  /** No row has them all; `nearest` is the one that has most, null where none has any. */
  | { readonly kind: 'missing'; readonly fields: readonly string[]; readonly nearest: HeaderRow | null };

/** Finds the first row, or group of rows, that holds all required headings. Titles above do not matter. */
export function findHeader(cells: SheetCells, known: KnownHeadings): HeaderSearch {
  let nearest: HeaderRow | null = null;
  let fewestMissing = known.required;
  const end = Math.min(searchedRows, cells.rows);
  for (let row = cells.firstRow; row < end; row += 1) {
    const single = headingsOf(cells, row, row);
    const missing = missingFields(single, known);
    if (missing.length === 0) return { kind: 'found', header: extended(cells, single, known) };
    if (missing.length < fewestMissing.length) [nearest, fewestMissing] = [single, missing];

    const double = row + 1 < end ? headingsOf(cells, row, row + 1) : null;
    if (double && missingFields(double, known).length === 0) {
      // A title row above the header is no part of it: the next round finds the header alone.
      const isTitle = missingFields(headingsOf(cells, row + 1, row + 1), known).length === 0;
      if (!isTitle) return { kind: 'found', header: double };
    }
  }
  return { kind: 'missing', fields: fewestMissing, nearest };
}

/** The field that a heading names: its likeliest key that the sheet knows. */
export function fieldOfHeading(
  { keys }: ColumnHeading,
  { fieldOf }: Pick<KnownHeadings, 'fieldOf'>,
): string | null {
  for (const key of keys) {
    const field = fieldOf(key);
    if (field !== null) return field;
  }
  return null;
}

function missingFields({ headings }: HeaderRow, known: KnownHeadings): readonly string[] {
  const present = new Set(headings.map((heading) => fieldOfHeading(heading, known)));
  return known.required.filter((field) => !present.has(field));
}

/**
 * A header may go on below the row that satisfies it: where a required heading is merged downwards, or where the
 * next row has no data under the required headings but headings that the sheet knows.
 */
function extended(cells: SheetCells, header: HeaderRow, known: KnownHeadings): HeaderRow {
  const required = header.headings.filter((heading) => {
    const field = fieldOfHeading(heading, known);
    return field !== null && known.required.includes(field);
  });
  const merged = required.map(({ column }) => cells.mergeAt(header.first, column)?.bottom ?? header.first);
  const last = Math.min(Math.max(header.first, ...merged), header.first + highestHeader - 1, cells.rows - 1);
  if (last > header.first) return headingsOf(cells, header.first, last);

  const next = header.first + 1;
  if (next >= cells.rows || required.some(({ column }) => cells.value(next, column) !== '')) return header;
  const double = headingsOf(cells, header.first, next);
  return fieldCount(double, known) > fieldCount(header, known) ? double : header;
}

function fieldCount({ headings }: HeaderRow, known: KnownHeadings): number {
  return new Set(headings.map((heading) => fieldOfHeading(heading, known)).filter((field) => field !== null))
    .size;
}

function headingsOf(cells: SheetCells, first: number, last: number): HeaderRow {
  const headings: ColumnHeading[] = [];
  for (let column = cells.firstColumn; column < cells.columns; column += 1) {
    const heading = headingOf(cells, first, last, column);
    if (heading) headings.push(heading);
  }
  return { first, last, headings };
}

function headingOf(cells: SheetCells, first: number, last: number, column: number): ColumnHeading | null {
  const texts: string[] = [];
  let row = -1;
  for (let y = last; y >= first; y -= 1) {
    const merge = cells.mergeAt(y, column);
    const own = headingText(cells, y, column);
    if (own !== '' && row < 0) row = merge?.top ?? y;
    // A heading over several columns belongs to each that has a heading of its own below it.
    const text = own === '' && merge && row >= 0 ? headingText(cells, y, merge.left) : own;
    if (text !== '' && text !== texts[0]) texts.unshift(text);
  }
  if (row < 0) return null;
  const keys = texts.map(headerKey).filter((key) => key !== '');
  const joined = keys.length > 1 ? [keys.join(''), [...keys].reverse().join('')] : [];
  return { column, row, keys: [...joined, ...[...keys].reverse()], text: texts.join('\n') };
}

/** Longer text is no heading but prose: comparing it would only cost time. */
const longestHeading = 200;

function headingText(cells: SheetCells, row: number, column: number): string {
  const value = cells.value(row, column);
  const text = typeof value === 'boolean' ? '' : String(value);
  return text.length > longestHeading ? '' : text;
}
