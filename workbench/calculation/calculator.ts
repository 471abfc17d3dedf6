import type { Model } from '@ironcalc/wasm';
import type { Area } from '../../src/sheets/model/grid';
import type { CellValue } from '../workbook/cell';
import { isCellError, noResult, sameValue } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { cellKey, cellPlace, maxColumns, maxRows } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { isRecalculatedOnLoad, tableAreas } from '../xlsx/formulaSurroundings';
import type { CellPlace, FormulaNode } from './dependents';
import { Dependents } from './dependents';
import { newModel } from './engine';
import { engineInput, engineResult, exactFormat, isEngineFault } from './engineCell';
import type { FormulaPlace, FormulaScope, PlacedTable } from './expandFormula';
import { expandFormula, nameKey } from './expandFormula';
import type { FormulaToken } from './formulaTokens';
import { formulaTokens, renamedSheet } from './formulaTokens';
import { functionCall } from './functionCall';
import { notComputed } from './notComputed';
import { precedents } from './precedents';

const historyLimit = 100_000;

/** A formula cell whose result nobody knows. */
export interface UnknownResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With its `=`. */
  readonly formula: string;
  /**
   * `missing`: the file stores no result, and the calculator cannot give one. `outdated`: cells that it depends on
   * were changed, and the calculator cannot follow.
   */
  readonly why: 'missing' | 'outdated';
  /** Whether the formula itself is at fault, and not one that it depends on. */
  readonly isCause: boolean;
  /** A call of the add-in, which answers itself where its functions are running. */
  readonly isForeign: boolean;
}

const longestShown = 80;

/** As much of a formula as a message tells, with `…` where it goes on. */
export function shownFormula(formula: string): string {
  return formula.length > longestShown ? `${formula.slice(0, longestShown)}…` : formula;
}

interface Node extends FormulaNode {
  readonly on: Sheet;
  readonly key: number;
  readonly formula: string;
  readonly kind: 'plain' | 'matrix' | 'foreign';
}

/**
 * Keeps the results of a workbook's formulas in step with what is written (decision 0045). The result that a file
 * stores stands as long as nothing that it depends on is changed: Excel's figure goes before the engine's. What depends
 * on a change is reckoned by IronCalc where it is trusted with the whole formula; elsewhere the cell has no result any
 * more, is read as an error, and is named by `unknownResults`. The engine is given stored results as plain values, so
 * that it reckons from Excel's figures.
 */
export class WorkbookCalculator {
  readonly #workbook: Workbook;
  /** The sheets at the last calculation, each with its name then. */
  #known = new Map<Sheet, string>();
  /** Cells of formulas for which the file stored no result. */
  readonly #missing = new Map<Sheet, Set<number>>();
  readonly #unknown = new Map<Sheet, Map<number, UnknownResult>>();

  #graph: Dependents<Node> | null = null;
  readonly #nodes = new Map<Sheet, Map<number, Node>>();
  #scope: FormulaScope = { names: new Map(), tables: new Map() };

  #model: Model | null = null;
  /** The sheets of the model, by their index there. */
  #sheets: Sheet[] = [];
  /** The formulas that the model reckons. */
  readonly #live = new Map<Sheet, Map<number, string>>();
  #entered = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Brings up to date what depends on what was written; does nothing when nothing was. */
  calculate(): void {
    const changes = this.#workbook.takeChanges();
    const { sheets } = this.#workbook;
    const isFirst = this.#known.size === 0;
    const gone = [...this.#known].filter(([sheet]) => !sheets.includes(sheet));
    const fresh = sheets.filter((sheet) => !this.#known.has(sheet));
    if (changes.size + gone.length + fresh.length === 0) return;
    this.#known = new Map(sheets.map((sheet) => [sheet, sheet.name]));
    const outdated = isFirst ? this.#withoutResult() : this.#outdated(changes, fresh, gone);
    if (!this.#model && outdated.size === 0) return;
    // At the beginning the model takes every cell from the sheets.
    this.#reckon(isFirst ? new Map() : changes, outdated);
  }

  /** A sheet got another name: formulas and names that name it follow, as in Excel. Their results stay. */
  renamed(sheet: Sheet): void {
    const before = this.#known.get(sheet);
    const { name } = sheet;
    if (before !== undefined) sheet.name = before;
    this.calculate();
    sheet.name = name;
    if (before === undefined || before === name) return;
    this.#known.set(sheet, name);
    const index = this.#sheets.indexOf(sheet);
    if (index >= 0) this.#model?.renameSheet(index, name);
    for (const one of this.#workbook.sheets) {
      for (const { row, column, cell } of [...one.cells()]) {
        if (cell.formula === null) continue;
        const formula = renamedSheet(cell.formula, before, name);
        if (formula !== cell.formula) one.put(row, column, { ...cell, formula });
      }
      for (const [key, matrix] of one.matrices) {
        one.matrices.set(key, { ...matrix, formula: renamedSheet(matrix.formula, before, name) });
      }
    }
    this.#workbook.names = this.#workbook.names.map((defined) => ({
      ...defined,
      range: renamedSheet(defined.range, before, name),
      ...(defined.scope === before && { scope: name }),
    }));
    this.#workbook.takeChanges();
    this.#graph = null;
  }

