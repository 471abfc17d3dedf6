import type { IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { flag, freezeData } from './sheetData';
import type { SheetShape } from './sheetShape';
import { defaultColumnWidth, defaultRowHeight } from './sheetShape';

/** One change of the grid: the id of a mutation of Univer and its parameters, less which sheet it is of. */
export interface GridChange {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What turns a sheet of the grid from one shape into another; nothing where they are alike. */
export function shapeChanges(before: SheetShape, after: SheetShape): GridChange[] {
  const changes: GridChange[] = [];
  const add = (isChanged: boolean, { id }: { readonly id: string }, params: GridChange['params']): void => {
    if (isChanged) changes.push({ id, params });
  };
  add(before.rowCount !== after.rowCount, SetWorksheetRowCountMutation, { rowCount: after.rowCount });
  add(before.columnCount !== after.columnCount, SetWorksheetColumnCountMutation, {
    columnCount: after.columnCount,
  });
  add(before.name !== after.name, SetWorksheetNameMutation, { name: after.name });
  add(before.tabColor !== after.tabColor, SetTabColorMutation, { color: after.tabColor });
  add(before.hidden !== after.hidden, SetWorksheetHideMutation, { hidden: flag(after.hidden) });
  add(before.gridlines !== after.gridlines, ToggleGridlinesMutation, {
    showGridlines: flag(after.gridlines),
  });
  if (!alike(before.merges, after.merges)) {
    add(before.merges.length > 0, RemoveWorksheetMergeMutation, { ranges: before.merges });
    add(after.merges.length > 0, AddWorksheetMergeMutation, { ranges: after.merges });
  }
  const isRefrozen = before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns;
  add(isRefrozen, SetFrozenMutation, { ...freezeData(after) });
  changes.push(...lineChanges(before.rowHeights, after.rowHeights, rowLines));
  changes.push(...lineChanges(before.columnWidths, after.columnWidths, columnLines));
  return changes;
}

function alike(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Rows and columns change alike: only the names differ. */
interface Lines {
  readonly size: { readonly id: string };
  readonly sizeName: 'rowHeight' | 'colWidth';
  readonly hide: { readonly id: string };
  readonly show: { readonly id: string };
  readonly usual: number;
  readonly range: (line: number) => IRange;
}

const rowLines: Lines = {
  size: SetWorksheetRowHeightMutation,
  sizeName: 'rowHeight',
  hide: SetRowHiddenMutation,
  show: SetRowVisibleMutation,
  usual: defaultRowHeight,
  range: (row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }),
};

const columnLines: Lines = {
  size: SetWorksheetColWidthMutation,
  sizeName: 'colWidth',
  hide: SetColHiddenMutation,
  show: SetColVisibleMutation,
  usual: defaultColumnWidth,
  range: (column) => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column }),
};

function lineChanges(
  before: ReadonlyMap<number, number | null>,
  after: ReadonlyMap<number, number | null>,
  { size, sizeName, hide, show, usual, range }: Lines,
): GridChange[] {
  const at = (lines: ReadonlyMap<number, number | null>, line: number): number | null =>
    lines.has(line) ? (lines.get(line) ?? null) : usual;
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (line) => at(before, line) !== at(after, line),
  );
  const hidden = changed.filter((line) => at(after, line) === null);
  const shown = changed.filter((line) => at(before, line) === null);
  const sized = changed.filter((line) => at(after, line) !== null);
  const changes: GridChange[] = [];
  if (hidden.length > 0) changes.push({ id: hide.id, params: { ranges: hidden.map(range) } });
  if (shown.length > 0) changes.push({ id: show.id, params: { ranges: shown.map(range) } });
  if (sized.length > 0) {
    const sizes = Object.fromEntries(sized.map((line) => [line, at(after, line)]));
    changes.push({ id: size.id, params: { ranges: sized.map(range), [sizeName]: sizes } });
  }
  return changes;
}
