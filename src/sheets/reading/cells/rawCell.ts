import type { PlannedCell } from '../../model/sheetPlan';
import type { Cell } from '../cell';
import { valueRead } from '../cell';
import type { CellKind } from '../column';

/** A cell that is kept as it is: what it means depends on the rest of its row (값 of 설정). */
export const raw: CellKind<Cell | PlannedCell> = {
  read: (cell) => valueRead(cell),
  write: (value) => (isCell(value) ? value.value : value),
  format: 'general',
  isFigure: false,
  hasUnit: true,
};

/** Whether the value was read from a worksheet, and so can be asked what it means. */
export function isCell(value: Cell | PlannedCell): value is Cell {
  return value !== null && typeof value === 'object' && 'at' in value;
}