  /** What a formula would give that stands in no cell, read from a sheet's place; `#NAME?` where nobody knows. */
  evaluate(sheet: Sheet, formula: string): CellValue {
    this.calculate();
    this.#builtGraph();
    const place = { sheet: sheet.name, row: maxRows - 1, column: maxColumns - 1 };
    const text = this.#engineFormula(this.#expanded(formula, place), place.sheet);
    if (text === null) return noResult;
    const model = this.#alignedModel(() => null);
    const index = this.#sheets.indexOf(sheet);
    model.setUserInput(index, maxRows, maxColumns, text);
    const area = { sheet: index, row: maxRows, column: maxColumns, width: 1, height: 1 };
    model.updateRangeStyle(area, 'num_fmt', exactFormat);
    model.evaluate();
    const value = engineResult(model, index, maxRows - 1, maxColumns - 1);
    model.setUserInput(index, maxRows, maxColumns, '');
    return isEngineFault(value) ? noResult : value;
  }

  /** The formula cells whose result nobody knows, by sheet, from the top. */
  unknownResults(): readonly UnknownResult[] {
    return this.#workbook.sheets.flatMap((sheet) =>
      [...(this.#unknown.get(sheet) ?? [])]
        .sort(([a], [b]) => a - b)
        .map(([, unknown]) => ({ ...unknown, sheet: sheet.name })),
    );
  }

  /** Frees the model's memory. */
  close(): void {
    this.#model?.free();
    this.#model = null;
    this.#sheets = [];
    this.#live.clear();
  }

  /** At the beginning: the formulas whose results the file does not have, and nothing else. */
  #withoutResult(): ReadonlySet<Node> {
    const isUnfinished = this.#isUnfinished();
    let count = 0;
    for (const sheet of this.#workbook.sheets) {
      const keys = new Set<number>();
      for (const { row, column, cell } of sheet.cells()) {
        const isAsked = cell.formula !== null && functionCall(cell.formula) === null;
        if (isAsked && !isStored(cell.value, isUnfinished)) keys.add(cellKey(row, column));
      }
      this.#missing.set(sheet, keys);
      count += keys.size;
    }
    if (count === 0) return new Set();
    this.#builtGraph();
    return new Set(
      [...this.#missing].flatMap(([sheet, keys]) =>
        [...keys].flatMap((key) => this.#nodeAt(sheet, key) ?? []),
      ),
    );
  }

  /**
   * Whether the file was written by a program that calculates nothing: it asks to be calculated on loading, and no
   * formula has another result than the 0 or the empty text that such programs put in its place.
   */
  #isUnfinished(): boolean {
    const { file, sheets } = this.#workbook;
    if (file === null || !isRecalculatedOnLoad(file)) return false;
    return sheets.every((sheet) =>
      [...sheet.cells()].every(
        ({ cell }) => cell.formula === null || [null, 0, ''].some((empty) => empty === cell.value),
      ),
    );
  }

