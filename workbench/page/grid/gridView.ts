import type {
  ICellData,
  ICommandInfo,
  IMutationInfo,
  Univer,
  Workbook as UnivWorkbook,
} from '@univerjs/core';
import {
  CustomCommandExecutionError,
  ICommandService,
  InterceptorEffectEnum,
  IUniverInstanceService,
  LocaleType,
  UniverInstanceType,
} from '@univerjs/core';
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from '@univerjs/sheets';
import {
  INTERCEPTOR_POINT,
  InsertSheetMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Area } from '../../../src/sheets/grid';
import { cellText } from '../../workbook/cellText';
import type { Sheet } from '../../workbook/sheet';
import { cellKey } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { entryOf } from './cellData';
import { isForbidden } from './forbidden';
import { shapeChanges } from './shapeChanges';
import { sheetData } from './sheetData';
import { fontFamily } from './styleData';
import { areaOf, rangeOf, sheetShape } from './sheetShape';
import { DrawnSheet } from './drawnSheet';
import type { GridLook } from './univer';
import { startUniver } from './univer';

/** A cell that a person filled, and with what. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly entry: string | number | boolean;
}

/** What a person does in the grid. */
export interface GridListener {
  readonly typed: (sheet: Sheet, cells: readonly TypedCell[]) => void;
  readonly selected: (sheet: Sheet, area: Area) => void;
  /** Something that would change more than values, which this grid does not offer. */
  readonly refused: () => void;
}

const unitId = 'workbook';

/**
 * The grid on the screen: shows a workbook and hands on what a person does. It keeps nothing of its own: after every
 * change it is drawn again from the workbook, as far as that differs from what was last drawn.
 */
export class GridView {
  readonly #workbook: Workbook;
  readonly #listener: GridListener;
  readonly #univer: Univer;
  readonly #commands: ICommandService;
  readonly #drawn = new Map<string, DrawnSheet>();
  /** Whether the grid's commands come from here rather than from a person. */
  #isDrawing = false;
  #selection: Workbook['selection'] | null = null;
  #frame: number | null = null;

