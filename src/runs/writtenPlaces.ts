import type { CellRef } from '../domain/issues/issue';
import type { MadeEdit } from '../excel/editAreas';
import type { FilledFormula } from '../sheets/functionUse/filledFormula';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import type { UndoableRun } from './undoRun';

/** What a write of the pane has left, and what it takes to take it back. */
export type Undoable =
  | { readonly kind: 'run'; readonly run: UndoableRun }
  /** Cells of the officer's, and sheets that were made for them or by themselves. */
  | {
      readonly kind: 'entry' | 'repair' | 'sheets';
      readonly edits: readonly MadeEdit[];
      readonly made: readonly SheetPlan[];
    }
  | { readonly kind: 'freeze'; readonly formulas: readonly FilledFormula[] };

/** Where a write left something, for the list that tells of it. */
export function writtenPlaces(undoable: Undoable): readonly CellRef[] {
  if (undoable.kind === 'run') return undoable.run.outputs.map(({ sheet }) => ({ sheet, cell: null }));
  if (undoable.kind === 'freeze')
    return undoable.formulas.map(({ at, area }) => ({ sheet: at.sheet, cell: area }));
  return [
    ...undoable.edits.map(({ at }) => at),
    ...undoable.made.map(({ sheet }) => ({ sheet, cell: null })),
  ];
}