  /** The formulas that were written, and those that depend on what was. */
  #outdated(
    changes: ReadonlyMap<Sheet, ReadonlySet<number>>,
    fresh: readonly Sheet[],
    gone: readonly (readonly [Sheet, string])[],
  ): ReadonlySet<Node> {
    const isBuilt = this.#graph !== null;
    for (const [sheet, keys] of changes) {
      for (const key of keys) {
        sheet.matrices.delete(key);
        this.#unknown.get(sheet)?.delete(key);
        this.#missing.get(sheet)?.delete(key);
      }
    }
    const graph = this.#builtGraph();
    const places: CellPlace[] = [];
    const own: Node[] = [];
    for (const [sheet, keys] of changes) {
      if (!this.#known.has(sheet)) continue;
      for (const key of keys) {
        if (isBuilt) this.#replaceNode(graph, sheet, key);
        const node = this.#nodeAt(sheet, key);
        if (node && node.kind !== 'foreign') own.push(node);
        places.push({ sheet: sheet.name, ...cellPlace(key) });
      }
    }
    for (const [sheet] of gone) {
      for (const node of this.#nodes.get(sheet)?.values() ?? []) graph.remove(node);
      this.#nodes.delete(sheet);
    }
    for (const name of [...gone.map(([, before]) => before), ...fresh.map((sheet) => sheet.name)]) {
      own.push(...graph.namingSheet(name));
    }
    return graph.outdatedBy(places, own);
  }

  #reckon(changes: ReadonlyMap<Sheet, ReadonlySet<number>>, outdated: ReadonlySet<Node>): void {
    const graph = this.#builtGraph();
    const circular = outdated.size > 0 ? graph.circular(outdated) : new Set<Node>();
    const texts = new Map<Node, string>();
    const causes = new Set<Node>();
    for (const node of outdated) {
      if (node.kind === 'foreign') continue;
      const text =
        node.kind === 'matrix' || circular.has(node)
          ? null
          : this.#engineFormula(this.#expanded(node.formula, placeOf(node)), node.sheet);
      if (text === null) causes.add(node);
      else texts.set(node, text);
    }
    for (const node of this.#dependingOn([...causes, ...this.#stillUnknown(outdated)])) texts.delete(node);
    const model = this.#alignedModel((sheet, key) => {
      const node = this.#nodeAt(sheet, key);
      return (node && texts.get(node)) ?? null;
    });
    this.#enterChanges(model, changes, outdated, texts);
    model.evaluate();
    this.#dropHistory(model);

    const results = new Map<Node, CellValue>();
    for (const node of texts.keys()) {
      const index = this.#sheets.indexOf(node.on);
      const result = engineResult(model, index, node.area.top, node.area.left);
      if (isEngineFault(result) || isSpilled(model, index, node)) causes.add(node);
      else results.set(node, result);
    }
    for (const node of this.#dependingOn(causes)) {
      if (!results.delete(node)) continue;
      this.#enterText(model, node.on, node.key, noResult.error, false);
    }
    for (const node of outdated) this.#store(node, results, causes);
  }

  /** Puts a result into its cell, where it is another one, or takes away one that no longer holds. */
  #store(node: Node, results: ReadonlyMap<Node, CellValue>, causes: ReadonlySet<Node>): void {
    const { on, key, area, kind } = node;
    const result = results.get(node);
    if (result !== undefined) {
      this.#unknown.get(on)?.delete(key);
      if (!sameValue(on.cell(area.top, area.left)?.value ?? null, result))
        on.putResult(area.top, area.left, result);
      return;
    }
    const unknown = this.#unknown.get(on) ?? new Map<number, UnknownResult>();
    this.#unknown.set(on, unknown);
    unknown.set(key, {
      sheet: on.name,
      row: area.top,
      column: area.left,
      formula: node.formula,
      why: this.#missing.get(on)?.has(key) ? 'missing' : 'outdated',
      isCause: causes.has(node) || kind === 'foreign',
      isForeign: kind === 'foreign',
    });
    if (kind === 'plain') on.putResult(area.top, area.left, null);
    if (kind !== 'matrix') return;
    for (const { row, column } of [...on.cells()]) {
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) {
        on.putResult(row, column, noResult);
      }
    }
  }

  /** Formulas that had no result before and are not reckoned now: what depends on them has none either. */
  #stillUnknown(outdated: ReadonlySet<Node>): readonly Node[] {
    return [...this.#unknown].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([key, { isForeign }]) => {
        const node = this.#nodeAt(sheet, key);
        return node && !isForeign && !outdated.has(node) ? [node] : [];
      }),
    );
  }

  #dependingOn(nodes: Iterable<Node>): ReadonlySet<Node> {
    const given = [...nodes];
    return given.length === 0 ? new Set() : this.#builtGraph().outdatedBy([], given);
  }

  // The graph of who depends on whom

  #builtGraph(): Dependents<Node> {
    if (this.#graph) return this.#graph;
    this.#scope = scopeOf(this.#workbook);
    this.#nodes.clear();
    const graph = new Dependents<Node>();
    for (const sheet of this.#workbook.sheets) {
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.formula !== null) this.#addNode(graph, sheet, cellKey(row, column));
      }
      for (const key of sheet.matrices.keys()) this.#addNode(graph, sheet, key);
    }
    this.#graph = graph;
    return graph;
  }

  #replaceNode(graph: Dependents<Node>, sheet: Sheet, key: number): void {
    const before = this.#nodeAt(sheet, key);
    if (before) graph.remove(before);
    this.#nodes.get(sheet)?.delete(key);
    this.#addNode(graph, sheet, key);
  }

  #addNode(graph: Dependents<Node>, sheet: Sheet, key: number): void {
    const nodes = this.#nodes.get(sheet) ?? new Map<number, Node>();
    this.#nodes.set(sheet, nodes);
    if (nodes.has(key)) return;
    const { row, column } = cellPlace(key);
    const matrix = sheet.matrices.get(key);
    const formula = matrix?.formula ?? sheet.cell(row, column)?.formula ?? null;
    if (formula === null) return;
    const area: Area = matrix?.area ?? { top: row, left: column, bottom: row, right: column };
    const place = { sheet: sheet.name, row, column };
    const node: Node = {
      on: sheet,
      sheet: sheet.name,
      key,
      area,
      formula,
      kind: functionCall(sheet.cell(row, column)?.formula ?? null) ? 'foreign' : matrix ? 'matrix' : 'plain',
      precedents: precedents(
        this.#expanded(formula, place),
        sheet.name,
        this.#workbook.sheets.map(({ name }) => name),
      ),
    };
    nodes.set(key, node);
    graph.add(node);
  }

  #nodeAt(sheet: Sheet, key: number): Node | undefined {
    return this.#nodes.get(sheet)?.get(key);
  }

  #expanded(formula: string, place: FormulaPlace): readonly FormulaToken[] {
    return expandFormula(formulaTokens(formula), place, this.#scope);
  }

  /** A formula as the engine takes it, with names and tables spelled out; null where it is not trusted with it. */
  #engineFormula(tokens: readonly FormulaToken[], sheet: string): string | null {
    if (notComputed(tokens) !== null || !this.#seesAllRows(tokens, sheet)) return null;
    // The engine counts days from 1900 only.
    const asksForDays = tokens.some((token) => token.kind === 'function' && dayFunctions.has(token.name));
    if (this.#workbook.date1904 && asksForDays) return null;
    return `=${tokens.map(({ text }) => text).join('')}`;
  }

  /** SUBTOTAL leaves out rows that a filter hides, and other SUBTOTALs: the engine sees neither of them. */
  #seesAllRows(tokens: readonly FormulaToken[], ownSheet: string): boolean {
    if (!tokens.some((token) => token.kind === 'function' && token.name === 'SUBTOTAL')) return true;
    return tokens.every((token) => {
      if (token.kind !== 'area') return true;
      const sheet = this.#workbook.sheetNamed(token.sheet ?? ownSheet);
      if (!sheet) return true;
      const { top, left, bottom, right } = token.area;
      const isHidden = [...sheet.rows].some(([row, { hidden }]) => hidden && row >= top && row <= bottom);
      const isNested = [...(this.#nodes.get(sheet)?.values() ?? [])].some(
        ({ area, formula }) =>
          area.top >= top &&
          area.top <= bottom &&
          area.left >= left &&
          area.left <= right &&
          /SUBTOTAL|AGGREGATE/i.test(formula),
      );
      return !isHidden && !isNested;
    });
  }

  // The engine

  /** The model with the sheets that the workbook has; `formulaAt` says which formula it reckons in a cell. */
  #alignedModel(formulaAt: (sheet: Sheet, key: number) => string | null): Model {
    const { sheets } = this.#workbook;
    const model = (this.#model ??= newModel(sheets.reduce((sum, { cellCount }) => sum + cellCount, 0)));
    const fresh = sheets.filter((sheet) => !this.#sheets.includes(sheet));
    const gone = this.#sheets.filter((sheet) => !sheets.includes(sheet));
    if (fresh.length + gone.length === 0) return model;
    // Without this, every single cell that goes in would evaluate the whole workbook.
    model.pauseEvaluation();
    for (const sheet of fresh) {
      // A new model comes with one sheet, which becomes the first of ours.
      if (this.#sheets.length > 0) model.newSheet();
      model.renameSheet(this.#sheets.length, sheet.name);
      this.#sheets.push(sheet);
    }
    // Only now, when every sheet that a formula may name is there.
    for (const sheet of fresh) {
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.value === null && cell.formula === null) continue;
        const key = cellKey(row, column);
        const formula = formulaAt(sheet, key);
        this.#enterText(model, sheet, key, formula ?? engineInput(cell), formula !== null);
      }
    }
    for (const sheet of gone) {
      model.deleteSheet(this.#sheets.indexOf(sheet));
      this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
      this.#live.delete(sheet);
    }
    model.resumeEvaluation();
    return model;
  }

  #enterChanges(
    model: Model,
    changes: ReadonlyMap<Sheet, ReadonlySet<number>>,
    outdated: ReadonlySet<Node>,
    texts: ReadonlyMap<Node, string>,
  ): void {
    model.pauseEvaluation();
    for (const [sheet, keys] of changes) {
      for (const key of keys) {
        // Of a formula that is reckoned the text goes in below.
        const node = this.#nodeAt(sheet, key);
        if (node && texts.has(node)) continue;
        const { row, column } = cellPlace(key);
        const cell = sheet.cell(row, column) ?? { value: null, formula: null };
        this.#enterText(model, sheet, key, engineInput(cell), false);
      }
    }
    for (const node of outdated) {
      if (node.kind === 'foreign') continue;
      const text = texts.get(node);
      this.#enterText(model, node.on, node.key, text ?? noResult.error, text !== undefined);
    }
    model.resumeEvaluation();
  }

  #enterText(model: Model, sheet: Sheet, key: number, text: string, isFormula: boolean): void {
    const index = this.#sheets.indexOf(sheet);
    if (index < 0) return;
    const { row, column } = cellPlace(key);
    const live = this.#live.get(sheet) ?? new Map<number, string>();
    this.#live.set(sheet, live);
    if (isFormula && live.get(key) === text) return;
    this.#entered += 1;
    model.setUserInput(index, row + 1, column + 1, text);
    if (!isFormula) {
      live.delete(key);
      return;
    }
    live.set(key, text);
    const area = { sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 };
    model.updateRangeStyle(area, 'num_fmt', exactFormat);
  }

  /** The model keeps a diff of every change for other editors. There are none; now and then it is emptied. */
  #dropHistory(model: Model): void {
    if (this.#entered < historyLimit) return;
    this.#entered = 0;
    model.flushSendQueue();
  }
}

