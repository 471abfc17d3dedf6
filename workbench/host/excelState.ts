import type { Area } from '../../src/sheets/model/grid';
import type { UnknownResult } from '../calculation/calculator';
import type { Cell, CellValue } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { HostEvents } from './events';
import { HostError } from './hostError';
import type { Json } from './wire';
import { References } from './references';
import { endSpills } from './spilledCells';

/** Brings the results of formulas up to date with what was written. */
export interface Calculator {
  readonly calculate: () => void;
  /** A sheet got another name: formulas that name it follow. */
  readonly renamed: (sheet: Sheet) => void;
  /** What a formula would give that stands in no cell. */
  readonly evaluate: (sheet: Sheet, formula: string) => CellValue;
  /** The formula cells whose result nobody knows. */
  readonly unknownResults: () => readonly UnknownResult[];
}

/** What the objects of the model stand on: the workbook and what a session with the add-in has open. */
export class ExcelState {
  readonly workbook: Workbook;
  readonly references = new References();
  readonly events = new HostEvents();
  readonly calculator: Calculator;
  /** Set by `suspendApiCalculationUntilNextSync`, ended by the batch's end. */
  calculationSuspended = false;
  isPaneVisible = true;
  /** The add-in shows or hides its task pane. */
  paneShown: (isVisible: boolean) => void = () => undefined;
  /** The runtime of the add-in's worksheet functions has started. */
  functionsReady: () => void = () => undefined;
  /** Answers of the add-in's worksheet functions arrive here. */
  functionResults: (results: readonly Json[]) => void = () => undefined;

  constructor(workbook: Workbook, calculator: Calculator) {
    this.workbook = workbook;
    this.calculator = calculator;
  }

  /** Before anything is read that a formula could have given. */
  calculate(): void {
    if (!this.calculationSuspended) this.calculator.calculate();
  }

  /** A sheet that is still in the workbook: a range of a deleted one is no longer valid. */
  living(sheet: Sheet): Sheet {
    if (!this.workbook.sheets.includes(sheet)) throw new HostError('InvalidReference');
    return sheet;
  }

  /** Refuses what Excel refuses on a protected sheet: everything but values of unlocked cells. */
  checkWritable(sheet: Sheet, unlocked?: Area): void {
    if (!this.living(sheet).protected) return;
    if (unlocked) {
      let locked = false;
      for (let row = unlocked.top; row <= unlocked.bottom && !locked; row += 1) {
        for (let column = unlocked.left; column <= unlocked.right && !locked; column += 1) {
          locked = sheet.styleAt(row, column).protection?.locked !== false;
        }
      }
      if (!locked) return;
    }
    throw new HostError('AccessDenied');
  }

  /** Puts the cells of one write of values or formulas and remembers to tell who listens. */
  write(
    sheet: Sheet,
    area: Area,
    cellAt: (row: number, column: number, before: Cell | undefined) => Cell | null,
  ): void {
    this.checkWritable(sheet, area);
    endSpills(sheet, area);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellAt(row, column, sheet.cell(row, column));
        if (cell) sheet.put(row, column, cell);
      }
    }
    this.events.changed(sheet, area, 'addin');
  }

  select(sheet: Sheet, area: Area): void {
    const before = this.workbook.selection;
    this.workbook.selection = { sheetId: sheet.id, area };
    if (before.sheetId !== sheet.id) this.events.activated(sheet);
    this.events.selectionChanged(sheet, area);
  }
}
