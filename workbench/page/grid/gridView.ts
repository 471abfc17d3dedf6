import type { Univer, Workbook as UniverWorkbook } from '@univerjs/core';
import {
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  UniverInstanceType,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Area } from '../../../src/sheets/model/grid';
import type { Entry } from '../../host/excelHost';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { DrawnSheets } from './drawnSheets';
import { isForbidden } from './forbidden';
import type { Gesture } from './gesture';
import { gestureOf } from './gesture';
import { selectionData } from './selectionData';
import { sheetData } from './sheetData';
import { sheetShape } from './sheetShape';
import { showTexts } from './shownText';
import { fontFamily } from './styleData';
import type { GridLook } from './univer';
import { startUniver } from './univer';

/** What a person does in the grid. */
export interface GridListener {
  readonly typed: (sheet: Sheet, entries: readonly Entry[]) => void;
  readonly selected: (sheet: Sheet, area: Area) => void;
  /** Something that would change more than values, which this grid does not offer. */
  readonly refused: () => void;
}

const unitId = 'workbook';
const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * The grid on the screen: shows a workbook and hands on what a person does. It keeps nothing of its own: after every
 * change it is drawn again from the workbook, as far as that differs from what was last drawn.
 */
export class GridView {
  readonly #workbook: Workbook;
  readonly #listener: GridListener;
  readonly #univer: Univer;
  readonly #commands: ICommandService;
  readonly #drawn: DrawnSheets;
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
    this.#drawn = new DrawnSheets(workbook);
    showTexts(injector.get(SheetInterceptorService), workbook);
    this.#commands.beforeCommandExecuted((command) => {
      if (this.#isDrawing || !isForbidden(command)) return;
      listener.refused();
      throw new CustomCommandExecutionError(`${command.id} is not offered here`);
    });
    this.#commands.onCommandExecuted((command) => {
      const gesture = this.#isDrawing ? null : gestureOf(command);
      if (gesture) this.#handOn(gesture);
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
      for (const { id, params } of this.#drawn.bringUpToDate()) this.#run(id, params);
      this.#drawSelection();
    } finally {
      this.#isDrawing = false;
    }
  }

  /** What a person sees in the cells of a sheet; for tests, since a canvas cannot be read. */
  shownTexts(sheet: Sheet, { top, left, bottom, right }: Area): string[][] {
    const shown = this.#univer
      .__getInjector()
      .get(IUniverInstanceService)
      .getUnit<UniverWorkbook>(unitId, UniverInstanceType.UNIVER_SHEET)
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
    this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: unitId,
      name: unitId,
      appVersion: '1',
      locale: language === 'ko' ? LocaleType.KO_KR : LocaleType.EN_US,
      styles: {},
      defaultStyle: { ff: fontFamily('맑은 고딕'), fs: 11 },
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet, sheetShape(sheet))])),
    });
  }

  #drawSelection(): void {
    const { selection } = this.#workbook;
    if (this.#selection === selection) return;
    if (this.#selection?.sheetId !== selection.sheetId) {
      this.#run(SetWorksheetActiveOperation.id, { subUnitId: selection.sheetId });
    }
    this.#selection = selection;
    this.#run(SetSelectionsOperation.id, { ...selectionData(selection.sheetId, selection.area) });
  }

  #run(id: string, params: Readonly<Record<string, unknown>>): void {
    // Univer would go to a sheet that is added, Excel stays where the person is: only its own changes make it go.
    const options = id === InsertSheetMutation.id ? { fromCollab: true } : {};
    this.#commands.syncExecuteCommand(id, { unitId, ...params }, options);
  }

  #handOn(gesture: Gesture): void {
    const sheet = this.#workbook.sheetById(gesture.sheetId);
    if (!sheet) return;
    switch (gesture.kind) {
      case 'filled':
        this.#handOnEntries(sheet, gesture);
        break;
      case 'selected':
        this.#select(sheet, gesture.area);
        break;
      case 'opened':
        // Univer's own first cell of a sheet; whoever comes back finds the cursor there, not where it was.
        if (this.#workbook.selection.sheetId !== sheet.id) this.#select(sheet, firstCell);
        break;
    }
  }

  #handOnEntries(sheet: Sheet, { touched, entries }: Gesture & { readonly kind: 'filled' }): void {
    for (const { row, column } of touched) this.#drawn.forget(sheet, row, column);
    // Looks alone (bold, a pasted colour): the grid goes back to what the host knows.
    if (entries.length === 0) this.#listener.refused();
    else this.#listener.typed(sheet, entries);
    this.drawSoon();
  }

  #select(sheet: Sheet, area: Area): void {
    this.#listener.selected(sheet, area);
    this.#selection = this.#workbook.selection;
  }
}
