import type { Fix, Issue } from '../domain/issues/issue';
import type { CellEdit, MadeEdit } from '../excel/editAreas';
import { editCells } from '../excel/editAreas';
import { readGrids } from '../excel/read';
import { planRepairLog, readRepairLog, repairLogRows, repairLogSheet } from '../sheets/output/repairLogSheet';
import { inTurn } from './inTurn';
import { loggedTime } from './record/moments';

/** How accepting repairs ended: how many cells changed, or what stood in the way with nothing changed. */
export interface RepairRun {
  readonly repaired: number;
  /** The cells as they were changed: what 되돌리기 needs. */
  readonly edits: readonly MadeEdit[];
  readonly issues: readonly Issue[];
}

/** Writes the repairs (선택 적용) that the officer has seen and accepted, and records them in 수정기록; all or nothing. */
export function repairRun(fixes: readonly Fix[], now: Date): Promise<RepairRun> {
  return inTurn(() => writeRepairs(fixes, now));
}

async function writeRepairs(fixes: readonly Fix[], now: Date): Promise<RepairRun> {
  const { grids } = await readGrids((sheet) => sheet === repairLogSheet);
  const rows = [...readRepairLog(grids[0]), ...repairLogRows(fixes, loggedTime(now))];
  const ended = await editCells(fixes.flatMap(editOf), planRepairLog(rows));
  return ended.ok
    ? { repaired: ended.value.length, edits: ended.value, issues: [] }
    : { repaired: 0, edits: [], issues: ended.issues };
}

/** A repair without a cell cannot be written, and none is proposed. */
function editOf({ at, before, after, losesFormat = false }: Fix): CellEdit[] {
  return at.cell === null ? [] : [{ at: { sheet: at.sheet, cell: at.cell }, before, after, losesFormat }];
}
