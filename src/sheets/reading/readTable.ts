import type { Issue } from '../../domain/issues/issue';
import { issue } from '../../domain/issues/issue';
import { columnLetters } from '../model/address';
import type { CellValue, Grid } from '../model/grid';
import type { ColumnMap, ExtraHeadings } from './columnMap';
import { mapColumns } from './columnMap';
import type { ColumnTable, ColumnValues } from './column';
import type { DataRow, MappedField } from './readRow';
import { readRow } from './readRow';
import type { InputSheet } from './inputSheet';
import { reportMergedFigures } from './mergedFigures';
import type { ReadingContext } from './readingContext';
import { isNoRow, rowLabel } from './rowKind';
import type { SheetCells } from './sheetCells';
import { sheetCells } from './sheetCells';
import { unitsOfColumns } from './sheetUnit';
import type { TotalRow } from './totals';
import { checkTotalRows } from './totals';

/** A worksheet as a table: its data rows, and its place for whoever reads further columns of it. */
export interface Table<C extends ColumnTable> {
  readonly rows: readonly DataRow<C>[];
  readonly map: ColumnMap;
  readonly cells: SheetCells;
  /** The fields that the worksheet has a column for. */
  readonly fields: readonly MappedField[];
  /** The rows that only sum up (계, 평균), 0-based. */
  readonly summaryRows: readonly number[];
}

/**
 * Reads the data rows of an input sheet: header found, columns mapped, units decided, total rows checked and left
 * out, merged cells filled down, hidden rows counted. Null where the header is missing (reported). Headings that
 * only this sheet knows (`extras`) are mapped too, and left to the caller to read.
 */
export function readTable<C extends ColumnTable>(
  grid: Grid,
  sheet: InputSheet<C>,
  outer: ReadingContext,
  extras?: ExtraHeadings,
): Table<C> | null {
  const reading = oneSheet(outer);
  const cells = sheetCells(grid);
  const map = mapColumns(cells, sheet, reading.context, extras);
  if (!map) return null;
  const fields = mappedFields(sheet, cells, map, reading.context);
  const firstFigure = firstFigureColumn(sheet, fields, map);
  const columns = Object.fromEntries(fields.map(({ field, column }) => [field, columnLetters(column)]));
  const filled = [...map.columns.values()].map(({ column }) => column);

  const rows: DataRow<C>[] = [];
  const totals: TotalRow[] = [];
  const hidden: number[] = [];
  const summaryRows: number[] = [];
  for (let row = map.header.last + 1; row < cells.rows; row += 1) {
    if (filled.every((column) => cells.value(row, column) === '') || isNoRow(cells, row, map)) continue;
    if (cells.isHidden(row)) hidden.push(row + 1);
    const found = rowLabel(cells, row, firstFigure, sheet.summaryLabels);
    if (found) summaryRows.push(row);
    if (found?.isTotal === true) totals.push({ row, label: found.label, after: rows.length });
    else if (found) outer.report(issue('rowLeftOut', cells.at(row, found.column), { text: found.label }));
    else rows.push(readRow(cells, row, sheet, fields, columns));
  }
  const whole = { sheet: cells.sheet, cell: null };
  if (reading.isUnitAssumed()) outer.report(issue('unitAssumed', whole));
  if (hidden.length > 0) outer.report(issue('hiddenRowsRead', whole, hiddenParams(hidden)));
  reportMergedFigures(grid, map, fields, outer);
  checkTotalRows(cells, fields, rows, totals, outer);
  return { rows, map, cells, fields, summaryRows };
}

/** The context of one sheet, which remembers whether 천원 was assumed anywhere in it. */
function oneSheet(outer: ReadingContext): { context: ReadingContext; isUnitAssumed: () => boolean } {
  let assumed = false;
  const context: ReadingContext = {
    ...outer,
    report: (found: Issue) => {
      outer.report(found);
    },
    assumeUnit: () => {
      assumed = true;
    },
  };
  return { context, isUnitAssumed: () => assumed };
}

function mappedFields(
  sheet: InputSheet,
  cells: SheetCells,
  map: ColumnMap,
  context: ReadingContext,
): MappedField[] {
  const present = Object.entries(sheet.columns).flatMap(([field, column]) => {
    const heading = map.columns.get(field);
    return heading ? [{ field, heading, kind: column.kind, isFilled: column.filled }] : [];
  });
  const money = present
    .filter(({ kind }) => 'amountOf' in kind || kind.hasUnit === true)
    .map(({ heading }) => heading);
  const unitOf = unitsOfColumns(cells, map, money, context);
  return present.map(({ heading, ...rest }) => ({
    ...rest,
    column: heading.column,
    unit: unitOf(heading),
    context: rest.kind.columnContext?.(columnValues(cells, map, heading.column), context) ?? context,
  }));
}

function columnValues(cells: SheetCells, { header }: ColumnMap, column: number): ColumnValues {
  const values: CellValue[] = [];
  for (let row = header.last + 1; row < cells.rows; row += 1) values.push(cells.value(row, column));
  return { values, at: (index) => cells.at(header.last + 1 + index, column) };
}

/** Labels of total rows are looked for left of this column; a sheet without figures has none. */
function firstFigureColumn(sheet: InputSheet, fields: readonly MappedField[], map: ColumnMap): number {
  const own = fields.filter(({ kind }) => kind.isFigure).map(({ column }) => column);
  const extra = [...map.columns].flatMap(([field, { column }]) => (field in sheet.columns ? [] : [column]));
  const figures = [...own, ...extra];
  return figures.length === 0 ? 0 : Math.min(...figures);
}

function hiddenParams(rows: readonly number[]): { count: number; rows: string } {
  const shown = rows.slice(0, 5).join('·');
  return { count: rows.length, rows: rows.length > 5 ? `${shown}…` : shown };
}
