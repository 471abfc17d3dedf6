import type { Area } from '../../src/sheets/model/grid';
import type { Cell } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { cellKey, maxColumns, maxRows } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { contains } from './areaReference';
import type { FunctionCell, FunctionResult } from './functionCalls';

/**
 * Ends what the formulas of an area have spilled, before something else is written there: the cells beside them are
 * free at once, as in Excel.
 */
export function endSpills(sheet: Sheet, area: Area): void {
  for (const spilled of [...sheet.spills.values()]) {
    const { top, left } = spilled;
    if (contains(area, { top, left, bottom: top, right: left })) endSpill(sheet, spilled);
  }
}

/** The cell whose formula spills. */
export interface Anchor {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Puts results into cells: a matrix fills the cells beside and below its formula as long as they are free. */
export class SpilledCells {
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Writes a result; where cells are in its way nothing but #SPILL! in the formula's own cell. */
  place(anchor: Anchor, cell: Cell, result: FunctionResult): void {
    this.#forget(anchor);
    const rows = matrixOf(result);
    const area = areaFrom(anchor, rows);
    const isFree = area.bottom < maxRows && area.right < maxColumns && !isTaken(anchor, area);
    const { sheet, row, column } = anchor;
    if (!isFree) {
      sheet.put(row, column, { ...cell, value: { error: '#SPILL!' } });
      return;
    }
    for (const [down, values] of rows.entries()) {
      for (const [across, value] of values.entries()) {
        const at = { row: row + down, column: column + across };
        const before = down + across === 0 ? cell : sheet.cell(at.row, at.column);
        const style = before?.style ?? sheet.styleAt(at.row, at.column);
        // Nothing is an answer too: the formula's own cell would otherwise seem to wait for one.
        const kept = down + across === 0 ? (value ?? '') : value;
        sheet.put(at.row, at.column, { style, formula: before?.formula ?? null, value: kept });
      }
    }
    if (area.bottom > area.top || area.right > area.left) sheet.spills.set(keyOf(anchor), area);
  }

  /** Empties what was spilled by the anchors of which `isGone` says so; whether there were any. */
  clear(isGone: (anchor: Anchor) => boolean): boolean {
    const gone = this.#workbook.sheets.flatMap((sheet) =>
      [...sheet.spills.values()].map(({ top, left }) => ({ sheet, row: top, column: left })).filter(isGone),
    );
    for (const anchor of gone) this.#forget(anchor);
    return gone.length > 0;
  }

  #forget(anchor: Anchor): void {
    const area = anchor.sheet.spills.get(keyOf(anchor));
    if (area) endSpill(anchor.sheet, area);
  }
}

/** Empties the cells that one formula has spilled into, but for its own and what was entered over them. */
function endSpill(sheet: Sheet, spilled: Area): void {
  sheet.spills.delete(cellKey(spilled.top, spilled.left));
  for (const { row, column } of placesOf(spilled)) {
    const cell = sheet.cell(row, column);
    const isAnchor = row === spilled.top && column === spilled.left;
    if (cell && !isAnchor && cell.formula === null) sheet.put(row, column, { ...cell, value: null });
  }
}

function matrixOf(result: FunctionResult): readonly (readonly FunctionCell[])[] {
  if (!result.ok) return [[{ error: result.error }]];
  const { value } = result;
  return Array.isArray(value) ? (value as readonly (readonly FunctionCell[])[]) : [[value as FunctionCell]];
}

function areaFrom({ row, column }: Anchor, rows: readonly (readonly FunctionCell[])[]): Area {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return { top: row, left: column, bottom: row + Math.max(1, rows.length) - 1, right: column + width - 1 };
}

function isTaken(anchor: Anchor, area: Area): boolean {
  for (const { row, column } of placesOf(area)) {
    const cell = anchor.sheet.cell(row, column);
    const isAnchor = row === anchor.row && column === anchor.column;
    if (!isAnchor && cell && (cell.value !== null || cell.formula !== null)) return true;
  }
  return false;
}

function* placesOf({ top, left, bottom, right }: Area): Iterable<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield { row, column };
  }
}

function keyOf({ row, column }: Anchor): number {
  return cellKey(row, column);
}
