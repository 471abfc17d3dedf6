import { withoutSpaces } from '../../../notation/plainText';
import { cellAddress, parseArea } from '../../model/address';
import { districtHeader, totalHeader } from './grantColumns';
import type { Grid } from '../../model/grid';

/** What a cell of 교부내역 stands for: a district in a project, or (project null) in all. */
export interface GrantPlace {
  readonly district: string;
  readonly project: string | null;
}

/** The header row of 교부내역 as the sheet holds it now, with the project codes by column. */
function layoutOf(grid: Grid): { readonly row: number; readonly codes: ReadonlyMap<number, string> } | null {
  const row = grid.values.findIndex((cells) => cells[0] === districtHeader);
  if (row < 0) return null;
  const codes = new Map<number, string>();
  grid.values[row]?.forEach((cell, column) => {
    // The code stands last, in brackets: `맑은 공기\n(P4)`.
    const code = /\(([^()]+)\)\s*$/.exec(String(cell))?.[1];
    if (code !== undefined) codes.set(column, code);
  });
  return { row, codes };
}

/** What a cell of 교부내역 stands for; null for a title, a total, a header or anything beside the table. */
export function grantPlaceOf(grid: Grid, cell: string, districts: readonly string[]): GrantPlace | null {
  const [layout, area] = [layoutOf(grid), parseArea(cell)];
  if (!layout || !area) return null;
  const [row, column] = [area.top - grid.top, area.left - grid.left];
  const district = districts.find(
    (name) => withoutSpaces(name) === withoutSpaces(String(grid.values[row]?.[0])),
  );
  if (row <= layout.row || district === undefined) return null;
  return { district, project: layout.codes.get(column) ?? null };
}

/** The cell of 교부내역 for a district and project (null: its total); null where the sheet has none. */
export function grantCellOf(grid: Grid, { district, project }: GrantPlace): string | null {
  const layout = layoutOf(grid);
  if (!layout) return null;
  const row = grid.values.findIndex((cells, i) => i > layout.row && cells[0] === district);
  const headers = grid.values[layout.row] ?? [];
  const column =
    project === null
      ? headers.indexOf(totalHeader)
      : ([...layout.codes].find(([, code]) => code === project)?.[0] ?? -1);
  return row < 0 || column < 0 ? null : cellAddress(grid.top + row, grid.left + column);
}
