import type { Issue } from '../domain/issue';
import { issue } from '../domain/issue';
import { withoutSpaces } from '../notation/plainText';
import { headerKey } from '../notation/headerKey';
import { unitNames } from '../notation/unitName';
import { unitInBrackets } from '../notation/unitInBrackets';
import type { ColumnLink } from './columnMapping';
import type { CellValue, Grid } from './grid';
import type { SheetSource } from './reading/sheetSource';

/**
 * The worksheets as they are to be read: a mapped one under the name of the input sheet, its header in our words, rows
 * that a condition excludes left empty. Cells keep their places, so that issues name the foreign sheet's own cells.
 */
export function applyMapping(
  grids: readonly Grid[],
  links: readonly ColumnLink[],
  report: (found: Issue) => void,
): SheetSource[] {
  const mapped = new Map<string, ColumnLink[]>();
  for (const link of links) {
    const key = withoutSpaces(link.foreignSheet);
    mapped.set(key, [...(mapped.get(key) ?? []), link]);
  }
  return grids.map((grid) => {
    const own = mapped.get(withoutSpaces(grid.name));
    const [first] = own ?? [];
    if (!own || !first) return { readAs: grid.name, grid };
    const places = headerPlaces(grid, own);
    if (places) return { readAs: first.sheet, grid: translated(grid, places) };
    const headers = own.map(({ foreignHeader }) => foreignHeader).join(', ');
    report(issue('mappingUnmatched', { sheet: grid.name, cell: null }, { headers }));
    return { readAs: grid.name, grid };
  });
}

interface Place {
  readonly link: ColumnLink;
  readonly column: number;
}

interface HeaderPlaces {
  readonly row: number;
  readonly places: readonly Place[];
}

/** Exports have their header on row 1 or 2; the same 15 rows are searched as elsewhere. */
const searchedRows = 15;

/** The first row that holds every mapped header, and where; null for none. */
function headerPlaces({ values, top }: Grid, links: readonly ColumnLink[]): HeaderPlaces | null {
  for (let row = 0; row < values.length && row + top < searchedRows; row += 1) {
    const keys = (values[row] ?? []).map((value) => headerKey(String(value).slice(0, 200)));
    const places = links.map((link) => ({ link, column: keys.indexOf(headerKey(link.foreignHeader)) }));
    if (places.every(({ column: found }) => found >= 0)) return { row, places };
  }
  return null;
}

function translated(grid: Grid, { row, places }: HeaderPlaces): Grid {
  const conditions = places.filter(({ link }) => link.onlyIf !== null);
  const values = grid.values.map((line, i): readonly CellValue[] => {
    if (i < row) return line;
    if (i === row) return line.map((value, column) => ourHeader(value, column, places));
    const isWanted = conditions.every(({ link, column: at }) => {
      return withoutSpaces(String(line[at] ?? '')) === withoutSpaces(link.onlyIf ?? '');
    });
    return isWanted ? line : line.map(() => '');
  });
  return { ...grid, values };
}

/** Our header in place of the foreign one; columns that are not mapped lose theirs, so that they cannot be mistaken. */
function ourHeader(value: CellValue, column: number, places: readonly Place[]): CellValue {
  const link = places.find((place) => place.column === column && place.link.header !== null)?.link;
  if (!link) return '';
  const unit = link.unit ?? unitInBrackets(String(value));
  return unit === null ? (link.header ?? '') : `${link.header ?? ''}(${unitNames[unit]})`;
}