/** Functions whose results or arguments are days. */
const dayFunctions: ReadonlySet<string> = new Set(
  'DATE YEAR MONTH DAY EDATE EOMONTH WEEKDAY DAYS TODAY NOW VALUE'.split(' '),
);

/** Errors that programs other than Excel write; Excel calls a file with them damaged. */
const foreignErrors = new Set(['#ERROR!', '#N/IMPL!', '#CIRC!']);

/** Whether a file stores a result; in an unfinished one 0 and an empty text are none. */
function isStored(value: CellValue, isUnfinished: boolean): boolean {
  if (value === null) return false;
  if (isCellError(value)) return !foreignErrors.has(value.error);
  return !(isUnfinished && (value === 0 || value === ''));
}

/** Whether the engine filled other cells too: a file's formula gives one value, unless it is a matrix. */
function isSpilled(model: Model, index: number, { area }: Node): boolean {
  const structure = model.getCellArrayStructure(index, area.top + 1, area.left + 1);
  if (structure === 'SingleCell') return false;
  return !('DynamicAnchor' in structure && structure.DynamicAnchor.every((count) => count === 1));
}

function placeOf({ sheet, area }: Node): FormulaPlace {
  return { sheet, row: area.top, column: area.left };
}

function scopeOf(workbook: Workbook): FormulaScope {
  const names = new Map(
    workbook.names.map((defined) => [nameKey(defined.scope ?? null, defined.name), defined]),
  );
  const tables = new Map<string, PlacedTable>();
  for (const { name, sheet, ...table } of workbook.file ? tableAreas(workbook.file) : []) {
    if (workbook.sheets.includes(sheet))
      tables.set(name.toLocaleLowerCase(), { ...table, sheet: sheet.name });
  }
  return { names, tables };
}
