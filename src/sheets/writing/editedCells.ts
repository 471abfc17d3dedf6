import { fingerprint } from '../../domain/record/fingerprint';
import type { CellRef } from '../../domain/issues/issue';
import { areaAddress, cellAddress, parseArea } from '../model/address';
import type { CellValue, Grid } from '../model/grid';
import { valueIn } from '../model/grid';
import type { PlannedCell, SheetPlan } from '../model/sheetPlan';

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

/** What a sheet holds where a plan writes: the areas, and one fingerprint of their values, texts and formulas. */
export interface SheetContent {
  readonly areas: readonly string[];
  readonly content: string;
}

/** The content of a sheet as the plan writes it. */
export function plannedContent({ blocks }: SheetPlan): SheetContent {
  const written = blocks.flatMap(({ at, rows }) => {
    const start = parseArea(at);
    const { top = 0, left = 0 } = start ?? {};
    const [bottom, right] = [top + rows.length - 1, left + (rows[0]?.length ?? 0) - 1];
    return bottom < top || right < left ? [] : [{ area: areaAddress({ top, left, bottom, right }), rows }];
  });
  return {
    areas: written.map(({ area }) => area),
    content: contentPrint(written.map(({ rows }) => rows.map((row) => row.map(plannedText)))),
  };
}

/**
 * The fingerprint of what a sheet holds in these areas now: that of `plannedContent` as long as nobody changed it. ''
 * for areas that no sheet of ours can have: they come from the record, which anybody may have changed.
 */
export function contentIn(grid: Grid, areas: readonly string[]): string {
  const parsed = areas.map(parseArea).filter((area) => area !== null);
  const cells = parsed.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  if (parsed.length < areas.length || cells > mostCells) return '';
  const formulas = { ...grid, values: grid.formulas };
  return contentPrint(
    parsed.map(({ top, left, bottom, right }) =>
      range(top, bottom).map((row) =>
        range(left, right).map((column) =>
          heldText(valueIn(grid, row, column), valueIn(formulas, row, column)),
        ),
      ),
    ),
  );
}

const mostCells = 2_000_000;

type CellText = CellValue | readonly [value: CellValue, formula: string];

function contentPrint(areas: readonly (readonly (readonly CellText[])[])[]): string {
  return fingerprint(JSON.stringify(areas));
}

function plannedText(cell: PlannedCell): CellText {
  if (cell === null) return '';
  return typeof cell === 'object' ? [composed(cell.expect), lasting(`=${cell.formula}`)] : composed(cell);
}

/** A text that begins with = is its own formula; it is a text all the same. */
function heldText(value: CellValue, formula: CellValue): CellText {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? [composed(value), lasting(formula)] : composed(value);
}

function composed(value: CellValue): CellValue {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
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
