import type { CellRef } from '../../domain/issues/issue';
import { cellAddress } from '../model/address';
import type { Area, CellValue, Grid } from '../model/grid';

/**
 * A worksheet by position (0-based, of the worksheet), merged cells (병합) seen as a person sees them: the value
 * of a merge holds in each of its rows, in its first column. Headers also ask for the whole width.
 */
export interface SheetCells {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** The cell's value, filled down inside a merge; '' beyond the sheet. Text of blanks only is ''. */
  readonly value: (row: number, column: number) => CellValue;
  readonly shown: (row: number, column: number) => string | null;
  readonly format: (row: number, column: number) => string | null;
  /** The merge that covers the cell; null for none. */
  readonly mergeAt: (row: number, column: number) => Area | null;
  readonly isHidden: (row: number) => boolean;
  readonly at: (row: number, column: number) => CellRef;
}

export function sheetCells(grid: Grid): SheetCells {
  const { top, left, values } = grid;
  const columns = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merges = mergesByCell(grid, top + values.length, left + columns);
  const hidden = new Set(grid.hiddenRows);
  const source = (row: number, column: number): [number, number] => {
    const merge = merges.size === 0 ? undefined : merges.get(key(row, column));
    return merge?.left === column ? [merge.top - top, column - left] : [row - top, column - left];
  };
  return {
    sheet: grid.name,
    rows: top + values.length,
    columns: left + columns,
    firstRow: top,
    firstColumn: left,
    value: (row, column) => {
      const [y, x] = source(row, column);
      const value = values[y]?.[x] ?? '';
      return typeof value === 'string' && value.trim() === '' ? '' : value;
    },
    shown: (row, column) => {
      const [y, x] = source(row, column);
      return grid.texts[y]?.[x] ?? null;
    },
    format: (row, column) => {
      const [y, x] = source(row, column);
      return grid.formats[y]?.[x] ?? null;
    },
    mergeAt: (row, column) => merges.get(key(row, column)) ?? null,
    isHidden: (row) => hidden.has(row),
    at: (row, column) => ({ sheet: grid.name, cell: cellAddress(row, column) }),
  };
}

/** Excel's last column is 16,384: one number per cell. */
function key(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The merge of every merged cell inside the used range. */
function mergesByCell({ merges, top, left }: Grid, endRow: number, endColumn: number): Map<number, Area> {
  const cells = new Map<number, Area>();
  for (const merge of merges) {
    for (let row = Math.max(merge.top, top); row <= merge.bottom && row < endRow; row += 1) {
      for (
        let column = Math.max(merge.left, left);
        column <= merge.right && column < endColumn;
        column += 1
      ) {
        cells.set(key(row, column), merge);
      }
    }
  }
  return cells;
}
