import type { CellRef } from '../domain/issues/issue';
import { parseArea } from '../sheets/model/address';
import { editedCells } from '../sheets/writing/editedCells';
import type { CellValue, Grid } from '../sheets/model/grid';
import { valueAtPlace } from '../sheets/model/grid';
import { runLogSheet } from '../sheets/output/runLog/runLogRows';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import type { ClearExamination } from './examination';
import { planOutputs } from './planOutputs';
import { planRun } from './planRun';
import { isUpToDate } from './record/recordState';

/** A cell that a run would change. A formula is shown by its value; an empty cell is ''. */
export interface CellChange {
  readonly at: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What a run would do to one sheet: make it, change cells of it, or leave it as it is. */
export interface SheetPreview {
  readonly sheet: string;
  readonly kind: 'new' | 'changed' | 'same';
  readonly changes: readonly CellChange[];
}

/**
 * Exactly what the run would write (쓰일 내용), from the plans of the run itself: nothing, not even a row of the log, where
 * all is as the last one left it. Writes nothing.
 */
export function previewRun(examination: ClearExamination, now: Date): SheetPreview[] {
  const all = [...planOutputs(examination, null).map(({ sheet }) => sheet), runLogSheet];
  const { outputs, log } = planRun(examination, now);
  const written = isUpToDate(examination) ? [] : [...outputs, log];
  return all.map((sheet): SheetPreview => {
    const plan = written.find((one) => one.sheet === sheet);
    return plan ? previewOf(plan, gridOf(examination, plan)) : { sheet, kind: 'same', changes: [] };
  });
}

function gridOf({ grids }: ClearExamination, { sheet }: SheetPlan): Grid | undefined {
  return grids.find(({ name }) => name === sheet);
}

function previewOf(plan: SheetPlan, grid: Grid | undefined): SheetPreview {
  if (!grid) return { sheet: plan.sheet, kind: 'new', changes: [] };
  const changes = editedCells(plan, grid).map((at) => ({
    at,
    before: valueAtPlace([grid], at),
    after: plannedValue(plan, at),
  }));
  return { sheet: plan.sheet, kind: changes.length > 0 ? 'changed' : 'same', changes };
}

function plannedValue({ blocks }: SheetPlan, { cell }: CellRef): CellValue {
  const area = cell === null ? null : parseArea(cell);
  if (!area) return '';
  for (const { at, rows } of blocks) {
    const start = parseArea(at);
    const planned = start && rows[area.top - start.top]?.[area.left - start.left];
    if (planned !== undefined && planned !== null)
      return typeof planned === 'object' ? planned.expect : planned;
  }
  return '';
}
