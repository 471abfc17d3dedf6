import type { ICellData, ICommandInfo } from '@univerjs/core';
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from '@univerjs/sheets';
import {
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Area } from '../../../src/sheets/model/grid';
import type { Entry } from '../../host/excelHost';
import { entryOf } from './cellData';
import { areaOf } from './sheetShape';

/** What a person has done in the grid, by the sheet's id. */
export type Gesture =
  /** Cells that the grid now shows in a way of its own, and what was entered; nothing where only looks changed. */
  | {
      readonly kind: 'filled';
      readonly sheetId: string;
      readonly touched: readonly Pick<Entry, 'row' | 'column'>[];
      readonly entries: readonly Entry[];
    }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'opened'; readonly sheetId: string };

/** What a command that the grid has carried out means; null for one that means nothing to the host. */
export function gestureOf({ id, params }: Pick<ICommandInfo, 'id' | 'params'>): Gesture | null {
  switch (id) {
    case SetRangeValuesMutation.id:
      return filled(params as ISetRangeValuesMutationParams);
    case SetSelectionsOperation.id:
      return selected(params as ISetSelectionsOperationParams);
    case SetWorksheetActiveOperation.id:
      return { kind: 'opened', sheetId: (params as { readonly subUnitId: string }).subUnitId };
    default:
      return null;
  }
}

function filled({ subUnitId, cellValue }: ISetRangeValuesMutationParams): Gesture {
  const cells = Object.entries(cellValue ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns as Readonly<Record<string, ICellData | null>>).map(([column, edited]) => ({
      row: Number(row),
      column: Number(column),
      edited,
    })),
  );
  return {
    kind: 'filled',
    sheetId: subUnitId,
    touched: cells.map(({ row, column }) => ({ row, column })),
    entries: cells
      .filter(({ edited }) => edited === null || 'v' in edited || 'f' in edited || 'p' in edited)
      .map(({ row, column, edited }) => ({ row, column, entry: entryOf(edited) })),
  };
}

/** A selection on its way (the mouse still down) is none yet. */
function selected({ subUnitId, selections, type }: ISetSelectionsOperationParams): Gesture | null {
  const range = selections.at(-1)?.range;
  const isUnderWay = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
  return range && !isUnderWay ? { kind: 'selected', sheetId: subUnitId, area: areaOf(range) } : null;
}
