import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import { SelectionMoveType } from '@univerjs/sheets';
import type { Area } from '../../../src/sheets/model/grid';
import { rangeOf } from './sheetShape';

/** A selection for the grid, brought into view, with the cursor on its first cell. */
export function selectionData(sheetId: string, area: Area): Omit<ISetSelectionsOperationParams, 'unitId'> {
  const { top, left } = area;
  const primary = {
    ...rangeOf({ top, left, bottom: top, right: left }),
    actualRow: top,
    actualColumn: left,
    isMerged: false,
    isMergedMainCell: false,
  };
  return {
    subUnitId: sheetId,
    selections: [{ range: rangeOf(area), primary, style: null }],
    type: SelectionMoveType.MOVE_END,
    reveal: true,
  };
}
