import type { Area } from '../../src/sheets/model/grid';
import { maxRows } from '../workbook/sheet';
import type { Precedents } from './precedents';

/** A formula as the graph knows it: the cells that show its result, and what they depend on. */
export interface FormulaNode {
  readonly sheet: string;
  /** One cell; or all of a matrix formula ({=…}). */
  readonly area: Area;
  readonly precedents: Precedents;
}

/** All formulas that depend on one area (or, without one, on a whole sheet). */
interface Entry<N> {
  readonly area: Area | null;
  readonly nodes: N[];
}

/** A cell by the name of its sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Who depends on whom among the formulas of a workbook (참조하는 셀). Areas are kept by sheet and once each, in a tree of
 * rows, so that asking about a cell costs some twenty steps and not a walk through all formulas.
 */
export class Dependents<N extends FormulaNode> {
  readonly #sheets = new Map<string, SheetEntries<N>>();
  /** Formulas that may depend on anything. */
  readonly #everywhere: N[] = [];
  readonly #gone = new Set<N>();

  add(node: N): void {
    if (node.precedents.everything) this.#everywhere.push(node);
    for (const { sheet, area } of node.precedents.areas) this.#entries(sheet).add(node, area);
  }

  /** The formula is no longer in its cell. */
  remove(node: N): void {
    this.#gone.add(node);
  }

  /** Some formulas and every one that depends on them or on some cells, itself or through others. */
  outdatedBy(places: Iterable<CellPlace>, own: Iterable<N>): Set<N> {
    const found = new Set<N>();
    const seen = new Set<Entry<N>>();
    const waiting: N[] = [];
    const take = (node: N): void => {
      if (found.has(node) || this.#gone.has(node)) return;
      found.add(node);
      waiting.push(node);
    };
    const follow = (sheet: string, area: Area): void => {
      for (const entry of this.#entries(sheet).overlapping(area)) {
        if (seen.has(entry)) continue;
        seen.add(entry);
        entry.nodes.forEach(take);
      }
    };
    let isAny = false;
    for (const { sheet, row, column } of places) {
      isAny = true;
      follow(sheet, { top: row, left: column, bottom: row, right: column });
    }
    for (const node of own) take(node);
    if (isAny || waiting.length > 0) this.#everywhere.forEach(take);
    for (let node = waiting.pop(); node; node = waiting.pop()) follow(node.sheet, node.area);
    return found;
  }

  /** The formulas that name a sheet. */
  *namingSheet(sheet: string): Iterable<N> {
    const entries = this.#sheets.get(sheet.toLocaleLowerCase());
    for (const node of entries?.all() ?? []) if (!this.#gone.has(node)) yield node;
  }

  /** Of some formulas those that depend on themselves in a circle, or on such: they can be put in no order. */
  circular(nodes: ReadonlySet<N>): ReadonlySet<N> {
    const feeds = new Map<N, readonly Entry<N>[]>();
    const waits = new Map<Entry<N>, number>();
    for (const node of nodes) {
      // A whole sheet is named where nobody knows better; that is no circle.
      const entries = [...this.#entries(node.sheet).overlapping(node.area)].filter(({ area }) => area);
      feeds.set(node, entries);
      for (const entry of entries) waits.set(entry, (waits.get(entry) ?? 0) + 1);
    }
    const open = new Map<N, number>();
    for (const entry of waits.keys()) {
      for (const node of entry.nodes) if (nodes.has(node)) open.set(node, (open.get(node) ?? 0) + 1);
    }
    const ready = [...nodes].filter((node) => !open.has(node));
    for (let node = ready.pop(); node; node = ready.pop()) {
      for (const entry of feeds.get(node) ?? []) {
        const left = (waits.get(entry) ?? 0) - 1;
        waits.set(entry, left);
        if (left > 0) continue;
        for (const next of entry.nodes) {
          const count = open.get(next);
          if (count === undefined) continue;
          if (count > 1) open.set(next, count - 1);
          else {
            open.delete(next);
            ready.push(next);
          }
        }
      }
    }
    return new Set(open.keys());
  }

  #entries(sheet: string): SheetEntries<N> {
    const key = sheet.toLocaleLowerCase();
    const entries = this.#sheets.get(key) ?? new SheetEntries<N>();
    this.#sheets.set(key, entries);
    return entries;
  }
}

/** The areas of one sheet that formulas depend on. */
class SheetEntries<N> {
  readonly #byArea = new Map<string, Entry<N>>();
  readonly #whole: Entry<N> = { area: null, nodes: [] };
  /** Areas by the pieces of the rows that they cover: each piece is a node of a binary tree over all rows. */
  readonly #byRows = new Map<number, Entry<N>[]>();

  add(node: N, area: Area | null): void {
    if (area === null) {
      if (this.#whole.nodes.at(-1) !== node) this.#whole.nodes.push(node);
      return;
    }
    const key = `${area.top},${area.left},${area.bottom},${area.right}`;
    const known = this.#byArea.get(key);
    if (known) {
      if (known.nodes.at(-1) !== node) known.nodes.push(node);
      return;
    }
    const entry = { area, nodes: [node] };
    this.#byArea.set(key, entry);
    for (const piece of rowPieces(area.top, area.bottom)) {
      const entries = this.#byRows.get(piece);
      if (entries) entries.push(entry);
      else this.#byRows.set(piece, [entry]);
    }
  }

  /** The areas that have a cell in common with this one. */
  *overlapping(area: Area): Iterable<Entry<N>> {
    if (this.#whole.nodes.length > 0) yield this.#whole;
    if (area.top < area.bottom || area.left < area.right) {
      for (const entry of this.#byArea.values()) if (entry.area && overlap(entry.area, area)) yield entry;
      return;
    }
    for (let piece = area.top + maxRows; piece >= 1; piece >>= 1) {
      for (const entry of this.#byRows.get(piece) ?? []) {
        if (entry.area && overlap(entry.area, area)) yield entry;
      }
    }
  }

  *all(): Iterable<N> {
    yield* this.#whole.nodes;
    for (const { nodes } of this.#byArea.values()) yield* nodes;
  }
}

/** The fewest nodes of the tree that cover the rows: at most forty. */
function* rowPieces(top: number, bottom: number): Iterable<number> {
  let from = top + maxRows;
  let to = bottom + maxRows + 1;
  while (from < to) {
    if (from & 1) yield from++;
    if (to & 1) yield --to;
    from >>= 1;
    to >>= 1;
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
