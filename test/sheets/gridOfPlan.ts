import { parseArea } from '../../src/sheets/model/address';
import type { CellValue, Grid } from '../../src/sheets/model/grid';
import { gridOf } from '../../src/sheets/model/grid';
import type { PlannedCell, SheetPlan } from '../../src/sheets/model/sheetPlan';

/** The worksheet that a plan makes, as it would be read again: values only, formulas by the value they expect. */
export function gridOfPlan(plan: SheetPlan): Grid {
  const values: CellValue[][] = [];
  for (const { at, rows } of plan.blocks) {
    const start = parseArea(at);
    if (!start) throw new Error(`no address: ${at}`);
    rows.forEach((row, y) => {
      row.forEach((cell, x) => {
        const line = (values[start.top + y] ??= []);
        line[start.left + x] = valueOf(cell);
      });
    });
  }
  const width = Math.max(...values.map((row) => row.length));
  const filled = Array.from(values, (row) => Array.from({ length: width }, (_, x) => row[x] ?? ''));
  return gridOf(plan.sheet, filled, { merges: plan.merges.flatMap((merge) => parseArea(merge) ?? []) });
}

function valueOf(cell: PlannedCell): CellValue {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.expect : cell;
}
