import type { CellRef, Issue } from '../../domain/issues/issue';
import { issue } from '../../domain/issues/issue';
import { changedInputs, recordInputs } from '../../domain/record/recordedInputs';
import { yearFingerprint } from '../../domain/record/yearInputs';
import type { Grid } from '../../sheets/model/grid';
import { valueAtPlace } from '../../sheets/model/grid';
import { runLogSheet } from '../../sheets/output/runLog/runLogRows';
import { sheetOfInput } from '../../sheets/year/yearSheets';
import type { ClearExamination, Examination } from '../examination';
import { examine } from '../examination';

/**
 * Reads the inputs again, just before writing: a co-author may have changed them since, or recorded a run. Gives the
 * cells that changed, each with what it was and is; empty when inputs and record are the same.
 */
export async function driftSince(before: ClearExamination): Promise<Issue[]> {
  return driftBetween(before, await examine(), 'inputsDrifted');
}

/** The same between two examinations that have been made; `kind` says whether a run was on, or an officer was looking. */
export function driftBetween(
  before: ClearExamination,
  now: Examination,
  kind: 'inputsDrifted' | 'cellDrifted',
): Issue[] {
  if (JSON.stringify(now.record) !== JSON.stringify(before.record)) {
    return [issue('recordDrifted', { sheet: runLogSheet, cell: null })];
  }
  if (now.year && yearFingerprint(now.year) === yearFingerprint(before.year)) return [];
  const cells = now.year
    ? changedInputs(recordInputs(before.year), now.year, sheetOfInput)
    : now.issues.filter(({ severity }) => severity === 'error').map(({ at }) => at);
  return cells.map((at) => drifted(at, kind, held(before.grids, at), held(now.grids, at)));
}

/** A row that was taken out, or a way of writing, is nothing that a cell held before and after. */
function drifted(at: CellRef, kind: 'inputsDrifted' | 'cellDrifted', before: string, after: string): Issue {
  return before === after ? issue('contentDrifted', at) : issue(kind, at, { before, after });
}

function held(grids: readonly Grid[], at: CellRef): string {
  return String(valueAtPlace(grids, at));
}
