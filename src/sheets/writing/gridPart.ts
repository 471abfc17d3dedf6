import { areaAddress, cellAddress } from '../model/address';
import type { NumberFormat, PlannedCell, StyleName } from '../model/sheetPlan';
import { rowPoints, wrappedLines } from './rowHeight';
import type { PageColumns, Part } from './stackedParts';

/** One cell of `gridPart`: what stands there, how many columns it covers, and how it looks. */
export interface GridCell {
  readonly value: PlannedCell;
  readonly covers: number;
  readonly style: StyleName;
  readonly format?: NumberFormat;
}

/** Rows of cells of any widths: the boxes of a form that are no table. */
export function gridPart(rows: readonly (readonly GridCell[])[], widths: PageColumns): Part {
  return (top) => {
    const cells = rows.flatMap((row, i) => {
      let left = 0;
      return row.map((cell) => {
        const area = { top: top + i, left, bottom: top + i, right: left + cell.covers - 1 };
        left += cell.covers;
        return { ...cell, area };
      });
    });
    const widthOf = ({ left, right }: { left: number; right: number }) =>
      widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    const linesOf = (row: number) =>
      Math.max(
        1,
        ...cells
          .filter(({ area }) => area.top === row)
          .map(({ value, area }) => (typeof value === 'string' ? wrappedLines(value, widthOf(area)) : 1)),
      );
    return {
      blocks: rows.map((row, i) => ({
        at: cellAddress(top + i, 0),
        rows: [row.flatMap(({ value, covers }) => [value, ...Array<null>(covers - 1).fill(null)])],
      })),
      styles: cells.map(({ area, style }) => ({ range: areaAddress(area), style })),
      formats: cells.flatMap(({ area, format }) => (format ? [{ range: areaAddress(area), format }] : [])),
      merges: cells.filter(({ covers }) => covers > 1).map(({ area }) => areaAddress(area)),
      heights: rows.flatMap((_, i) => {
        const lines = linesOf(top + i);
        return lines > 1 ? [{ rows: `${top + i + 1}:${top + i + 1}`, points: rowPoints(lines) }] : [];
      }),
      end: top + rows.length,
    };
  };
}
