import type { CellRef, Result } from '../../domain/issues/issue';
import { failed, issue, ok } from '../../domain/issues/issue';
import { unitInBrackets, unitNames } from '../../notation/unitName';
import { cellAddress, parseArea } from '../model/address';
import type { CellValue, Grid } from '../model/grid';
import { valueIn } from '../model/grid';
import { numberPattern } from '../model/numberPattern';
import type { UnitInForce } from '../reading/cell';
import { isDateFormat } from '../reading/cells/dateCell';
import type { AnyCellKind, ColumnTable } from '../reading/column';
import { printedHeader } from '../reading/column';
import type { InputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import type { Table } from '../reading/readTable';
import { readTable } from '../reading/readTable';

/** One row of an input sheet as a form gives it (기재). */
export interface RowEntry {
  /** The row's number as a person sees it; null for a row that is new. */
  readonly row: number | null;
  /**
   * What fields shall hold, as a person would type it; '' empties a cell. Fields that are not named stay. A number is
   * written as it is.
   */
  readonly typed: Readonly<Record<string, string | number>>;
}

/** A cell of the officer's sheet that an entry writes, or that must still hold what it holds (before and after alike). */
export interface EntryCell {
  readonly at: CellRef & { readonly cell: string };
  /** The field of the column table; null for the heading of a column. */
  readonly field: string | null;
  /** Which of the entries it belongs to. */
  readonly entry: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that it takes; it keeps its own where this is absent. */
  readonly format?: string;
}

/**
 * The cells that entries write into the worksheet of an input sheet: found by the same search, synonyms and units as
 * reading does, and written as reading reads them back. What no reader of the column can take is written as it was typed, so
 * that reading the copy tells what is wrong with it: nothing is checked here. A new row takes the first row below the last
 * one of data that nothing stands in; a heading that the sheet lacks is added at the right. No other cell changes or moves.
 * Refused in words: no room above a total row (H17), a cell with a formula (H18), merged cells (H19).
 */
export function planEntries(
  grid: Grid,
  sheet: InputSheet,
  entries: readonly RowEntry[],
  context: ReadingContext,
): Result<readonly EntryCell[]> {
  const silent: ReadingContext = { ...context, report: () => undefined, assumeUnit: () => undefined };
  let now = grid;
  const cells: EntryCell[] = [];
  for (const [index, entry] of entries.entries()) {
    const headed = addHeadings(now, sheet, index, entry, silent);
    if (!headed.ok) return headed;
    now = withCells(now, headed.value);
    const row = planRow(now, sheet, index, entry, silent);
    if (!row.ok) return row;
    now = withCells(now, row.value);
    cells.push(...headed.value, ...row.value);
  }
  return ok(cells);
}

/** The header of the sheet; R02, as reading says it, where it has none. */
function tableOf(grid: Grid, sheet: InputSheet, context: ReadingContext): Result<Table<ColumnTable>> {
  const table = readTable(grid, sheet, context);
  if (table) return ok(table);
  const headers = Object.values(sheet.columns).filter(({ required }) => required);
  const header = headers.map(printedHeader).join("', '");
  return failed(issue('headerMissing', { sheet: grid.name, cell: null }, { header }));
}

/** A heading at the right for each field that is given and has no column. An empty one needs none. */
function addHeadings(
  grid: Grid,
  sheet: InputSheet,
  index: number,
  { typed }: RowEntry,
  context: ReadingContext,
): Result<EntryCell[]> {
  const table = tableOf(grid, sheet, context);
  if (!table.ok) return table;
  const { map, cells, fields } = table.value;
  const lacking = Object.entries(sheet.columns).filter(
    ([field]) => (typed[field] ?? '') !== '' && !map.columns.has(field),
  );
  // Figures are never added across units: a heading beside those that name theirs names it too.
  const stated = fields
    .filter(({ kind }) => isMoney(kind))
    .map(({ field }) => unitInBrackets(map.columns.get(field)?.text ?? ''))
    .find((unit) => unit !== null);
  return ok(
    lacking.map(([, column], i) => {
      const unit = isMoney(column.kind) && stated ? `(${unitNames[stated]})` : '';
      return {
        at: cellAt(grid, map.header.last, cells.columns + i),
        field: null,
        entry: index,
        before: '',
        after: inYear(printedHeader(column), context.fiscalYear) + unit,
      };
    }),
  );
}

function isMoney(kind: AnyCellKind): boolean {
  return 'amountOf' in kind || kind.hasUnit === true;
}

function inYear(header: string, fiscalYear: number | null): string {
  return fiscalYear === null
    ? header
    : header.replace('{Y}', String(fiscalYear)).replace('{Y-1}', String(fiscalYear - 1));
}

/** The cells of one row, and the headings above what is written, which must still say the same. */
function planRow(
  grid: Grid,
  sheet: InputSheet,
  index: number,
  { row: given, typed }: RowEntry,
  context: ReadingContext,
): Result<EntryCell[]> {
  const table = tableOf(grid, sheet, context);
  if (!table.ok) return table;
  const { map, cells, fields } = table.value;
  const row = given === null ? freeRow(grid, table.value) : given - 1;
  if (row === null) return failed(issue('entryNoRoom', { sheet: grid.name, cell: null }));
  const written: EntryCell[] = [];
  for (const { field, column, kind, unit } of fields) {
    const at = cellAt(grid, row, column);
    const before = valueIn(grid, row, column);
    const text = typed[field];
    const after = text === undefined ? before : enteredValue(text, kind, unit, context);
    if (before === after || (text !== undefined && means(before, text))) {
      written.push({ at, field, entry: index, before, after: before });
      continue;
    }
    if (isFormula(grid, row, column)) return failed(issue('entryOverFormula', at));
    const merge = cells.mergeAt(row, column);
    if (merge && (merge.top !== merge.bottom || merge.left !== column)) {
      return failed(issue('entryInMerge', at));
    }
    const format = formatFor(
      after,
      kind,
      formatAt(grid, row, column),
      aboveFormat(grid, table.value, column),
    );
    const heading = map.columns.get(field);
    if (heading) written.push(unchanged(grid, heading.row, heading.column, index));
    written.push({ at, field, entry: index, before, after, ...(format !== null && { format }) });
  }
  return ok(written);
}

function unchanged(grid: Grid, row: number, column: number, entry: number): EntryCell {
  const held = valueIn(grid, row, column);
  return { at: cellAt(grid, row, column), field: null, entry, before: held, after: held };
}

/**
 * The first row below the last one of data in which nothing stands but in columns of the officer's own, and nothing is
 * merged or hidden. Remarks are passed; a total row is not: null where there is no room above it.
 */
function freeRow(grid: Grid, { rows, map, cells, summaryRows }: Table<ColumnTable>): number | null {
  const own = new Set(map.others.map(({ column }) => column));
  const isFree = (row: number): boolean => {
    if (cells.isHidden(row)) return false;
    for (let column = cells.firstColumn; column < cells.columns; column += 1) {
      if (cells.mergeAt(row, column)) return false;
      if (own.has(column)) continue;
      if (cells.value(row, column) !== '' || isFormula(grid, row, column)) return false;
    }
    return true;
  };
  const last = rows.at(-1);
  const start = last ? last.at.row : map.header.last + 1;
  for (let row = start; row < cells.rows; row += 1) {
    // A total above all rows (계 on top) has its rows below it.
    if (summaryRows.includes(row) && (last || row !== start)) return null;
    if (!summaryRows.includes(row) && isFree(row)) return row;
  }
  return Math.max(start, cells.rows);
}

/** What a cell shall hold for what was typed: as its kind writes what it reads of it, else the text itself. */
export function enteredValue(
  typed: string | number,
  kind: AnyCellKind,
  unit: UnitInForce,
  context: ReadingContext,
): CellValue {
  if (typeof typed === 'number') return typed;
  const text = typed.trim();
  if (text === '') return '';
  const cell = { at: { sheet: '', cell: null }, value: text, shown: null, format: null, unit };
  const reading = kind.read(cell, context);
  if (reading.kind !== 'value') return text;
  const written = kind.write(reading.value, unit.unit);
  return written === null || typeof written === 'object' ? text : written;
}

/** Whether a cell holds just what was typed, so that its own way to hold it (12 as text) stays. */
function means(before: CellValue, typed: string | number): boolean {
  return typeof before !== 'boolean' && String(before) === String(typed).trim();
}

function isFormula(grid: Grid, row: number, column: number): boolean {
  const held = grid.formulas[row - grid.top]?.[column - grid.left] ?? '';
  return typeof held === 'string' && held.startsWith('=') && held !== valueIn(grid, row, column);
}

function formatAt(grid: Grid, row: number, column: number): string | null {
  return grid.formats[row - grid.top]?.[column - grid.left] ?? null;
}

/** The format of the column's last figure. */
function aboveFormat(grid: Grid, { rows }: Table<ColumnTable>, column: number): string | null {
  const last = rows.at(-1);
  return last ? formatAt(grid, last.at.row - 1, column) : null;
}

/** A number needs a format that shows it as it is: a cell of text would make text of it, one of percent a hundredth. */
function formatFor(
  after: CellValue,
  kind: AnyCellKind,
  own: string | null,
  above: string | null,
): string | null {
  if (typeof after !== 'number') return null;
  if (own !== null && own !== 'General' && showsFigures(own)) return null;
  if (above !== null && above !== 'General' && showsFigures(above)) return above;
  const usual = kind.format === 'text' ? 'General' : numberPattern(kind.format);
  return usual === 'General' && (own ?? 'General') === 'General' ? null : usual;
}

function showsFigures(format: string): boolean {
  return format !== '@' && !format.includes('%') && !isDateFormat(format);
}

function cellAt(grid: Grid, row: number, column: number): EntryCell['at'] {
  return { sheet: grid.name, cell: cellAddress(row, column) };
}

/** A worksheet as it is once cells are written: a copy, to be read and checked before anything is. */
export function withCells(grid: Grid, cells: readonly Pick<EntryCell, 'at' | 'after' | 'format'>[]): Grid {
  const places = cells.flatMap(({ at, ...rest }) => {
    const area = parseArea(at.cell);
    return area ? [{ row: area.top, column: area.left, ...rest }] : [];
  });
  const { top, left } = grid;
  const height = Math.max(grid.values.length, ...places.map(({ row }) => row - top + 1));
  const width = Math.max(
    ...[0, ...grid.values.map((row) => row.length)],
    ...places.map(({ column }) => column - left + 1),
  );
  const filled = <T>(known: readonly (readonly T[])[], empty: T): T[][] =>
    Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (__, x) => known[y]?.[x] ?? empty),
    );
  const values = filled<CellValue>(grid.values, '');
  const texts = filled(grid.texts, '');
  const formats = filled(grid.formats, 'General');
  const formulas = filled<CellValue>(grid.formulas, '');
  const put = <T>(into: T[][], { row, column }: (typeof places)[number], value: T): void => {
    const line = into[row - top];
    if (line) line[column - left] = value;
  };
  for (const place of places) {
    const { row, column, after, format } = place;
    if (values[row - top]?.[column - left] === after && format === undefined) continue;
    put(values, place, after);
    put(texts, place, String(after));
    put(formulas, place, after);
    if (format !== undefined) put(formats, place, format);
  }
  return {
    ...grid,
    values,
    // What is not known of a worksheet is not known of its copy either.
    texts: grid.texts.length > 0 ? texts : [],
    formats: grid.formats.length > 0 ? formats : [],
    formulas: grid.formulas.length > 0 ? formulas : [],
  };
}
