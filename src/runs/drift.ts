import { fingerprint } from '../domain/fingerprint';
import type { Issue } from '../domain/issue';
import { issue } from '../domain/issue';
import { changedInputs, recordInputs } from '../domain/recordedInputs';
import { parseArea } from '../sheets/address';
import type { Grid } from '../sheets/grid';
import { runLogSheet } from '../sheets/runLogRows';
import type { ClearExamination } from './examination';
import { examine } from './examination';

/**
 * Reads the inputs again, just before writing: a co-author may have changed them since, or recorded a run. Gives the
 * cells that changed, each with what it was and is; empty when inputs and record are the same.
 */
export async function driftSince(before: ClearExamination): Promise<Issue[]> {
  const now = await examine();
  if (JSON.stringify(now.record) !== JSON.stringify(before.record)) {
    return [issue('recordDrifted', { sheet: runLogSheet, cell: null })];
  }
  if (now.year && fingerprint(now.year) === fingerprint(before.year)) return [];
  const cells = now.year
    ? changedInputs(recordInputs(before.year), now.year)
    : now.issues.map(({ at }) => at);
  return cells.map((at) =>
    issue('inputsDrifted', at, { before: shown(before.grids, at), after: shown(now.grids, at) }),
  );
}

function shown(grids: readonly Grid[], { sheet, cell }: { sheet: string; cell: string | null }): string {
  const grid = grids.find(({ name }) => name === sheet);
  const area = cell === null ? null : parseArea(cell);
  const value = area && grid?.values[area.top - grid.top]?.[area.left - grid.left];
  return value === undefined || value === null || value === '' ? '빈칸' : String(value);
}
