import type { Area } from '../../src/sheets/model/grid';

/** Where a chart's legend (범례) stands. */
export type LegendPlace = 'top' | 'bottom' | 'left' | 'right';

/** A column chart (묶은 세로 막대형) over a sheet's cells: the only kind that the workbench draws. */
export interface Chart {
  readonly id: string;
  name: string;
  /** '' for none. */
  title: string;
  /** The table that it shows: its first row names the series, its first column the categories. */
  source: Area;
  /** The cells that its corners lie in, both included. */
  place: Area;
  legend: LegendPlace;
  /** Where the value axis begins; null for what the program chooses. */
  minimum: number | null;
}
