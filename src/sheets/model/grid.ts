import type { CellRef } from '../../domain/issues/issue';
import { parseArea } from './address';

/** What a cell holds, as Excel gives it: an empty cell is ''. */
export type CellValue = string | number | boolean;

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One worksheet as read (시트 내용). Plain data, so that a test can write one by hand.
 * All positions are those of the worksheet, 0-based: `values[0][0]` is the cell at (`top`, `left`).
 */
export interface Grid {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What the person sees in each cell (`Range.text`), same shape as `values`; empty when unknown. */
  readonly texts: readonly (readonly string[])[];
  /** Number formats, same shape as `values`; empty when unknown. They tell dates from numbers. */
  readonly formats: readonly (readonly string[])[];
  /** Formulas, same shape as `values` (a plain value where there is no formula); empty when unknown. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Worksheet rows, 0-based, that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
  readonly visible: boolean;
}

/** What the cell of a 0-based row and column of the worksheet holds; '' where it is empty, or beyond what was read. */
export function valueIn({ top, left, values }: Grid, row: number, column: number): CellValue {
  return values[row - top]?.[column - left] ?? '';
}

/** What the cell at a place holds; '' where it is empty, its sheet was not read, or the place is no single cell. */
export function valueAtPlace(grids: readonly Grid[], { sheet, cell }: CellRef): CellValue {
  const grid = grids.find(({ name }) => name === sheet);
  const area = cell === null ? null : parseArea(cell);
  return grid && area ? valueIn(grid, area.top, area.left) : '';
}

/** A grid at A1 from values only. */
export function gridOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  rest: Partial<Omit<Grid, 'name' | 'values'>> = {},
): Grid {
  return {
    name,
    values,
    top: 0,
    left: 0,
    texts: [],
    formats: [],
    formulas: [],
    merges: [],
    hiddenRows: [],
    visible: true,
    ...rest,
  };
}
