import type { Issue } from '../domain/issue';
import { issue } from '../domain/issue';
import type { Result } from '../domain/result';
import { failed, ok } from '../domain/result';
import { isOwnSheet } from '../sheets/ownership';
import type { SheetPlan } from '../sheets/sheetPlan';
import type { AreaContent } from './areaContent';
import { contentOf, queueContent, showsSame } from './areaContent';
import type { AreaEdit, MadeEdit } from './areaEdit';
import { isCapable } from './capabilities';
import { writeFailure } from './failure';
import type { PriorOutput } from './priorOutputs';
import { priorOutput } from './priorOutputs';
import { stateAfterEdit } from './stateAfterEdit';
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
    const options = isCapable('groupedUndo') ? { mergeUndoGroup: true } : {};
    return await Excel.run(options, async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      workbook.protection.load('protected');
      const targets = edits.map((edit) => findTarget(workbook.worksheets.getItem(edit.at.sheet), edit));
      const logTarget = findLog(workbook.worksheets, log);
      await context.sync();

      const obstacles = workbook.readOnly
        ? [issue('workbookReadOnly', { sheet: sheetsOf(edits), cell: null })]
        : [...targets.flatMap(obstaclesTo), ...obstaclesToLog(logTarget, log, workbook.protection.protected)];
      if (obstacles.length > 0) return failed(...distinct(obstacles));

      const made = targets.map(({ edit, range }) => ({
        at: edit.at,
        before: contentOf(range),
        after: edit.after,
        isText: range.numberFormat[0]?.[0] === '@',
      }));
      const { sheet: logSheet, used } = logTarget;
      attempt.edits = made;
      attempt.priorLog = logSheet.isNullObject
        ? { ...priorOutput(log.sheet, null), existed: false }
        : priorOutput(log.sheet, used.isNullObject ? null : used);
      for (const [i, { range }] of targets.entries()) {
        const edit = made[i];
        if (edit) queueContent(range, edit.before, edit.after, edit.isText);
      }
      if (!logSheet.isNullObject) logSheet.getRange().clear('Contents');
      writeSheet(logSheet.isNullObject ? workbook.worksheets.add(log.sheet) : logSheet, log);
      await context.sync();
      return ok(edits.length);
    });
  } catch (error) {
    const failure = writeFailure(error, sheetsOf(edits));
    if (!failure) throw error;
    const state = attempt.priorLog ? await stateAfterEdit(attempt.edits, attempt.priorLog, log) : 'before';
    if (state === 'committed') return ok(edits.length);
    return failed(state === 'before' ? failure : issue('writeUnknown', failure.at, failure.params));
  }
}

interface EditTarget {
  readonly edit: AreaEdit;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function findTarget(sheet: Excel.Worksheet, edit: AreaEdit): EditTarget {
  sheet.load('visibility');
  sheet.protection.load('protected');
  const range = sheet.getRange(edit.at.cell);
  range.load('values,formulas,numberFormat');
  return { edit, sheet, range };
}

interface LogTarget {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly first: Excel.Range;
}

function findLog(worksheets: Excel.WorksheetCollection, log: SheetPlan): LogTarget {
  const sheet = worksheets.getItemOrNullObject(log.sheet);
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject();
  used.load('address,values,formulas,numberFormat');
  const first = sheet.getRange('A1');
  first.load('values');
  return { sheet, used, first };
}

function obstaclesTo({ edit, sheet, range }: EditTarget): Issue[] {
  const { at, before } = edit;
  const whole = { sheet: at.sheet, cell: null };
  if (sheet.protection.protected) return [issue('sheetProtected', whole)];
  if (sheet.visibility !== 'Visible') return [issue('sheetHidden', whole)];
  const now = contentOf(range);
  if (before.formula !== null && before.formula !== now.formula) {
    return [issue('inputsDrifted', at, { before: before.formula, after: now.formula ?? shown(now) })];
  }
  return showsSame(before, now)
    ? []
    : [issue('inputsDrifted', at, { before: shown(before), after: shown(now) })];
}

function obstaclesToLog({ sheet, used, first }: LogTarget, log: SheetPlan, isLocked: boolean): Issue[] {
  const at = { sheet: log.sheet, cell: null };
  if (sheet.isNullObject) return isLocked ? [issue('structureProtected', at)] : [];
  if (sheet.protection.protected) return [issue('sheetProtected', at)];
  if (sheet.visibility !== 'Visible') return [issue('sheetHidden', at)];
  return used.isNullObject || isOwnSheet(log, first.values[0]?.[0]) ? [] : [issue('sheetForeign', at)];
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
