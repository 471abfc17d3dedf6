import type { SheetPlan } from '../sheets/model/sheetPlan';
import { contentOf, queueContent, showsSame } from './areaContent';
import type { MadeEdit } from './editAreas';
import type { PriorOutput } from './priorOutputs';
import { priorOutput, queueRestore } from './priorOutputs';
import type { StateAfterFailure } from './stateAfterFailure';

/**
 * What a workbook holds after an edit of cells that failed. Looks instead of guessing: the log is the last thing of
 * the one request, so that its new rows prove the whole; without a log and a sheet that was made, the cells themselves do.
 * Otherwise cells and sheets are put back. `prior` is what the sheets held that were written whole.
 */
export async function stateAfterEdit(
  edits: readonly MadeEdit[],
  prior: readonly PriorOutput[],
  log: SheetPlan | null,
): Promise<StateAfterFailure> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const cells = edits.map((edit) => {
        const range = worksheets.getItem(edit.at.sheet).getRange(edit.at.cell);
        range.load('values,formulas');
        return { edit, range };
      });
      const asked = prior.map((before) => {
        const sheet = worksheets.getItemOrNullObject(before.sheet);
        sheet.load('name');
        const used = sheet.getUsedRangeOrNullObject();
        used.load('address,values,formulas,numberFormat');
        return { before, sheet, used };
      });
      await context.sync();
      const sheets = asked.map(({ before, sheet, used }) => {
        const isThere = !sheet.isNullObject;
        const held = priorOutput(before.sheet, isThere && !used.isNullObject ? used : null);
        return { before, now: { ...held, existed: isThere } };
      });
      const logged = sheets.find(({ before }) => before.sheet === log?.sheet);
      const isProven =
        log && logged
          ? rowCount(logged.now) > 0 && rowCount(logged.now) === plannedRows(log)
          : sheets.length === 0;
      if (isProven && cells.every(({ edit, range }) => isMade(edit, range))) return 'committed';
      for (const { edit, range } of cells) {
        // The format first: a text that comes back into a cell of numbers would be read as one.
        if (edit.format !== undefined) range.numberFormat = edit.formats.map((row) => [...row]);
        if (!isAsBefore(edit, range)) queueContent(range, edit.after, edit.before, edit.isText);
      }
      for (const { before, now } of sheets) {
        if (JSON.stringify([now.existed, now.cells]) !== JSON.stringify([before.existed, before.cells])) {
          queueRestore(context, before, { isThere: now.existed, charts: [] });
        }
      }
      await context.sync();
      return 'before';
    });
  } catch {
    return 'unknown';
  }
}

/** Where a formula was put, what it shows may still be on its way. */
function isMade({ after }: MadeEdit, range: Excel.Range): boolean {
  const now = contentOf(range);
  return now.formula === after.formula && (after.formula !== null || showsSame(now, after));
}

function isAsBefore({ before }: MadeEdit, range: Excel.Range): boolean {
  const now = contentOf(range);
  return now.formula === before.formula && showsSame(now, before);
}

function rowCount({ cells }: PriorOutput): number {
  return cells.length;
}

/** The rows from the first cell of the log to its last. */
function plannedRows({ blocks }: SheetPlan): number {
  return Math.max(0, ...blocks.map(({ at, rows }) => Number(/\d+/.exec(at)?.[0] ?? 1) - 1 + rows.length));
}
