import type { Issue } from '../domain/issues/issue';
import { issue } from '../domain/issues/issue';
import type { AreaEdit, MadeEdit } from '../excel/editAreas';
import { editAreas } from '../excel/editAreas';
import { readGrids } from '../excel/read';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import type { RepairLogRow } from '../sheets/output/repairLogSheet';
import { planRepairLog, readRepairLog, repairLogSheet } from '../sheets/output/repairLogSheet';
import { thawRun } from './freezeRun';
import { inTurn } from './inTurn';
import { loggedTime } from './record/moments';
import { undoRun } from './undoRun';
import type { Undoable } from './writtenPlaces';

/** How 되돌리기 ended: without an issue it is undone, and otherwise nothing was changed. */
export interface UndoneWrite {
  readonly issues: readonly Issue[];
}

/**
 * Takes back one write of the pane (되돌리기), all or nothing. Cells get back what they held, with the format that they had; a
 * sheet that was made goes away. Refused where a cell, or a sheet that was made, holds something else by now (H22). What
 * 수정기록 tells of is told there once more, the other way round.
 */
export async function undoWrite(undoable: Undoable, now: Date): Promise<UndoneWrite> {
  if (undoable.kind === 'run') {
    const ended = await undoRun(undoable.run, now);
    return { issues: ended.status === 'blocked' ? ended.issues : [] };
  }
  if (undoable.kind === 'freeze') {
    const { issues } = await thawRun(undoable.formulas, now);
    return { issues: issues.map(asWrittenSince) };
  }
  const { kind, edits, made } = undoable;
  return inTurn(async () => {
    const log = kind === 'repair' ? await logOf(edits, now) : null;
    const ended = await editAreas(edits.map(reversed), { log, gone: made });
    return { issues: ended.ok ? [] : ended.issues.map(asWrittenSince) };
  });
}

/** The rows of 수정기록 with those of this undo below. */
async function logOf(edits: readonly MadeEdit[], now: Date): Promise<SheetPlan> {
  const { grids } = await readGrids((sheet) => sheet === repairLogSheet);
  const rows = edits.map(({ at, before, after }): RepairLogRow => {
    return [loggedTime(now), at.sheet, at.cell, after.values[0]?.[0] ?? '', before.values[0]?.[0] ?? ''];
  });
  return planRepairLog([...readRepairLog(grids[0]), ...rows]);
}

function reversed({ at, before, after, format, formats }: MadeEdit): AreaEdit {
  const had = formats[0]?.[0];
  return {
    at,
    before: after,
    after: before,
    ...(format !== undefined && had !== undefined && { format: had }),
  };
}

function asWrittenSince(found: Issue): Issue {
  return found.kind === 'cellDrifted' || found.kind === 'contentDrifted'
    ? issue('writtenSince', found.at)
    : found;
}