  constructor(container: HTMLElement, look: GridLook, workbook: Workbook, listener: GridListener) {
    this.#workbook = workbook;
    this.#listener = listener;
    this.#univer = startUniver(container, look);
    const injector = this.#univer.__getInjector();
    this.#commands = injector.get(ICommandService);
    this.#start(look);
    this.#showTexts(injector.get(SheetInterceptorService));
    this.#commands.beforeCommandExecuted((command) => {
      if (this.#isDrawing || !isForbidden(command)) return;
      listener.refused();
      throw new CustomCommandExecutionError(`${command.id} is not offered here`);
    });
    this.#commands.onCommandExecuted((command) => {
      if (!this.#isDrawing) this.#handOn(command);
    });
  }

  /** Draws before the next picture, once for all that changes until then. */
  drawSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.draw();
    });
  }

  /** Brings the grid up to date with the workbook. */
  draw(): void {
    this.#frame = null;
    this.#isDrawing = true;
    try {
      this.#drawSheets();
      this.#drawSelection();
    } finally {
      this.#isDrawing = false;
    }
  }

  /** What a person sees in the cells of a sheet, drawn up to date; for tests, since a canvas cannot be read. */
  shownTexts(sheet: Sheet, { top, left, bottom, right }: Area): string[][] {
    this.draw();
    const shown = this.#univer
      .__getInjector()
      .get(IUniverInstanceService)
      .getUnit<UnivWorkbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheet.id);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_cell, column) =>
        String(shown?.getCell(top + row, left + column)?.v ?? ''),
      ),
    );
  }

  dispose(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#univer.dispose();
  }

  #start({ language }: GridLook): void {
    const { sheets } = this.#workbook;
    const shapes = new Map(sheets.map((sheet) => [sheet, sheetShape(sheet)]));
    this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: unitId,
      name: unitId,
      appVersion: '1',
      locale: language === 'ko' ? LocaleType.KO_KR : LocaleType.EN_US,
      styles: {},
      defaultStyle: { ff: fontFamily('맑은 고딕'), fs: 11 },
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries([...shapes].map(([sheet, shape]) => [sheet.id, sheetData(sheet, shape)])),
    });
    for (const [sheet, shape] of shapes) this.#drawn.set(sheet.id, new DrawnSheet(sheet, shape));
  }

  /** What is seen in a cell is what `Range.text` answers, in the formats of Korean Excel. */
  #showTexts(interceptors: SheetInterceptorService): void {
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'gyobu-text',
      priority: 10,
      effect: InterceptorEffectEnum.Value,
      handler: (shown, { subUnitId, row, col }, next) => {
        const cell = this.#workbook.sheetById(subUnitId)?.cell(row, col);
        return next(
          cell?.value === undefined || cell.value === null ? shown : { ...shown, v: cellText(cell) },
        );
      },
    });
  }

  #drawSheets(): void {
    const { sheets } = this.#workbook;
    for (const [index, sheet] of sheets.entries()) {
      const shape = sheetShape(sheet);
      const drawn = this.#drawn.get(sheet.id);
      if (!drawn) {
        this.#run(InsertSheetMutation.id, { index, sheet: sheetData(sheet, shape) });
        this.#drawn.set(sheet.id, new DrawnSheet(sheet, shape));
        continue;
      }
      for (const { id, params } of shapeChanges(drawn.shape, shape)) {
        this.#run(id, { ...params, subUnitId: sheet.id });
      }
      for (const cellValue of drawn.bringUpToDate(shape)) {
        this.#run(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue });
      }
    }
    for (const [id, { shape }] of this.#drawn) {
      if (this.#workbook.sheetById(id)) continue;
      const active = this.#workbook.activeSheet().id;
      this.#run(SetWorksheetActiveOperation.id, { subUnitId: active });
      this.#run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: shape.name });
      this.#drawn.delete(id);
    }
    this.#drawOrder();
  }

  #drawOrder(): void {
    const order = [...this.#drawn.keys()];
    for (const [toOrder, { id }] of this.#workbook.sheets.entries()) {
      const fromOrder = order.indexOf(id);
      if (fromOrder === toOrder) continue;
      order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
      this.#run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder });
    }
    const drawn = new Map(this.#drawn);
    this.#drawn.clear();
    for (const id of order) {
      const sheet = drawn.get(id);
      if (sheet) this.#drawn.set(id, sheet);
    }
  }

  #drawSelection(): void {
    const { sheetId, area } = this.#workbook.selection;
    if (this.#selection === this.#workbook.selection) return;
    if (this.#selection?.sheetId !== sheetId) {
      this.#run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
    }
    this.#selection = this.#workbook.selection;
    this.#run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [
        {
          range: rangeOf(area),
          primary: {
            ...rangeOf({ ...area, bottom: area.top, right: area.left }),
            actualRow: area.top,
            actualColumn: area.left,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
      type: SelectionMoveType.MOVE_END,
      reveal: true,
    });
  }

  #run(id: string, params: Readonly<Record<string, unknown>>): void {
    this.#commands.syncExecuteCommand(id, { unitId, ...params });
  }

  #handOn(command: Readonly<ICommandInfo | IMutationInfo>): void {
    switch (command.id) {
      case SetRangeValuesMutation.id:
        this.#handOnValues(command.params as ISetRangeValuesMutationParams);
        break;
      case SetSelectionsOperation.id:
        this.#handOnSelection(command.params as ISetSelectionsOperationParams);
        break;
      case SetWorksheetActiveOperation.id:
        this.#handOnSheet((command.params as { readonly subUnitId: string }).subUnitId);
        break;
    }
  }

  #handOnValues({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = this.#workbook.sheetById(subUnitId);
    if (!sheet) return;
    const typed: TypedCell[] = [];
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, edited] of Object.entries(cells as Record<string, ICellData | null>)) {
        this.#drawn.get(sheet.id)?.forget(cellKey(Number(row), Number(column)));
        if (edited && !('v' in edited || 'f' in edited || 'p' in edited)) continue;
        typed.push({ row: Number(row), column: Number(column), entry: entryOf(edited) });
      }
    }
    // Looks alone (bold, a pasted colour): the grid goes back to what the host knows.
    if (typed.length === 0) this.#listener.refused();
    else this.#listener.typed(sheet, typed);
    this.drawSoon();
  }

  #handOnSelection({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const sheet = this.#workbook.sheetById(subUnitId);
    const range = selections.at(-1)?.range;
    const isOver =
      type === undefined || type === SelectionMoveType.MOVE_END || type === SelectionMoveType.ONLY_SET;
    if (!sheet || !range || !isOver) return;
    this.#select(sheet, areaOf(range));
  }

  #handOnSheet(subUnitId: string): void {
    const sheet = this.#workbook.sheetById(subUnitId);
    if (sheet && this.#workbook.selection.sheetId !== subUnitId) {
      this.#select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    }
  }

  #select(sheet: Sheet, area: Area): void {
    this.#listener.selected(sheet, area);
    this.#selection = this.#workbook.selection;
  }
}
