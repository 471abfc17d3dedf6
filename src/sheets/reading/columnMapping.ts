import type { MoneyUnit } from '../../domain/money/moneyUnit';
import type { Grid, CellValue } from '../model/grid';
import type { InputLayout } from '../writing/planInput';
import { planInput } from '../writing/planInput';
import { moneyUnit } from './cells/policyCells';
import { text } from './cells/textCell';
import { column } from './column';
import { inputSheet } from './inputSheet';
import type { ReadingContext } from './readingContext';
import { startingContext } from './readingContext';
import { readTable } from './readTable';
import type { SheetSource } from './sheetSource';
import { findSheets } from './sheetSource';
import type { SheetPlan } from '../model/sheetPlan';
import type { Issue } from '../../domain/issues/issue';
import { issue } from '../../domain/issues/issue';
import { withoutSpaces, headerKey } from '../../notation/plainText';
import { unitNames, unitInBrackets } from '../../notation/unitName';

/** One line of 열연결: a column of a foreign sheet, and what it is here; or a condition on its rows. */
export interface ColumnLink {
  /** The worksheet as it came, such as an export of the finance system (docs/programme.md §2). */
  readonly foreignSheet: string;
  readonly foreignHeader: string;
  /** The input sheet that it is read as: 예산내역, 결산 … */
  readonly sheet: string;
  /** Our header; null where the column only carries a condition. */
  readonly header: string | null;
  /** Only rows that have this text in the column are read: 세부사업명 = 자치구 공동협력사업. Null for all. */
  readonly onlyIf: string | null;
  /** The unit of the column's money where its header states none: the exports are in 원. */
  readonly unit: MoneyUnit | null;
}

/** 열연결: which column of a foreign sheet is which of ours. Kept in the workbook, so that it is used again next year. */
export const columnMappingSheet = inputSheet({
  name: '열연결',
  synonyms: [],
  about: '재정시스템에서 내려받은 시트의 열을 입력 시트의 열에 잇습니다.',
  columns: {
    foreignSheet: column(text, ['원본시트'], {
      required: true,
      filled: true,
      about: '내려받은 시트의 이름입니다.',
      example: '집행현황',
      width: 18,
    }),
    foreignHeader: column(text, ['원본제목'], {
      required: true,
      filled: true,
      about: '내려받은 시트의 열 제목입니다.',
      example: '통계목',
      width: 18,
    }),
    sheet: column(text, ['입력시트'], {
      required: true,
      filled: true,
      about: '읽을 입력 시트입니다.',
      example: '예산내역',
    }),
    header: column(text, ['입력제목'], {
      required: true,
      about: '입력 시트의 열 제목입니다. 조건으로만 쓰는 열이면 비웁니다.',
      example: '과목',
    }),
    onlyIf: column(text, ['조건값'], {
      about: '이 열이 이 값인 행만 읽습니다.',
      example: '자치구 공동협력사업',
      width: 24,
    }),
    unit: column(moneyUnit, ['단위'], { about: '금액 열의 단위입니다.', example: '원', width: 8 }),
  },
  rules: ['원본 시트는 고치지 않습니다. 제목을 바꾼 것처럼 읽을 뿐이며, 오류는 원본 시트의 셀로 알립니다.'],
});

/** The mappings that the workbook keeps, in sheet order. */
export function readMapping(grids: readonly Grid[], context: ReadingContext): ColumnLink[] {
  const sources = grids.map((grid) => ({ readAs: grid.name, grid }));
  const [grid] = findSheets(sources, columnMappingSheet, context);
  const rows = grid ? (readTable(grid, columnMappingSheet, context)?.rows ?? []) : [];
  return rows.flatMap(({ values: { foreignSheet, foreignHeader, sheet, ...rest } }) =>
    foreignSheet === null || foreignHeader === null || sheet === null
      ? []
      : [{ foreignSheet, foreignHeader, sheet, ...rest }],
  );
}

/** The names of the foreign worksheets that mappings speak of; nothing is reported, reading does that. */
export function mappedSheets(grids: readonly Grid[]): string[] {
  const links = readMapping(
    grids,
    startingContext(() => undefined),
  );
  return [...new Set(links.map(({ foreignSheet }) => foreignSheet))];
}

export function planMapping(links: readonly ColumnLink[], layout?: InputLayout): SheetPlan {
  return planInput(columnMappingSheet, links, layout);
}

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
