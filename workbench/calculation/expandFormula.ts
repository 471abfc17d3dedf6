import { areaAddress } from '../../src/sheets/model/address';
import type { Area } from '../../src/sheets/model/grid';
import { quoteSheetName } from '../host/areaReference';
import type { DefinedName } from '../workbook/workbook';
import type { FormulaToken } from './formulaTokens';
import { formulaTokens } from './formulaTokens';

/** What the references of a formula may mean: the workbook's names and tables. */
export interface FormulaScope {
  readonly names: ReadonlyMap<string, DefinedName>;
  readonly tables: ReadonlyMap<string, PlacedTable>;
}

/** A table on the sheet that it stands on now. */
export interface PlacedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly columns: readonly string[];
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How names are looked up: a name of the sheet goes before the workbook's; case does not matter. */
export function nameKey(sheet: string | null, name: string): string {
  return `${sheet?.toLocaleLowerCase() ?? ''}!${name.toLocaleLowerCase()}`;
}

const deepest = 20;

/**
 * The pieces of a formula with what its names and table references stand for in their place, as plain areas. A name or
 * table that cannot be told stays as it is.
 */
export function expandFormula(
  tokens: readonly FormulaToken[],
  place: FormulaPlace,
  scope: FormulaScope,
  depth = 0,
): readonly FormulaToken[] {
  return tokens.flatMap((token) => {
    if (token.kind === 'table') return tableToken(token, place, scope);
    if (token.kind !== 'name' || depth > deepest) return [token];
    const own = token.sheet ?? place.sheet;
    const defined = scope.names.get(nameKey(own, token.name)) ?? scope.names.get(nameKey(null, token.name));
    if (!defined) return [token];
    const inside = formulaTokens(defined.range);
    // What is written without `$` means another cell in each formula: it is not told here.
    const isHeld = inside.every((one) => one.kind !== 'area' || (one.isAbsolute && one.sheet !== null));
    const expanded = expandFormula(inside, place, scope, depth + 1);
    if (!isHeld) return [...expanded.filter(({ kind }) => kind === 'area').map(somewhere), token];
    return expanded.length === 1 ? expanded : [sign('('), ...expanded, sign(')')];
  });
}

/** A reference that moves with the cell: all that is known is the sheet. */
function somewhere(token: FormulaToken): FormulaToken {
  return { kind: 'somewhere', text: '', sheet: token.kind === 'area' ? token.sheet : null };
}

function sign(text: string): FormulaToken {
  return { kind: 'sign', text };
}

type TableToken = Extract<FormulaToken, { kind: 'table' }>;

function tableToken(token: TableToken, place: FormulaPlace, scope: FormulaScope): readonly FormulaToken[] {
  const table =
    token.table === null
      ? [...scope.tables.values()].find(
          ({ sheet, area }) =>
            sheet === place.sheet &&
            place.row >= area.top &&
            place.row <= area.bottom &&
            place.column >= area.left &&
            place.column <= area.right,
        )
      : scope.tables.get(token.table.toLocaleLowerCase());
  if (!table) return [token];
  const area = specifiedArea(token.specifier, table, place.row);
  // The table is known, its part is not: all of it, as something that is not calculated.
  if (!area) return [areaToken(table.sheet, table.area), token];
  return [areaToken(table.sheet, area)];
}

function areaToken(sheet: string, area: Area): FormulaToken {
  const text = `${quoteSheetName(sheet)}!${areaAddress(area)}`;
  return { kind: 'area', text, sheet, lastSheet: null, area, isAbsolute: true };
}

/** `[예산액]`, `[[#Headers],[예산액]]`, `[@예산액]`, `[[#This Row],[국비]:[시비]]`, `[#All]`; null for what is none of these. */
function specifiedArea(specifier: string, table: PlacedTable, row: number): Area | null {
  const inside = specifier.slice(1, -1).trim();
  const isThisRow = inside.startsWith('@');
  const rest = isThisRow ? inside.slice(1) : inside;
  const pieces = rest.includes('[')
    ? (rest.match(/\[(?:[^\[\]']|'.)*\]/gu) ?? []).map((one) => one.slice(1, -1))
    : [rest];
  const items = pieces.filter((piece) => piece.startsWith('#')).map((piece) => piece.toLowerCase());
  const columns = pieces
    .filter((piece) => piece !== '' && !piece.startsWith('#'))
    .map((piece) => columnIndex(table, piece.replaceAll(/'(.)/gu, '$1')));
  if (items.length > 1 || columns.length > 2 || columns.includes(-1)) return null;
  const [first, last = first] = columns;
  const { left, right } = table.area;
  const rows = rowsOf(isThisRow ? '#this row' : (items[0] ?? '#data'), table, row);
  if (!rows || rows.top > rows.bottom) return null;
  return {
    top: rows.top,
    bottom: rows.bottom,
    left: first === undefined ? left : left + Math.min(first, last ?? first),
    right: first === undefined ? right : left + Math.max(first, last ?? first),
  };
}

function columnIndex({ columns }: PlacedTable, name: string): number {
  return columns.findIndex((column) => column.toLocaleLowerCase() === name.toLocaleLowerCase());
}

function rowsOf(
  item: string,
  { area, headerRows, totalRows }: PlacedTable,
  row: number,
): { readonly top: number; readonly bottom: number } | null {
  const data = { top: area.top + headerRows, bottom: area.bottom - totalRows };
  switch (item) {
    case '#data':
      return data;
    case '#all':
      return { top: area.top, bottom: area.bottom };
    case '#headers':
      return headerRows > 0 ? { top: area.top, bottom: data.top - 1 } : null;
    case '#totals':
      return totalRows > 0 ? { top: data.bottom + 1, bottom: area.bottom } : null;
    case '#this row':
      return row >= data.top && row <= data.bottom ? { top: row, bottom: row } : null;
    default:
      return null;
  }
}
