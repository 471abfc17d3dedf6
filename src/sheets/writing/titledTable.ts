import { areaAddress } from '../model/address';
import type { PlannedCell, SheetPlan } from '../model/sheetPlan';
import type { OutputTable, PlannedTable } from './outputTable';
import { planTable } from './outputTable';

/** A sheet that is one table: its title on top, the unit at the right, notes underneath. */
export interface TitledTable<Row> extends Pick<OutputTable<Row>, 'columns' | 'rows' | 'total'> {
  readonly title: string;
  /** `(단위 : 천원, %)`, or '' for a table without money. */
  readonly unitLine: string;
}

/** The parts of the sheet's plan, and the table itself for what refers to it. */
export interface PlannedTitledTable extends Pick<
  SheetPlan,
  'blocks' | 'styles' | 'formats' | 'merges' | 'widths' | 'heights'
> {
  readonly table: PlannedTable;
}

/** The printed area of a sheet from A1 to a table's last column, down to a 0-based row (excluded): `A1:E6`. */
export function printedArea({ widths, end }: PlannedTable, until = end): string {
  return areaAddress({ top: 0, left: 0, bottom: until - 1, right: widths.length - 1 });
}

/** Row 1 the title, row 2 the unit line at the right, row 3 the header: so in every output of one table. */
export function planTitledTable<Row>({ title, unitLine, ...rest }: TitledTable<Row>): PlannedTitledTable {
  const table = planTable({ ...rest, top: 2 });
  const last = table.widths.length - 1;
  const line = (row: number) => areaAddress({ top: row, left: 0, bottom: row, right: last });
  const wide = (first: PlannedCell): PlannedCell[] => [first, ...Array<null>(last).fill(null)];
  return {
    blocks: [{ at: 'A1', rows: [wide(title), wide(unitLine === '' ? null : unitLine)] }, ...table.blocks],
    styles: [{ range: line(0), style: 'title' }, { range: line(1), style: 'unitLine' }, ...table.styles],
    formats: table.formats,
    merges: [...(last > 0 ? [line(0), line(1)] : []), ...table.merges],
    widths: table.widths,
    heights: table.heights,
    table,
  };
}
