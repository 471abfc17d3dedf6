import type { Area } from '../../../src/sheets/model/grid';
import type { Cell } from '../../workbook/cell';
import type { Sheet } from '../../workbook/sheet';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../areaReference';
import type { ExcelState } from '../excelState';
import { HostError } from '../hostError';
import type { Json } from '../wire';

/** What a `Range` stands for. */
export interface RangeTarget {
  readonly state: ExcelState;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Excel reads at most this many cells in one property. */
const maxCellsRead = 5_000_000;

/**
 * One property of every cell, as rows of columns. null for whole rows and columns and for what is too
 * large to read, as Excel answers.
 */
export function gridOfCells(
  { state, sheet, area }: RangeTarget,
  value: (cell: Cell | undefined, row: number, column: number) => Json,
): Json {
  state.living(sheet);
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (rowCount(area) * columnCount(area) > maxCellsRead) return null;
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(value(sheet.cell(row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/**
 * What is set into each cell: one value for all, or rows of columns of exactly the range's shape.
 *
 * @throws HostError InvalidArgument when the shape differs
 */
export function spread({ area }: RangeTarget, value: Json): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly Json[];
  const width = columnCount(area);
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => {
    const cells = rows[row - area.top];
    return Array.isArray(cells) ? ((cells as readonly Json[])[column - area.left] ?? null) : null;
  };
}
