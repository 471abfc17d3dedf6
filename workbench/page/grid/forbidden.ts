import type { ICommandInfo } from '@univerjs/core';
import { SetRangeValuesMutation, SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';

/** What a person may do to a sheet here: fill cells. A row that grows with its text is a matter of the view alone. */
const allowed: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
]);

/**
 * Whether a command of the grid would change what the host does not hear of (formats, widths, rows, sheets). Every
 * change of a sheet goes through a mutation, so mutations are what is looked at.
 */
export function isForbidden({ id }: Pick<ICommandInfo, 'id'>): boolean {
  return id.startsWith('sheet.mutation.') && !allowed.has(id);
}
