import type { CellRef } from '../domain/issue';
import type { Result } from '../domain/result';
import type { SheetPlan } from '../sheets/sheetPlan';
import { editAreas } from './editAreas';

/** A cell of the officer's that shall change, and what it must still show for that. */
export interface CellEdit {
  readonly at: CellRef & { readonly cell: string };
  readonly before: string | number;
  readonly after: string | number;
  /** Whether the cell takes the format General, because its own (76%) would show the new value as something else. */
  readonly losesFormat?: boolean;
}

/** Changes single cells, and writes the sheet that records it: see `editAreas`. */
export function editCells(edits: readonly CellEdit[], log: SheetPlan): Promise<Result<number>> {
  return editAreas(
    edits.map(({ at, before, after, losesFormat }) => ({
      at,
      before: { formula: null, values: [[before]] },
      after: { formula: null, values: [[after]] },
      ...(losesFormat === true && { format: 'General' }),
    })),
    log,
  );
}
