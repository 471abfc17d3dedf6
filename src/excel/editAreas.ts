import type { Issue, Result, CellRef } from '../domain/issues/issue';
import { issue, failed, ok } from '../domain/issues/issue';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import type { AreaContent } from './areaContent';
import { contentOf, queueContent, showsSame } from './areaContent';
import { isCapable } from './capabilities';
import { writeFailure } from './failure';
import type { PriorOutput } from './priorOutputs';
import { isTooLarge } from './requestSize';
import { stateAfterEdit } from './stateAfterEdit';
import { findTargets, obstaclesTo, priorOf } from './targets';
import { writeSheet } from './writeSheet';

/** What was about to be written when the request was sent. */
interface Attempt {
  edits: readonly MadeEdit[];
  /** What the log held; null as long as nothing was sent. */
  priorLog: PriorOutput | null;
}

/**
 * Changes cells that an officer has agreed to, and writes the sheet that records it, in one request: all or nothing.
 * Cells that hold something else by now stop the whole, as does whatever else stands in the way of one of them.
 * Gives the number of edits.
 */
export async function editAreas(edits: readonly AreaEdit[], log: SheetPlan): Promise<Result<number>> {
  const attempt: Attempt = { edits: [], priorLog: null };
  try {
    if (isTooLarge({ plans: [log], edits }))
      return failed(issue('writeTooLarge', { sheet: sheetsOf(edits), cell: null }));
    const options = isCapable('groupedUndo') ? { mergeUndoGroup: true } : {};
    return await Excel.run(options, async (context) => {
      const { worksheets } = context.workbook;
      const cells = edits.map((edit) => findCells(worksheets.getItemOrNullObject(edit.at.sheet), edit));
      const found = await findTargets(context, [{ name: log.sheet, plan: log, restored: null }]);

      const obstacles = found.isReadOnly
        ? [issue('workbookReadOnly', { sheet: sheetsOf(edits), cell: null })]
        : [...cells.flatMap(obstaclesOf), ...obstaclesTo(found, [])];
      if (obstacles.length > 0) return failed(...distinct(obstacles));

      attempt.edits = cells.map(({ edit, range }) => ({
        at: edit.at,
        before: contentOf(range),
        after: edit.after,
        ...(edit.format !== undefined && { format: edit.format }),
        formats: range.numberFormat as string[][],
        isText: range.numberFormat[0]?.[0] === '@',
      }));
      for (const [i, { range }] of cells.entries()) {
        const edit = attempt.edits[i];
        if (!edit) continue;
        if (edit.format !== undefined)
          range.numberFormat = edit.formats.map((row) => row.map(() => edit.format));
        queueContent(range, edit.before, edit.after, edit.isText && edit.format === undefined);
      }
      for (const target of found.targets) {
        attempt.priorLog = priorOf(target);
        const isNew = target.sheet.isNullObject;
        if (!isNew) target.sheet.getRange().clear('Contents');
        writeSheet(isNew ? worksheets.add(log.sheet) : target.sheet, log);
      }
      await context.sync();
      return ok(edits.length);
    });
  } catch (error) {
    const failure = writeFailure(error, sheetsOf(edits));
    const state = attempt.priorLog ? await stateAfterEdit(attempt.edits, attempt.priorLog, log) : 'before';
    if (state === 'committed') return ok(edits.length);
    return failed(state === 'before' ? failure : issue('writeUnknown', failure.at, failure.params));
  }
}

interface EditedCells {
  readonly edit: AreaEdit;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Asks for the cells of an edit; they are there after the next sync. */
function findCells(sheet: Excel.Worksheet, edit: AreaEdit): EditedCells {
  sheet.load('visibility');
  sheet.protection.load('protected');
  const range = sheet.getRange(edit.at.cell);
  range.load('values,formulas,numberFormat');
  return { edit, sheet, range };
}

function obstaclesOf({ edit, sheet, range }: EditedCells): Issue[] {
  const { at, before } = edit;
  if (sheet.isNullObject) return [issue('contentDrifted', at)];
  const whole = { sheet: at.sheet, cell: null };
  if (sheet.protection.protected) return [issue('sheetProtected', whole)];
  if (sheet.visibility !== 'Visible') return [issue('sheetHidden', whole)];
  const now = contentOf(range);
  if (before.formula !== null && before.formula !== now.formula) {
    return [issue('cellDrifted', at, { before: before.formula, after: now.formula ?? shown(now) })];
  }
  if (showsSame(before, now)) return [];
  const [was, is] = [shown(before), shown(now)];
  return [was === is ? issue('contentDrifted', at) : issue('cellDrifted', at, { before: was, after: is })];
}

/** What the first cell shows. */
function shown({ values }: AreaContent): string | number {
  const value = values[0]?.[0] ?? '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function sheetsOf(edits: readonly AreaEdit[]): string {
  return [...new Set(edits.map(({ at }) => at.sheet))].join('·');
}

/** A protected sheet is told once, however many of its cells were to change. */
function distinct(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((each) => [JSON.stringify([each.kind, each.at]), each])).values()];
}

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

/** Cells of the officer's that shall change, and what they must still hold for that. */
export interface AreaEdit {
  readonly at: CellRef & { readonly cell: string };
  /** Where it names a formula, the first cell must still hold just that; otherwise only what is shown counts. */
  readonly before: AreaContent;
  readonly after: AreaContent;
  /** The number format that the cells take; they keep theirs where it is absent. */
  readonly format?: string;
}

/** An edit as it was made, with what its cells really held. */
export interface MadeEdit extends AreaEdit {
  /** The formats that the cells had. */
  readonly formats: readonly (readonly string[])[];
  readonly isText: boolean;
}
