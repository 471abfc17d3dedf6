import type { IRange } from '@univerjs/core';
import type { Area } from '../../../src/sheets/model/grid';
import type { Sheet } from '../../workbook/sheet';

/** Everything of a sheet but its cells, in pixels and plain data, so that two of them can be compared. */
export interface SheetShape {
  readonly name: string;
  /** `#RRGGBB` or ''. */
  readonly tabColor: string;
  readonly hidden: boolean;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly IRange[];
  /** Pixels by row or column where they differ from the default; null is hidden. */
  readonly rowHeights: ReadonlyMap<number, number | null>;
  readonly columnWidths: ReadonlyMap<number, number | null>;
}

/** Of 맑은 고딕 11, Korean Excel's default: 16.5 points and 8.38 characters. */
export const defaultRowHeight = 22;
export const defaultColumnWidth = 72;
const pixelsPerPoint = 4 / 3;
/** Width of a digit of 맑은 고딕 11, by which the file counts columns. */
const pixelsPerCharacter = 8;
/** Empty lines beyond what is used, so that a person can write on. */
const spare = { rows: 50, columns: 10 } as const;
const least = { rows: 100, columns: 26 } as const;

/** The shape of a sheet as it now is. */
export function sheetShape(sheet: Sheet): SheetShape {
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    name: sheet.name,
    tabColor: sheet.tabColor === null ? '' : `#${sheet.tabColor}`,
    hidden: sheet.visibility !== 'visible',
    gridlines: sheet.showGridlines,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    rowCount: Math.max(least.rows, used.bottom + 1 + spare.rows),
    columnCount: Math.max(least.columns, used.right + 1 + spare.columns),
    merges: sheet.merges.map(rangeOf),
    rowHeights: new Map(
      [...sheet.rows].map(([row, { height, hidden }]) => [
        row,
        hidden ? null : height === undefined ? defaultRowHeight : Math.round(height * pixelsPerPoint),
      ]),
    ),
    columnWidths: new Map(
      [...sheet.columns].map(([column, { width, hidden }]) => [
        column,
        hidden ? null : width === undefined ? defaultColumnWidth : Math.round(width * pixelsPerCharacter),
      ]),
    ),
  };
}

/** The same place in the grid's terms. */
export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** And back. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
