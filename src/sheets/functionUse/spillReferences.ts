import { cellAddress, parseArea } from '../model/address';
import type { Grid } from '../model/grid';
import type { CellRef } from '../../domain/issues/issue';

/** A reference to all that a cell's formula spills: `D3#`, `'예산 내역'!$D$3#`. */
const reference = /(?:(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d+)#/giu;

/** How a file has it where the program reading it does not know the sign. */
const stored = /(?:_xlfn\.)?ANCHORARRAY\(([^()]*)\)/giu;

/** The first cell whose formula refers to what `at` spills; null where none does. */
export function spillReferenceTo(at: CellRef, grids: readonly Grid[]): CellRef | null {
  for (const grid of grids) {
    for (const [i, row] of grid.formulas.entries()) {
      for (const [j, formula] of row.entries()) {
        if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
        if (!refersTo(formula, grid.name, at)) continue;
        return { sheet: grid.name, cell: cellAddress(grid.top + i, grid.left + j) };
      }
    }
  }
  return null;
}

function refersTo(formula: string, ownSheet: string, { sheet, cell }: CellRef): boolean {
  const texts = /"(?:[^"]|"")*"/gu;
  return [...formula.replace(stored, '$1#').replace(texts, '""').matchAll(reference)].some(
    ([, quoted, plain, address = '']) => {
      const named = quoted?.replaceAll("''", "'") ?? plain ?? ownSheet;
      const area = parseArea(address.toUpperCase());
      return named === sheet && area !== null && cellAddress(area.top, area.left) === cell;
    },
  );
}
