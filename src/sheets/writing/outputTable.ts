import { areaAddress, cellAddress, columnLetters } from '../model/address';
import type { PlannedCell, SheetPlan, StyleName } from '../model/sheetPlan';
import { columnFormats } from './columnFormats';
import { tallRows } from './rowHeight';
import type { PlacedColumn, RowPlace, TableColumn } from './tableColumn';
import { columnNamed, placeColumns } from './tableColumn';

export interface OutputTable<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** The 0-based row of the header. */
  readonly top: number;
  /** Whether a total row (계) stands on top of the data. */
  readonly total: boolean;
}

/** A table as parts of a sheet's plan, and where it ends. */
export interface PlannedTable extends Pick<SheetPlan, 'blocks' | 'styles' | 'formats' | 'merges' | 'widths'> {
  readonly heights: NonNullable<SheetPlan['heights']>;
  /** The 0-based row after the last. */
  readonly end: number;
  /** Where the header stands in Excel's notation for repeated rows: `$3:$3`. */
  readonly titleRows: string;
  /** The place of the total row. */
  readonly totals: RowPlace;
  /** The cells of any worksheet row (0-based) by the table's headers, for what is written underneath. */
  readonly placeOf: (row: number) => RowPlace;
}

/** Lays out a table: header, total on top, data; formats and looks by column, so that their number stays small. */
export function planTable<Row>({ columns: given, rows, top, total }: OutputTable<Row>): PlannedTable {
  const columns = placeColumns(given);
  const first = top + 1;
  const firstData = total ? first + 1 : first;
  const end = firstData + rows.length;
  const placeOf = placing(columns, firstData, rows.length);
  const lines = [
    columns.map(({ header }) => header),
    ...(total ? [columns.map((column) => column.total?.(placeOf(first)) ?? null)] : []),
    ...rows.map((row, i) => columns.map((column) => column.cell(row, placeOf(firstData + i)))),
  ];
  const last = columns.at(-1)?.right ?? 0;
  const line = (row: number) => areaAddress({ top: row, left: 0, bottom: row, right: last });
  return {
    blocks: [{ at: cellAddress(top, 0), rows: lines.map((cells) => spread(cells, columns)) }],
    styles: [
      ...columns.flatMap(({ style, left, right }) =>
        end > first ? [{ range: areaAddress({ top: first, left, bottom: end - 1, right }), style }] : [],
      ),
      { range: line(top), style: 'header' },
      ...(total ? totalLooks(columns, line(first), first) : []),
    ],
    formats: columns.flatMap((column) => columnFormats(column, rows, first, total)),
    merges: columns
      .filter(({ left, right }) => right > left)
      .map(({ left, right }) => areaAddress({ top, left, bottom: end - 1, right })),
    widths: columns.flatMap(({ width, covers = 1 }) => Array<number>(covers).fill(width / covers)),
    heights: tallRows(
      lines,
      columns.map(({ width }) => width),
      top,
    ),
    end,
    titleRows: `$${top + 1}:$${top + 1}`,
    totals: placeOf(first),
    placeOf,
  };
}

/** Names cells by header, for a table whose data begin in a 0-based row. */
function placing<Row>(columns: readonly PlacedColumn<Row>[], firstData: number, count: number) {
  const span = (header: string, from: number, to: number) => {
    const letters = columnLetters(columnNamed(columns, header).left);
    return `$${letters}$${firstData + from + 1}:$${letters}$${firstData + to + 1}`;
  };
  return (row: number): RowPlace => ({
    at: (header) => cellAddress(row, columnNamed(columns, header).left),
    all: (header) => span(header, 0, Math.max(count - 1, 0)),
    span,
  });
}

/** One cell a column as one cell a worksheet column: what a merged cell covers stays empty. */
function spread<Row>(cells: readonly PlannedCell[], columns: readonly PlacedColumn<Row>[]): PlannedCell[] {
  return columns.flatMap(({ left, right }, i) => [cells[i] ?? null, ...Array<null>(right - left).fill(null)]);
}

/** The total row stands out, and its 계 in the middle. */
function totalLooks<Row>(
  columns: readonly PlacedColumn<Row>[],
  line: string,
  row: number,
): { range: string; style: StyleName }[] {
  const right = columns[0]?.right ?? 0;
  return [
    { range: areaAddress({ top: row, left: 0, bottom: row, right }), style: 'center' },
    { range: line, style: 'total' },
  ];
}
