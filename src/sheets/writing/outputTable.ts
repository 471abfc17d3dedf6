import { areaAddress, cellAddress, columnLetters } from '../address';
import type { NumberFormat, PlannedCell, SheetPlan, StyleName } from '../sheetPlan';
import { tallRows } from './rowHeight';

/** Where a row of a table stands, so that its formulas can name their neighbours by header. */
export interface RowPlace {
  /** The cell of this row under a header: `C7`. */
  readonly at: (header: string) => string;
  /** All data cells under a header, absolute: `$C$6:$C$30`. */
  readonly all: (header: string) => string;
  /** The data cells under a header from one data row to another, 0-based, both included: `$C$6:$C$8`. */
  readonly span: (header: string, from: number, to: number) => string;
}

/** One column of an output table: what stands there, and how it looks. */
export interface TableColumn<Row> {
  /** Unique in its table; formulas name columns by it. */
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly format?: NumberFormat | ((row: Row) => NumberFormat);
  readonly cell: (row: Row, place: RowPlace) => PlannedCell;
  /** The cell of the total row (계); empty when absent. */
  readonly total?: (place: RowPlace) => PlannedCell;
  /** The format of the total row, where it differs from a constant `format`. */
  readonly totalFormat?: NumberFormat;
}

export interface OutputTable<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** The 0-based row of the header. */
  readonly top: number;
  /** Whether a total row (계) stands on top of the data. */
  readonly total: boolean;
}

/** A table as parts of a sheet's plan, and where it ends. */
export interface PlannedTable extends Pick<SheetPlan, 'blocks' | 'styles' | 'formats' | 'widths'> {
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
export function planTable<Row>({ columns, rows, top, total }: OutputTable<Row>): PlannedTable {
  const firstData = top + (total ? 2 : 1);
  const end = firstData + rows.length;
  const span = (header: string, from: number, to: number) => {
    const letters = columnLetters(position(columns, header));
    return `$${letters}$${firstData + from + 1}:$${letters}$${firstData + to + 1}`;
  };
  const placeOf = (row: number): RowPlace => ({
    at: (header) => cellAddress(row, position(columns, header)),
    all: (header) => span(header, 0, Math.max(rows.length - 1, 0)),
    span,
  });
  const widths = columns.map(({ width }) => width);
  const cells = [
    columns.map(({ header }) => header),
    ...(total ? [columns.map((column) => column.total?.(placeOf(top + 1)) ?? null)] : []),
    ...rows.map((row, i) => columns.map((column) => column.cell(row, placeOf(firstData + i)))),
  ];
  return {
    blocks: [{ at: cellAddress(top, 0), rows: cells }],
    styles: [
      ...columns.flatMap(({ style }, column) =>
        end > top + 1 ? [{ range: columnArea(column, top + 1, end), style }] : [],
      ),
      { range: rowArea(top, columns.length), style: 'header' as const },
      ...(total
        ? [
            { range: cellAddress(top + 1, 0), style: 'center' as const },
            { range: rowArea(top + 1, columns.length), style: 'total' as const },
          ]
        : []),
    ],
    formats: columns.flatMap((column, i) => columnFormats(column, i, rows, top + 1, total)),
    widths,
    heights: tallRows(cells, widths, top),
    end,
    titleRows: `$${top + 1}:$${top + 1}`,
    totals: placeOf(top + 1),
    placeOf,
  };
}

function position<Row>(columns: readonly TableColumn<Row>[], header: string): number {
  const index = columns.findIndex((column) => column.header === header);
  if (index < 0) throw new Error(`the table has no column "${header}"`);
  return index;
}

/** The formats of one column from its first row under the header, cells of one format in one range. */
function columnFormats<Row>(
  { format, totalFormat }: TableColumn<Row>,
  column: number,
  rows: readonly Row[],
  first: number,
  total: boolean,
): { range: string; format: NumberFormat }[] {
  if (format === undefined) return [];
  const ofRow = (row: Row): NumberFormat => (typeof format === 'function' ? format(row) : format);
  const ofTotal = totalFormat ?? (typeof format === 'function' ? 'general' : format);
  const formats = [...(total ? [ofTotal] : []), ...rows.map(ofRow)];
  const runs: { from: number; to: number; format: NumberFormat }[] = [];
  formats.forEach((one, i) => {
    const run = runs.at(-1);
    if (run && key(run.format) === key(one)) run.to = i + 1;
    else runs.push({ from: i, to: i + 1, format: one });
  });
  return runs.map((run) => ({
    range: columnArea(column, first + run.from, first + run.to),
    format: run.format,
  }));
}

function key(format: NumberFormat): string {
  return typeof format === 'string' ? format : format.pattern;
}

function columnArea(column: number, top: number, end: number): string {
  return areaAddress({ top, left: column, bottom: end - 1, right: column });
}

function rowArea(row: number, columns: number): string {
  return areaAddress({ top: row, left: 0, bottom: row, right: columns - 1 });
}
