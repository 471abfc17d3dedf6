import type { CellRef } from '../domain/issue';
import { cellAddress, parseArea } from './address';
import type { CellValue, Grid } from './grid';
import { valueIn } from './grid';
import type { PlannedCell, SheetPlan } from './sheetPlan';

/**
 * The cells of an output sheet that differ from what the plan wrote: another value, text, or formula, or something
 * where the plan left a cell empty within its blocks. A sheet that is gone is one difference without a cell.
 * Formatting is no difference.
 */
export function editedCells(plan: SheetPlan, grid: Grid | undefined): CellRef[] {
  if (!grid) return [{ sheet: plan.sheet, cell: null }];
  const formulas = { ...grid, values: grid.formulas };
  return plan.blocks.flatMap(({ at, rows }) => {
    const start = parseArea(at);
    if (!start) return [];
    return rows.flatMap((row, i) =>
      row.flatMap((cell, j) => {
        const [r, c] = [start.top + i, start.left + j];
        return isSame(cell, valueIn(grid, r, c), valueIn(formulas, r, c))
          ? []
          : [{ sheet: plan.sheet, cell: cellAddress(r, c) }];
      }),
    );
  });
}

function isSame(planned: PlannedCell, value: CellValue, formula: CellValue): boolean {
  if (planned === null) return value === '';
  if (typeof planned !== 'object') return sameValue(planned, value);
  return sameValue(planned.expect, value) && lasting(`=${planned.formula}`) === lasting(String(formula));
}

/** Text is compared after NFC: another program may have stored it decomposed. */
function sameValue(planned: CellValue, value: CellValue): boolean {
  return typeof planned === 'string' && typeof value === 'string'
    ? planned.normalize('NFC') === value.normalize('NFC')
    : planned === value;
}

/** A formula without what programs change when they save it: spaces, `$` signs and the case of its names. */
function lasting(formula: string): string {
  return formula.replace(/[\s$]/g, '').toUpperCase();
}
