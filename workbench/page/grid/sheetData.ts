import type { ICellData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { Sheet } from '../../workbook/sheet';
import { cellData } from './cellData';
import type { SheetShape } from './sheetShape';
import { defaultColumnWidth, defaultRowHeight } from './sheetShape';

/** A whole sheet for the grid, as it is put in when it is new there. */
export function sheetData(sheet: Sheet, shape: SheetShape): IWorksheetData {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of sheet.cells()) (cells[row] ??= {})[column] = cellData(cell);
  return mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: shape.name,
    tabColor: shape.tabColor,
    hidden: flag(shape.hidden),
    showGridlines: flag(shape.gridlines),
    freeze: freezeData(shape),
    rowCount: shape.rowCount,
    columnCount: shape.columnCount,
    mergeData: [...shape.merges],
    rowData: Object.fromEntries(
      [...shape.rowHeights].map(([row, h]) => [
        row,
        h === null ? { hd: BooleanNumber.TRUE } : { h, ia: BooleanNumber.FALSE },
      ]),
    ),
    columnData: Object.fromEntries(
      [...shape.columnWidths].map(([column, w]) => [column, w === null ? { hd: BooleanNumber.TRUE } : { w }]),
    ),
    cellData: cells,
    defaultRowHeight,
    defaultColumnWidth,
  });
}

/** Frozen lines; -1 where nothing is frozen. */
export function freezeData({ frozenRows, frozenColumns }: SheetShape): IWorksheetData['freeze'] {
  return {
    ySplit: frozenRows,
    xSplit: frozenColumns,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

export function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
