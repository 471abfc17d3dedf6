import type { NumberFormat, PlannedCell, StyleName } from '../model/sheetPlan';

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
  /** Width in characters. */
  readonly width: number;
  /** How many worksheet columns it covers, merged; 1 unless said. */
  readonly covers?: number;
  readonly style: StyleName;
  readonly format?: NumberFormat | ((row: Row) => NumberFormat);
  readonly cell: (row: Row, place: RowPlace) => PlannedCell;
  /** The cell of the total row (계); empty when absent. */
  readonly total?: (place: RowPlace) => PlannedCell;
  /** The format of the total row, where it differs from a constant `format`. */
  readonly totalFormat?: NumberFormat;
}

/** A column with the worksheet columns it covers, 0-based, both included. */
export interface PlacedColumn<Row> extends TableColumn<Row> {
  readonly left: number;
  readonly right: number;
}

/** Sets columns side by side from column A. */
export function placeColumns<Row>(columns: readonly TableColumn<Row>[]): PlacedColumn<Row>[] {
  let next = 0;
  return columns.map((column) => {
    const left = next;
    next += column.covers ?? 1;
    return { ...column, left, right: next - 1 };
  });
}

/** The column under a header; a header that the table lacks is a bug and throws. */
export function columnNamed<Row>(columns: readonly PlacedColumn<Row>[], header: string): PlacedColumn<Row> {
  const column = columns.find((one) => one.header === header);
  if (!column) throw new Error(`the table has no column "${header}"`);
  return column;
}
