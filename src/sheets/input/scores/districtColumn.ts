import { headerKey } from '../../../notation/plainText';
import type { NamedDistrict } from '../../../notation/districtName';
import { matchDistrict } from '../../../notation/districtName';
import type { Project } from '../../../domain/projects/project';
import { compareDecimal, zeroDecimal, parseDecimal } from '../../../domain/money/decimal';
import type { CellValue, Grid } from '../../model/grid';
import { searchedRows } from '../../reading/headerRow';
import { findProject } from '../../reading/cells/projectCell';
import { scoresSheet } from './scoresSheet';

/** What departments write over their column of districts; read only where the column holds districts. */
const districtHeadings: readonly string[] = ['자치구명', '구청', '구청명', '시군구', '시군구명', '구분'];

/** No sheet of scores is wider or longer; what is, is not looked through. */
const [widest, longest] = [60, 400];

interface DistrictColumn {
  readonly column: number;
  /** The first row with a district, an index of the grid. */
  readonly first: number;
  readonly rows: readonly number[];
}

/** The columns that hold most of the districts by name, never by likeness; indexes of the grid. */
function districtColumns({ values }: Grid, districts: readonly NamedDistrict[]): DistrictColumn[] {
  const width = Math.min(widest, Math.max(0, ...values.map((row) => row.length)));
  const rows = values.slice(0, longest);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const named = rows.map((row) => nameIn(row[column] ?? '', districts));
    const found = new Set(named.filter((name) => name !== null));
    if (found.size * 2 <= districts.length) return [];
    const at = named.flatMap((name, row) => (name === null ? [] : [row]));
    return [{ column, first: at[0] ?? 0, rows: at }];
  });
}

function nameIn(value: CellValue, districts: readonly NamedDistrict[]): string | null {
  return typeof value === 'string' && value !== '' && value.length <= 20
    ? matchDistrict(value, districts)
    : null;
}

/**
 * The heading that stands for 자치구 in a score sheet which has none: one of `districtHeadings` over a column of districts.
 * Null where 자치구 is there, or no such column.
 */
export function districtHeading(grid: Grid, districts: readonly NamedDistrict[]): string | null {
  const keys = grid.values
    .slice(0, Math.max(0, searchedRows - grid.top))
    .map((row) => row.map((value) => headerKey(String(value).slice(0, 200))));
  const own = scoresSheet.columns.district.headers.map(headerKey);
  if (keys.some((row) => row.some((key) => own.includes(key)))) return null;
  if (!keys.some((row) => row.some((key) => districtHeadings.includes(key)))) return null;
  for (const { column, first } of districtColumns(grid, districts)) {
    const above = keys.slice(0, first).map((row) => row[column] ?? '');
    const heading = above.findLast((key) => districtHeadings.includes(key));
    if (heading !== undefined) return heading;
  }
  return null;
}

/**
 * The projects whose scores a worksheet seems to hold, by its content alone: a column with most of the districts, and
 * under the code or name of a project nothing but numbers between 0 and its 만점. Codes; empty where there are none.
 */
export function projectsScoredIn(
  grid: Grid,
  districts: readonly NamedDistrict[],
  projects: readonly Project[],
): string[] {
  const [districtsAt] = districtColumns(grid, districts);
  if (!districtsAt) return [];
  const { first, rows } = districtsAt;
  const codes = new Set<string>();
  const width = Math.min(widest, grid.values[first]?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    const headings = grid.values.slice(0, first).map((row) => String(row[column] ?? ''));
    const code = headings
      .map((heading) => findProject(projects, heading))
      .findLast((found) => found !== null);
    const project = projects.find((one) => one.code === code);
    const numbers = rows
      .map((row) => grid.values[row]?.[column] ?? '')
      .filter((value) => typeof value === 'number');
    if (project && numbers.length > 0 && numbers.every((value) => isScore(value, project))) {
      codes.add(project.code);
    }
  }
  return [...codes];
}

function isScore(value: number, { maxScore }: Project): boolean {
  const score = parseDecimal(String(value));
  return score !== null && compareDecimal(score, zeroDecimal) >= 0 && compareDecimal(score, maxScore) <= 0;
}
