import type { CellRef, Issue } from '../domain/issue';
import { issue } from '../domain/issue';
import type { Result } from '../domain/result';
import { failed, ok } from '../domain/result';
import { isOwnSheet } from '../sheets/ownership';
import type { SheetPlan } from '../sheets/sheetPlan';
import { isCapable } from './capabilities';
import { enteredText } from './enteredText';
import { writeFailure } from './failure';
import { writeSheet } from './writeSheet';

/** A cell of the officer's that shall change, and what it must still hold for that. */
export interface CellEdit {
  readonly at: CellRef & { readonly cell: string };
  readonly before: string | number;
  readonly after: string | number;
}

/**
 * Changes cells that an officer has agreed to, and writes the sheet that records it, in one request: all or nothing.
 * A cell that holds something else by now stops the whole, as does a protected sheet.
 */
export async function editCells(edits: readonly CellEdit[], log: SheetPlan): Promise<Result<number>> {
  try {
    const options = isCapable('groupedUndo') ? { mergeUndoGroup: true } : {};
    return await Excel.run(options, async (context) => {
      const sheets = context.workbook.worksheets;
      const targets = edits.map((edit) => {
        const sheet = sheets.getItem(edit.at.sheet);
        sheet.protection.load('protected');
        const range = sheet.getRange(edit.at.cell);
        range.load('values');
        return { edit, sheet, range };
      });
      const logSheet = sheets.getItemOrNullObject(log.sheet);
      logSheet.load('name');
      logSheet.protection.load('protected');
      const first = logSheet.getRange('A1');
      first.load('values');
      await context.sync();

      const obstacles = targets.flatMap(({ edit, sheet, range }) =>
        obstaclesOf(edit, sheet.protection.protected, range.values[0]?.[0]),
      );
      if (!logSheet.isNullObject) {
        const at = { sheet: log.sheet, cell: null };
        if (logSheet.protection.protected) obstacles.push(issue('sheetProtected', at));
        else if (!isOwnSheet(log, first.values[0]?.[0])) obstacles.push(issue('sheetForeign', at));
      }
      if (obstacles.length > 0) return failed(...obstacles);

      for (const { edit, range } of targets) {
        range.values = [[typeof edit.after === 'string' ? enteredText(edit.after) : edit.after]];
      }
      if (!logSheet.isNullObject) logSheet.getRange().clear('Contents');
      writeSheet(logSheet.isNullObject ? sheets.add(log.sheet) : logSheet, log);
      await context.sync();
      return ok(edits.length);
    });
  } catch (error) {
    const failure = writeFailure(error, [...new Set(edits.map(({ at }) => at.sheet))].join('·'));
    if (!failure) throw error;
    return failed(failure);
  }
}

function obstaclesOf({ at, before }: CellEdit, isProtected: boolean, now: unknown): Issue[] {
  if (isProtected) return [issue('sheetProtected', { sheet: at.sheet, cell: null })];
  const found = typeof now === 'string' || typeof now === 'number' ? now : '';
  return String(found) === String(before) ? [] : [issue('inputsDrifted', at, { before, after: found })];
}
