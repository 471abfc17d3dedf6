import type { ICellData } from '@univerjs/core';
import type { Cell } from '../../workbook/cell';
import type { Sheet } from '../../workbook/sheet';
import { cellKey, cellPlace } from '../../workbook/sheet';
import { cellData } from './cellData';
import type { SheetShape } from './sheetShape';

/** Cells by row and column, as the grid takes them; null empties one. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** What the grid last showed of a sheet. Cells are immutable, so one that is still the same object is up to date. */
export class DrawnSheet {
  shape: SheetShape;
  readonly #sheet: Sheet;
  #cells: Map<number, Cell>;
  readonly #stale = new Set<number>();

  constructor(sheet: Sheet, shape: SheetShape) {
    this.#sheet = sheet;
    this.shape = shape;
    this.#cells = cellsOf(sheet);
  }

  /** The grid shows something else in this cell than what was drawn. */
  forget(key: number): void {
    this.#stale.add(key);
  }

  /**
   * What must be drawn, in this order: first the cells that are emptied (the grid would mix a new style with the old
   * one), then those that hold something. From then on all is up to date.
   */
  bringUpToDate(shape: SheetShape): CellMatrix[] {
    this.shape = shape;
    const now = cellsOf(this.#sheet);
    const emptied: Record<number, Record<number, null>> = {};
    const filled: Record<number, Record<number, ICellData>> = {};
    for (const key of new Set([...this.#cells.keys(), ...now.keys(), ...this.#stale])) {
      const before = this.#cells.get(key);
      const after = now.get(key);
      const isStale = this.#stale.has(key);
      if (!isStale && isSame(before, after)) continue;
      const { row, column } = cellPlace(key);
      if (isStale || before?.style !== after?.style || !after) (emptied[row] ??= {})[column] = null;
      if (after) (filled[row] ??= {})[column] = cellData(after);
    }
    this.#cells = now;
    this.#stale.clear();
    return [emptied, filled].filter((matrix) => Object.keys(matrix).length > 0);
  }
}

function cellsOf(sheet: Sheet): Map<number, Cell> {
  return new Map([...sheet.cells()].map(({ row, column, cell }) => [cellKey(row, column), cell]));
}

/** A formula that gave the same again is a new object, but nothing to draw. */
function isSame(before: Cell | undefined, after: Cell | undefined): boolean {
  if (!before || !after) return before === after;
  return before.value === after.value && before.formula === after.formula && before.style === after.style;
}
