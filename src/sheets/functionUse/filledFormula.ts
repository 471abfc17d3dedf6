import type { CellRef } from '../../domain/issues/issue';
import { areaAddress, holdsCell, parseArea } from '../model/address';
import type { Area, CellValue, Grid } from '../model/grid';
import { isErrorValue } from '../reading/shownValue';
import type { FunctionFormula } from './functionFormula';
import { spillReferenceTo } from './spillReferences';

/** Why a formula is not turned into values: it shows an error, or another formula needs its spilled range as such. */
export type FreezeObstacle =
  | { readonly kind: 'error'; readonly at: CellRef; readonly shows: string }
  | { readonly kind: 'referred'; readonly at: CellRef };

/** A formula with all the cells that it fills, and whether they may become plain values (값으로 고정). */
export interface FilledFormula extends FunctionFormula {
  /** The area that it fills, `D3:D27`; its own cell where it spills nothing. */
  readonly area: string;
  /** What those cells show. */
  readonly values: readonly (readonly CellValue[])[];
  /** Null where it may be turned into values. */
  readonly obstacle: FreezeObstacle | null;
}

/**
 * The formulas with the areas that they fill. `areas` are the spilled areas in the order of the formulas, null where
 * a formula spills nothing. A formula that stands inside the area of another is only that one's reflection.
 */
export function filledFormulas(
  formulas: readonly FunctionFormula[],
  areas: readonly (string | null)[],
  grids: readonly Grid[],
): FilledFormula[] {
  const filled = formulas.map((found, i) => {
    const area = parseArea(areas[i] ?? found.at.cell);
    return { found, area, spills: area !== null && area.top + area.left < area.bottom + area.right };
  });
  const isReflected = ({ at }: FunctionFormula): boolean =>
    filled.some(
      ({ found, area, spills }) =>
        spills && found.at.sheet === at.sheet && found.at.cell !== at.cell && holds(area, at.cell),
    );
  return filled.flatMap(({ found, area, spills }) => {
    if (!area || isReflected(found)) return [];
    const grid = grids.find(({ name }) => name === found.at.sheet);
    const values = valuesIn(grid, area);
    const obstacle = errorIn(found, area, values) ?? (spills ? referenceTo(found, grids) : null);
    return [{ ...found, area: areaAddress(area), values, obstacle }];
  });
}

function holds(area: Area | null, cell: string): boolean {
  const place = parseArea(cell);
  return area !== null && place !== null && holdsCell(area, place.top, place.left);
}

function valuesIn(grid: Grid | undefined, { top, left, bottom, right }: Area): CellValue[][] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from(
      { length: right - left + 1 },
      (_cell, j) => grid?.values[top + i - grid.top]?.[left + j - grid.left] ?? '',
    ),
  );
}

/** An error is an answer that is still missing: as a value nobody would ever see why. */
function errorIn(
  { at }: FunctionFormula,
  area: Area,
  values: readonly (readonly CellValue[])[],
): FreezeObstacle | null {
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) {
      if (!isErrorValue(value)) continue;
      const [top, left] = [area.top + i, area.left + j];
      const cell = areaAddress({ top, left, bottom: top, right: left });
      return { kind: 'error', at: { sheet: at.sheet, cell }, shows: String(value) };
    }
  }
  return null;
}

/** A formula that names the spilled range by its first cell is `#REF!` once nothing spills there. */
function referenceTo({ at }: FunctionFormula, grids: readonly Grid[]): FreezeObstacle | null {
  const referring = spillReferenceTo(at, grids);
  return referring && { kind: 'referred', at: referring };
}
