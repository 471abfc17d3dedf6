import type { FunctionCall } from '../calculation/functionCall';
import { functionCall } from '../calculation/functionCall';
import type { Cell } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { cellKey } from '../workbook/sheet';
import type { ArgumentScope, FunctionSignature } from './functionArguments';
import { functionArgument } from './functionArguments';
import type { FunctionArgument, FunctionResult } from './functionCalls';
import { SpilledCells } from './spilledCells';

export interface FunctionCellsOptions extends Omit<ArgumentScope, 'sheet'> {
  readonly call: (id: string, args: readonly FunctionArgument[]) => Promise<FunctionResult>;
  /** Results have arrived in cells: what depends on them must be calculated, and drawn. */
  readonly changed: () => void;
}

interface CallCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly call: FunctionCall;
}

/**
 * The cells whose whole formula is a call of the add-in. The calculator knows nothing of such functions: the host calls
 * the add-in, as Excel does, and puts the result into the cell and, of a matrix, into the cells beside and below it.
 */
export class FunctionCells {
  readonly #options: FunctionCellsOptions;
  readonly #spilled: SpilledCells;
  #signatures: ReadonlyMap<string, FunctionSignature> = new Map();
  /** Whether the add-in's runtime can be called. */
  isReady = false;
  readonly #underWay = new Set<Promise<void>>();
  /** What each cell was last called with, so that it is called again only when that has changed. */
  readonly #stamps = new Map<Sheet, Map<number, string>>();

  constructor(options: FunctionCellsOptions) {
    this.#options = options;
    this.#spilled = new SpilledCells(options.workbook);
  }

  /** What the add-in's `functions.json` declares. */
  declare(signatures: readonly FunctionSignature[]): void {
    this.#signatures = new Map(signatures.map((signature) => [signature.id.toUpperCase(), signature]));
    this.refresh();
  }

  /** The add-in's runtime can be called from now on. */
  start(): void {
    this.isReady = true;
    this.refresh();
  }

  /** Calls for every cell whose arguments have changed. Comes after each calculation. */
  refresh(): void {
    const cells = this.#callCells();
    this.#forgetStamps(cells);
    const isChanged = [this.#clearSpills(), ...cells.map((cell) => this.#refreshCell(cell))];
    if (isChanged.includes(true)) this.#options.changed();
  }

  /** Waits until no cell waits for a result any more. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #callCells(): CallCell[] {
    return this.#options.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells()].flatMap(({ row, column, cell }) => {
        const call = functionCall(cell.formula);
        return call ? [{ sheet, row, column, cell, call }] : [];
      }),
    );
  }

  /** A formula that was gone and comes back is called again, though its arguments are the same. */
  #forgetStamps(cells: readonly CallCell[]): void {
    for (const [sheet, stamps] of this.#stamps) {
      const keys = new Set(
        cells.filter((cell) => cell.sheet === sheet).map(({ row, column }) => cellKey(row, column)),
      );
      for (const key of [...stamps.keys()]) if (!keys.has(key)) stamps.delete(key);
    }
  }

  /** What a formula spilled goes with the formula. */
  #clearSpills(): boolean {
    return this.#spilled.clear(
      ({ sheet, row, column }) => functionCall(sheet.cell(row, column)?.formula ?? null) === null,
    );
  }

  /** Whether the cell now holds something else. */
  #refreshCell({ sheet, row, column, cell, call }: CallCell): boolean {
    const signature = this.#signatures.get(call.name);
    const nameless = { error: '#NAME?' };
    if (!signature || !this.isReady) {
      // A result that came with the file stays until it can be had again, as in Excel.
      if (cell.value !== null) return false;
      sheet.put(row, column, { ...cell, value: nameless });
      return true;
    }
    // Every place of the metadata is filled: what was left out arrives as null.
    const places = Math.max(call.args.length, signature.parameters.length);
    const args = Array.from({ length: places }, (_, index) =>
      functionArgument(call.args[index] ?? '', signature.parameters[index] ?? {}, {
        ...this.#options,
        sheet,
      }),
    );
    const stamp = JSON.stringify([cell.formula, args]);
    const stamps = this.#stamps.get(sheet) ?? new Map<number, string>();
    this.#stamps.set(sheet, stamps);
    const key = cellKey(row, column);
    // A formula that was entered anew holds nothing yet, though it is called with the same.
    if (stamps.get(key) === stamp && cell.value !== null) return false;
    stamps.set(key, stamp);
    const answer = this.#options.call(signature.id, args).then((result) => {
      this.#underWay.delete(answer);
      const now = sheet.cell(row, column);
      if (stamps.get(key) !== stamp || now?.formula !== cell.formula) return;
      this.#spilled.place({ sheet, row, column }, now, result);
      this.#options.changed();
    });
    this.#underWay.add(answer);
    if (cell.value !== null) return false;
    sheet.put(row, column, { ...cell, value: { error: '#BUSY!' } });
    return true;
  }
}
