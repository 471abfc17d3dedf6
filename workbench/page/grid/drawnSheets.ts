import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Sheet } from '../../workbook/sheet';
import { cellKey } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { DrawnSheet } from './drawnSheet';
import { orderMoves } from './orderMoves';
import type { GridChange } from './shapeChanges';
import { shapeChanges } from './shapeChanges';
import { sheetData } from './sheetData';
import { sheetShape } from './sheetShape';

/** What the grid last showed of a workbook, and so what is still to be drawn of it. */
export class DrawnSheets {
  readonly #workbook: Workbook;
  readonly #drawn = new Map<string, DrawnSheet>();
  /** Ids of the grid's sheets in the order of its tabs. */
  #order: readonly string[];

  /** The workbook as it now is has been drawn. */
  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    for (const sheet of workbook.sheets) this.#drawn.set(sheet.id, new DrawnSheet(sheet, sheetShape(sheet)));
    this.#order = workbook.sheets.map(({ id }) => id);
  }

  /** The grid shows something else in this cell than what was drawn. */
  forget(sheet: Sheet, row: number, column: number): void {
    this.#drawn.get(sheet.id)?.forget(cellKey(row, column));
  }

  /** The grid's changes, in their order, that bring it up to date; from then on it is. */
  bringUpToDate(): GridChange[] {
    const { sheets } = this.#workbook;
    const changes = sheets.flatMap((sheet, index) => this.#sheetChanges(sheet, index));
    return [...changes, ...this.#removals(), ...this.#moves()];
  }

  #sheetChanges(sheet: Sheet, index: number): GridChange[] {
    const shape = sheetShape(sheet);
    const drawn = this.#drawn.get(sheet.id);
    if (!drawn) {
      this.#drawn.set(sheet.id, new DrawnSheet(sheet, shape));
      this.#order = this.#order.toSpliced(index, 0, sheet.id);
      return [{ id: InsertSheetMutation.id, params: { index, sheet: sheetData(sheet, shape) } }];
    }
    const shapes = shapeChanges(drawn.shape, shape);
    const cells = drawn
      .bringUpToDate(shape)
      .map((cellValue) => ({ id: SetRangeValuesMutation.id, params: { cellValue } }));
    return [...shapes, ...cells].map(({ id, params }) => ({
      id,
      params: { ...params, subUnitId: sheet.id },
    }));
  }

  /** The grid first goes to a sheet that stays: it cannot lose the one that it shows. */
  #removals(): GridChange[] {
    const gone = [...this.#drawn].filter(([id]) => !this.#workbook.sheetById(id));
    this.#order = this.#order.filter((id) => this.#workbook.sheetById(id));
    return gone.flatMap(([id, { shape }]) => {
      this.#drawn.delete(id);
      return [
        { id: SetWorksheetActiveOperation.id, params: { subUnitId: this.#workbook.activeSheet().id } },
        { id: RemoveSheetMutation.id, params: { subUnitId: id, subUnitName: shape.name } },
      ];
    });
  }

  #moves(): GridChange[] {
    const wanted = this.#workbook.sheets.map(({ id }) => id);
    const moves = orderMoves(this.#order, wanted);
    this.#order = wanted;
    return moves.map(({ id, fromOrder, toOrder }) => ({
      id: SetWorksheetOrderMutation.id,
      params: { subUnitId: id, fromOrder, toOrder },
    }));
  }
}
