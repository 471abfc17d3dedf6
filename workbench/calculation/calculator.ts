import type { Model } from '@ironcalc/wasm';
import type { CellValue } from '../workbook/cell';
import { isCellError } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { cellKey, cellPlace, maxColumns, maxRows } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { newModel } from './engine';
import { engineInput, engineResult, exactFormat, isUnknown } from './engineCell';
import { functionCall } from './functionCall';

const historyLimit = 100_000;

/**
 * Keeps an IronCalc model beside a workbook and brings the results of its formulas up to date. The
 * model is built once; after that only the cells that were written go in, all formulas are evaluated
 * once, and their results come back.
 */
export class WorkbookCalculator {
  readonly #workbook: Workbook;
  #model: Model | null = null;
  /** The sheets of the model, by their index there. */
  #sheets: Sheet[] = [];
  /** Cells with a formula, so that a result is looked for only where there is one. */
  readonly #names = new Set<string>();
  #entered = 0;
  readonly #formulas = new Map<Sheet, Set<number>>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Brings every result up to date; does nothing when nothing was written. */
  calculate(): void {
    const changes = this.#workbook.takeChanges();
    const model = this.#live();
    // Without this, every single cell that goes in would evaluate the whole workbook.
    model.pauseEvaluation();
    const { fresh, gone } = this.#alignSheets(model);
    for (const [sheet, keys] of changes) {
      if (!fresh.includes(sheet)) for (const key of keys) this.#enter(model, sheet, key);
    }
    model.resumeEvaluation();
    if (changes.size + fresh.length + gone.length === 0) return;
    model.evaluate();
    this.#dropHistory(model);
    this.#collect(model);
  }

  /** A sheet got another name: formulas that name it follow, as in Excel. */
  renamed(sheet: Sheet): void {
    this.calculate();
    const model = this.#live();
    const index = this.#sheets.indexOf(sheet);
    const properties = model.getWorksheetsProperties();
    if (properties[index]?.name === sheet.name) return;
    model.renameSheet(index, sheet.name);
    this.#takeFormulaTexts(model);
  }

  /** What a formula would give that stands in no cell, read from a sheet's place. */
  evaluate(sheet: Sheet, formula: string): CellValue {
    this.calculate();
    const model = this.#live();
    const index = this.#sheets.indexOf(sheet);
    model.setUserInput(index, maxRows, maxColumns, formula);
    const area = { sheet: index, row: maxRows, column: maxColumns, width: 1, height: 1 };
    model.updateRangeStyle(area, 'num_fmt', exactFormat);
    model.evaluate();
    const value = engineResult(model, index, maxRows - 1, maxColumns - 1);
    model.setUserInput(index, maxRows, maxColumns, '');
    return value;
  }

  /** Frees the model's memory. */
  close(): void {
    this.#model?.free();
    this.#model = null;
    this.#sheets = [];
  }

  #live(): Model {
    this.#model ??= newModel();
    return this.#model;
  }

  /** Gives the model the sheets that the workbook has, with all their cells; which came and which went. */
  #alignSheets(model: Model): { readonly fresh: readonly Sheet[]; readonly gone: readonly Sheet[] } {
    const gone = this.#sheets.filter((sheet) => !this.#workbook.sheets.includes(sheet));
    const fresh = this.#workbook.sheets.filter((sheet) => !this.#sheets.includes(sheet));
    for (const sheet of fresh) {
      // A new model comes with one sheet, which becomes the first of ours.
      if (this.#sheets.length > 0) model.newSheet();
      model.renameSheet(this.#sheets.length, sheet.name);
      this.#sheets.push(sheet);
    }
    // Only now, when every sheet that a formula may name is there: a new sheet has all formulas read again.
    this.#addNames(model);
    for (const sheet of fresh) {
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.value !== null || cell.formula !== null) this.#enter(model, sheet, cellKey(row, column));
      }
    }
    for (const sheet of gone) {
      model.deleteSheet(this.#sheets.indexOf(sheet));
      this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
      this.#formulas.delete(sheet);
    }
    return { fresh, gone };
  }

  /** Gives the model the defined names that it lacks; one that it cannot read stays unknown to it. */
  #addNames(model: Model): void {
    for (const { name, range, scope } of this.#workbook.names) {
      const index = scope === undefined ? null : this.#sheets.findIndex((sheet) => sheet.name === scope);
      const key = `${scope ?? ''}!${name}`;
      if (index === -1 || this.#names.has(key)) continue;
      this.#names.add(key);
      try {
        model.newDefinedName(name, index, range);
      } catch {
        continue;
      }
    }
  }

  /** The model keeps a diff of every change for other editors. There are none; now and then it is emptied. */
  #dropHistory(model: Model): void {
    if (this.#entered < historyLimit) return;
    this.#entered = 0;
    model.flushSendQueue();
  }

  #enter(model: Model, sheet: Sheet, key: number): void {
    const index = this.#sheets.indexOf(sheet);
    if (index < 0) return;
    const { row, column } = cellPlace(key);
    const cell = sheet.cell(row, column) ?? { value: null, formula: null };
    const formulas = this.#formulas.get(sheet) ?? new Set();
    this.#formulas.set(sheet, formulas);
    // A call of the add-in is the host's to answer: here it is the value that the host put in.
    const isForeign = functionCall(cell.formula) !== null;
    if (cell.formula === null || isForeign) {
      formulas.delete(key);
    } else {
      formulas.add(key);
    }
    this.#entered += 1;
    model.setUserInput(
      index,
      row + 1,
      column + 1,
      engineInput(isForeign ? { ...cell, formula: null } : cell),
    );
    if (formulas.has(key)) {
      const area = { sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 };
      model.updateRangeStyle(area, 'num_fmt', exactFormat);
    }
  }

  #collect(model: Model): void {
    for (const [sheet, keys] of this.#formulas) {
      const index = this.#sheets.indexOf(sheet);
      for (const key of keys) {
        const { row, column } = cellPlace(key);
        const result = engineResult(model, index, row, column);
        // What Excel stored is better than our not knowing the function.
        if (isUnknown(result) && isStored(sheet.cell(row, column)?.value ?? null)) continue;
        sheet.putResult(row, column, result);
      }
    }
  }

  /** Formula texts that the model changed because a sheet was renamed. */
  #takeFormulaTexts(model: Model): void {
    for (const [sheet, keys] of this.#formulas) {
      const index = this.#sheets.indexOf(sheet);
      for (const key of keys) {
        const { row, column } = cellPlace(key);
        const cell = sheet.cell(row, column);
        const formula = model.getCellContent(index, row + 1, column + 1);
        if (cell && cell.formula !== formula && !sameFormula(cell.formula, formula)) {
          sheet.put(row, column, { ...cell, formula });
        }
      }
    }
    this.#workbook.takeChanges();
  }
}

/** A result that a file brought along, or that was calculated before: a value that is no error. */
function isStored(value: CellValue): boolean {
  return value !== null && !isCellError(value);
}

/** The model writes formulas in its own spacing and case; that alone is no change. */
function sameFormula(ours: string | null, theirs: string): boolean {
  const plain = (formula: string): string => formula.replaceAll(/[\s$']/g, '').toLowerCase();
  return ours !== null && plain(ours) === plain(theirs);
}
