import type { CellStyle } from '../../workbook/style';
import { isEntireColumn } from '../areaReference';
import type { RangeTarget } from './rangeTarget';

/**
 * Changes how every cell of a range looks; `placeOf` gives what of a cell's place decides. Whole columns are styled as
 * columns, with the cells that they already have; anything else makes the cells that are missing. Cells that looked alike
 * and still do share one look, so that a sheet has few of them however many cells it has.
 */
export function restyle(target: RangeTarget, change: (style: CellStyle) => CellStyle): void;
export function restyle<Place>(
  target: RangeTarget,
  change: (style: CellStyle, place: Place) => CellStyle,
  placeOf: (row: number, column: number) => Place,
): void;
export function restyle(
  { state, sheet, area }: RangeTarget,
  changeAt: (style: CellStyle, place?: unknown) => CellStyle,
  placeOf?: (row: number, column: number) => unknown,
): void {
  state.checkWritable(sheet);
  const changed = new Map<unknown, Map<CellStyle, CellStyle>>();
  const change = (style: CellStyle, row: number, column: number): CellStyle => {
    const place = placeOf?.(row, column);
    const known = changed.get(place) ?? new Map<CellStyle, CellStyle>();
    changed.set(place, known);
    const after = known.get(style) ?? changeAt(style, place);
    known.set(style, after);
    return after;
  };
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
