import type { Area } from '../../src/sheets/model/grid';
import type { Cell } from './cell';
import { sameValue } from './cell';
import type { Chart } from './chart';
import type { HeaderFooter, PageLayout } from './pageLayout';
import { emptyHeaderFooter } from './pageLayout';
import type { CellStyle } from './style';
import { plainStyle } from './style';
import type { Validation } from './validation';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface RowFormat {
  /** Points; absent is automatic. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface ColumnFormat {
  /** Characters of the default font, as the file counts them; absent is the default width. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

/** A note (메모) or, where `threaded`, the root of a conversation. */
export interface Note {
  readonly author: string;
  readonly text: string;
}

/** A formula that fills an area at once. */
export interface Matrix {
  readonly area: Area;
  /** With its `=`. */
  readonly formula: string;
}

/** All that a sheet is, at one moment. Cells and formats are immutable, so that a later state is compared by reference. */
export interface SheetState extends Pick<
  Sheet,
  | 'name'
  | 'visibility'
  | 'tabColor'
  | 'showGridlines'
  | 'protected'
  | 'frozenRows'
  | 'frozenColumns'
  | 'validations'
  | 'page'
  | 'headerFooter'
> {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly merges: readonly Area[];
  readonly rows: ReadonlyMap<number, RowFormat>;
  readonly columns: ReadonlyMap<number, ColumnFormat>;
  readonly notes: ReadonlyMap<number, Note>;
  readonly spills: ReadonlyMap<number, Area>;
  readonly charts: readonly Chart[];
  readonly rowBreaks: ReadonlySet<number>;
}

/**
 * One worksheet. Rows and columns count from 0. Cells are sparse; every write goes through `put`,
 * which tells the workbook that the cell changed.
 */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'visible';
  /** `RRGGBB` or null. */
  tabColor: string | null = null;
  showGridlines = true;
  protected = false;
  frozenRows = 0;
  frozenColumns = 0;
  readonly merges: Area[] = [];
  readonly rows = new Map<number, RowFormat>();
  readonly columns = new Map<number, ColumnFormat>();
  readonly notes = new Map<number, Note>();
  /** What formulas have spilled, by the key of the formula's cell; the area includes that cell. */
  readonly spills = new Map<number, Area>();
  /** Matrix formulas ({=…}) of the file, by the key of their first cell; all their cells keep what was stored. */
  readonly matrices = new Map<number, Matrix>();
  readonly charts: Chart[] = [];
  /** Rows before which a printed page begins (페이지 나누기). */
  readonly rowBreaks = new Set<number>();
  validations: Validation[] = [];
  page: PageLayout = {};
  headerFooter: HeaderFooter = emptyHeaderFooter;

  readonly #cells = new Map<number, Cell>();
  readonly #changed: (sheet: Sheet, key: number) => void;

  constructor(id: string, name: string, changed: (sheet: Sheet, key: number) => void) {
    this.id = id;
    this.name = name;
    this.#changed = changed;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.#cells.get(cellKey(row, column));
  }

  get cellCount(): number {
    return this.#cells.size;
  }

  /** Every cell that exists, in no promised order. */
  *cells(): IterableIterator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [key, cell] of this.#cells) {
      yield { row: Math.floor(key / maxColumns), column: key % maxColumns, cell };
    }
  }

  /** The sheet as it is now, which later changes leave alone. */
  state(): SheetState {
    const { name, visibility, tabColor, showGridlines, frozenRows, frozenColumns } = this;
    const { validations, page, headerFooter } = this;
    return {
      ...{ name, visibility, tabColor, showGridlines, frozenRows, frozenColumns, protected: this.protected },
      ...{ validations, page, headerFooter },
      cells: new Map(this.#cells),
      merges: [...this.merges],
      rows: new Map(this.rows),
      columns: new Map(this.columns),
      notes: new Map(this.notes),
      spills: new Map(this.spills),
      charts: this.charts.map((chart) => ({ ...chart })),
      rowBreaks: new Set(this.rowBreaks),
    };
  }

  /** Puts a cell; one that holds nothing and looks like nothing is dropped. */
  put(row: number, column: number, cell: Cell): void {
    const key = cellKey(row, column);
    const before = this.#cells.get(key);
    const bare = cell.value === null && cell.formula === null && Object.keys(cell.style).length === 0;
    if (bare) this.#cells.delete(key);
    else this.#cells.set(key, cell);
    if ((before?.value ?? null) !== cell.value || (before?.formula ?? null) !== cell.formula) {
      this.#changed(this, key);
    }
  }

  /** Stores what a formula gave. It is not a change that needs calculating. */
  putResult(row: number, column: number, value: Cell['value']): void {
    const key = cellKey(row, column);
    const cell = this.#cells.get(key);
    if (cell && !sameValue(cell.value, value)) this.#cells.set(key, { ...cell, value });
  }

  /** How a cell looks, whether it exists or not. */
  styleAt(row: number, column: number): CellStyle {
    return this.cell(row, column)?.style ?? this.columns.get(column)?.style ?? plainStyle;
  }

  /** The smallest area around all cells that hold something, or also those that only look like something. */
  usedArea(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [maxRows, maxColumns, -1, -1];
    for (const [key, { value, formula }] of this.#cells) {
      if (valuesOnly && value === null && formula === null) continue;
      const row = Math.floor(key / maxColumns);
      const column = key % maxColumns;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }
}

/** A cell's place as one number, the key of `Sheet.notes`. */
export function cellKey(row: number, column: number): number {
  return row * maxColumns + column;
}

/** The place behind a key. */
export function cellPlace(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / maxColumns), column: key % maxColumns };
}
