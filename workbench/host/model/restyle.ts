import type { CellStyle } from '../../workbook/style';
import { isEntireColumn } from '../areaReference';
import type { RangeTarget } from './rangeTarget';

/**
 * Changes how every cell of a range looks. Whole columns are styled as columns, with the cells that
 * they already have; anything else makes the cells that are missing.
 */
export function restyle(
  { state, sheet, area }: RangeTarget,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  state.checkWritable(sheet);
  if (isEntireColumn(area)) {
    for (let column = area.left; column <= area.right; column += 1) {
      const before = sheet.columns.get(column) ?? {};
      sheet.columns.set(column, { ...before, style: change(before.style ?? {}, 0, column) });
    }
    for (const { row, column, cell } of [...sheet.cells()]) {
      if (column < area.left || column > area.right) continue;
      sheet.put(row, column, { ...cell, style: change(cell.style, row, column) });
    }
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column);
      const style = change(sheet.styleAt(row, column), row, column);
      sheet.put(row, column, { value: cell?.value ?? null, formula: cell?.formula ?? null, style });
    }
  }
}

/** The one value that all cells of the range have, or null where they differ, as Excel answers. */
export function common<T>({ sheet, area }: RangeTarget, read: (style: CellStyle) => T): T | null {
  const first = read(sheet.styleAt(area.top, area.left));
  const bottom = isEntireColumn(area) ? area.top : area.bottom;
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (read(sheet.styleAt(row, column)) !== first) return null;
    }
  }
  return first;
}
