import { parseArea } from '../../src/sheets/model/address';
import type { CellValue, Grid } from '../../src/sheets/model/grid';
import type { SheetPlan } from '../../src/sheets/model/sheetPlan';
import { gridOfPlan } from '../../test/sheets/gridOfPlan';

/** The worksheet that a run has written, read again: with its formulas, by which it is seen whether it changed. */
export function writtenGrid(plan: SheetPlan): Grid {
  const grid = gridOfPlan(plan);
  const formulas: CellValue[][] = grid.values.map((row) => [...row]);
  for (const { at, rows } of plan.blocks) {
    const start = parseArea(at);
    rows.forEach((row, y) => {
      row.forEach((cell, x) => {
        const line = formulas[(start?.top ?? 0) + y];
        if (line && typeof cell === 'object' && cell !== null) {
          line[(start?.left ?? 0) + x] = `=${cell.formula}`;
        }
      });
    });
  }
  return { ...grid, formulas };
}
