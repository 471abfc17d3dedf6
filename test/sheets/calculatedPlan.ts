import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { cellAddress, parseArea } from '../../src/sheets/model/address';
import type { PlannedCell, SheetPlan } from '../../src/sheets/model/sheetPlan';

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

/** A formula cell of a plan: what the model expects, and what IronCalc makes of the sheet. */
export interface CheckedFormula {
  readonly cell: string;
  readonly formula: string;
  readonly expect: string | number;
  readonly calculated: string | number;
}

/** Every formula of a plan beside its value as IronCalc calculates it on a sheet that holds nothing else. */
function calculatedFormulas(plan: SheetPlan): CheckedFormula[] {
  const model = new Model('plan', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const formulas: { row: number; column: number; formula: string; expect: string | number }[] = [];
  for (const { row, column, cell } of placedCells(plan)) {
    if (cell === null) continue;
    if (typeof cell === 'object') formulas.push({ row, column, ...cell });
    model.setUserInput(0, row + 1, column + 1, entered(cell));
  }
  for (const { row, column } of formulas) {
    // IronCalc shows values through their format; this one shows every digit of a double.
    const area = { sheet: 0, row: row + 1, column: column + 1, width: 1, height: 1 };
    model.updateRangeStyle(area, 'num_fmt', '0.###############');
  }
  model.resumeEvaluation();
  model.evaluate();
  const checked = formulas.map(({ row, column, formula, expect }) => {
    const text = model.getFormattedCellValue(0, row + 1, column + 1);
    const calculated = typeof expect === 'number' && text !== '' ? Number(text) + 0 : text;
    return { cell: cellAddress(row, column), formula, expect, calculated };
  });
  model.free();
  return checked;
}

/** The formulas whose value is not the one that the model expects: none, in a sheet that may be written. */
export function wrongFormulas(plan: SheetPlan): CheckedFormula[] {
  return calculatedFormulas(plan).filter(({ expect, calculated }) => !isSame(expect, calculated));
}

/** Whole numbers and words agree exactly; a fraction to 12 digits, because IronCalc shows 99.8 as 99.7999999999999. */
function isSame(expect: string | number, calculated: string | number): boolean {
  if (typeof expect === 'string' || typeof calculated === 'string' || Number.isInteger(expect)) {
    return expect === calculated;
  }
  return Math.abs(calculated - expect) <= Math.abs(expect) * 1e-12;
}

/** Every cell of a plan with its place, 0-based. */
export function placedCells(plan: SheetPlan): { row: number; column: number; cell: PlannedCell }[] {
  return plan.blocks.flatMap(({ at, rows }) => {
    const start = parseArea(at);
    if (!start) throw new Error(`no cell: ${at}`);
    return rows.flatMap((cells, r) =>
      cells.map((cell, c) => ({ row: start.top + r, column: start.left + c, cell })),
    );
  });
}

/** The sheet as a person sees it before any format: values, and of formulas what they are expected to show. */
export function shownRows(plan: SheetPlan): (string | number | boolean | null)[][] {
  const cells = placedCells(plan);
  const size = Math.max(...cells.map(({ row }) => row)) + 1;
  return Array.from({ length: size }, (_, line) => {
    const row: (string | number | boolean | null)[] = [];
    for (const { column, cell } of cells.filter(({ row: at }) => at === line)) {
      row[column] = cell !== null && typeof cell === 'object' ? cell.expect : cell;
    }
    return Array.from(row, (value) => value ?? null);
  });
}

/** The formulas of a plan by cell. */
export function formulasOf(plan: SheetPlan): Record<string, string> {
  return Object.fromEntries(
    placedCells(plan).flatMap(({ row, column, cell }) =>
      cell !== null && typeof cell === 'object' ? [[cellAddress(row, column), cell.formula]] : [],
    ),
  );
}

function entered(cell: Exclude<PlannedCell, null>): string {
  if (typeof cell === 'object') return `=${cell.formula}`;
  return typeof cell === 'string' ? `'${cell}` : String(cell);
}
