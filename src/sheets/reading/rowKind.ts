import { withoutSpaces, headerKey } from '../../notation/plainText';
import type { CellValue } from '../model/grid';
import type { ColumnMap } from './columnMap';
import type { SheetCells } from './sheetCells';

/** Labels of total rows (docs/workbook.md §1); `합 계` is 합계 without its blank. */
const totalLabels: ReadonlySet<string> = new Set(['계', '소계', '합계', '총계']);

/** Notes under a table and the marks of its end (시행규칙 제2조, 제4조): the only cell of their row. */
const footnote = /^(※|\*|주\)|주:|끝\.?$|이하빈칸)/u;

/** Longer text is no label. */
const longestLabel = 20;

/** A label that says what kind of row it stands in, and its column. */
export interface RowLabel {
  readonly label: string;
  readonly column: number;
  /** A total row (계), or one that only sums up otherwise (평균). */
  readonly isTotal: boolean;
}

/** The label of a total row, from the cells left of the first figure; null where it is a data row. */
export function rowLabel(
  cells: SheetCells,
  row: number,
  firstFigure: number,
  summaryLabels: readonly string[] = [],
): RowLabel | null {
  for (let column = cells.firstColumn; column < firstFigure; column += 1) {
    const label = labelOf(cells.value(row, column));
    const isTotal = totalLabels.has(label);
    if (isTotal || summaryLabels.includes(label)) return { label, column, isTotal };
  }
  return null;
}

function labelOf(value: CellValue): string {
  return typeof value === 'string' && value.length <= longestLabel ? withoutSpaces(value) : '';
}

/** Whether a row below the header is only a note, or the header once more after a page break. */
export function isNoRow(cells: SheetCells, row: number, { columns }: ColumnMap): boolean {
  return isFootnote(cells, row) || repeatsHeader(cells, row, columns);
}

function isFootnote(cells: SheetCells, row: number): boolean {
  let only: CellValue = '';
  for (let column = cells.firstColumn; column < cells.columns; column += 1) {
    const value = cells.value(row, column);
    if (value === '') continue;
    if (only !== '') return false;
    only = value;
  }
  return typeof only === 'string' && footnote.test(withoutSpaces(only.slice(0, longestLabel)));
}

/** Every value in a known column is that column's heading; one alone could be a value that is called like it. */
function repeatsHeader(cells: SheetCells, row: number, columns: ColumnMap['columns']): boolean {
  let repeated = 0;
  for (const { column, keys } of columns.values()) {
    const value = cells.value(row, column);
    if (value === '') continue;
    if (typeof value !== 'string' || value.length > 200 || !keys.includes(headerKey(value))) return false;
    repeated += 1;
  }
  return repeated > 1;
}
