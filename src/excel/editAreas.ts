import type { Issue, Result, CellRef } from '../domain/issues/issue';
import { issue, failed, ok } from '../domain/issues/issue';
import { cellAddress, localAddress, parseArea } from '../sheets/model/address';
import type { CellValue } from '../sheets/model/grid';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import type { AreaContent } from './areaContent';
import { contentOf, queueContent, showsSame } from './areaContent';
import { isCapable } from './capabilities';
import { writeFailure } from './failure';
import type { PriorOutput } from './priorOutputs';
import { queueRestore } from './priorOutputs';
import { isTooLarge } from './requestSize';
import { stateAfterEdit } from './stateAfterEdit';
import { findTargets, obstaclesTo, priorOf } from './targets';
import { writeSheet } from './writeSheet';

/** What was about to be written when the request was sent. */
interface Attempt {
  edits: readonly MadeEdit[];
  /** What the sheets held that are written whole. */
  prior: readonly PriorOutput[];
  isSent: boolean;
}

/** The sheets that an edit writes whole, in the same request. */
export interface SheetsBeside {
  /** The log that proves and tells what was changed: its new rows. */
  readonly log?: SheetPlan | null;
  /** Sheets that are made for the edit: none of the name may hold anything. */
  readonly made?: readonly SheetPlan[];
  /** Sheets that go away again, as long as they hold just what was planned. */
  readonly gone?: readonly SheetPlan[];
}

/**
 * Changes cells that an officer has agreed to, and writes the sheets beside them, in one request: all or nothing.
 * Cells that hold something else by now stop the whole, as does whatever else stands in the way of one of them. An edit
 * whose two contents are the same only asks that the cell still holds it. Gives the edits as they were made.
 */
export async function editAreas(
  edits: readonly AreaEdit[],
  { log = null, made = [], gone = [] }: SheetsBeside,
): Promise<Result<readonly MadeEdit[]>> {
  const attempt: Attempt = { edits: [], prior: [], isSent: false };
  const plans = [...made, ...(log ? [log] : [])];
  const names = [...new Set([...edits.map(({ at }) => at.sheet), ...made.map(({ sheet }) => sheet)])].join(
    '·',
  );
  try {
    if (isTooLarge({ plans, edits })) return failed(issue('writeTooLarge', { sheet: names, cell: null }));
    const options = isCapable('groupedUndo') ? { mergeUndoGroup: true } : {};
    return await Excel.run(options, async (context) => {
      const { worksheets } = context.workbook;
      const cells = edits.map((edit) => findCells(worksheets.getItemOrNullObject(edit.at.sheet), edit));
      const found = await findTargets(context, [
        ...plans.map((plan) => ({ name: plan.sheet, plan, restored: null })),
        ...gone.map(({ sheet }) => ({ name: sheet, plan: null, restored: absent(sheet) })),
      ]);

      const obstacles = found.isReadOnly
        ? [issue('workbookReadOnly', { sheet: names, cell: null })]
        : [
            ...cells.flatMap(obstaclesOf),
            ...obstaclesTo(found, []),
            // The officer or a co-author has made it meanwhile, or worked in it.
            ...found.targets
              .filter(({ change, used }) => {
                const plan = gone.find(({ sheet }) => sheet === change.name);
                return plan ? !holdsJust(used, plan) : change.plan !== log && !holdsJust(used, null);
              })
              .map(({ change }) => issue('contentDrifted', { sheet: change.name, cell: null })),
          ];
      if (obstacles.length > 0) return failed(...distinct(obstacles));

      const changes = cells.filter(({ edit }) => !isGuard(edit));
      attempt.edits = changes.map(({ edit, range }) => ({
        at: edit.at,
        before: contentOf(range),
        after: edit.after,
        ...(edit.format !== undefined && { format: edit.format }),
        formats: range.numberFormat as string[][],
        isText: range.numberFormat[0]?.[0] === '@',
      }));
      attempt.prior = found.targets.map(priorOf);
      attempt.isSent = true;
      for (const { sheet, change, charts } of found.targets) {
        if (change.restored) queueRestore(context, change.restored, { isThere: !sheet.isNullObject, charts });
        else if (change.plan !== log)
          writeSheet(sheet.isNullObject ? worksheets.add(change.name) : sheet, change.plan);
      }
      for (const [i, { range }] of changes.entries()) {
        const edit = attempt.edits[i];
        if (!edit) continue;
        if (edit.format !== undefined)
          range.numberFormat = edit.formats.map((row) => row.map(() => edit.format));
        const isText = edit.format === undefined ? edit.isText : edit.format === '@';
        queueContent(range, edit.before, edit.after, isText);
      }
      const logged = found.targets.find(({ change }) => change.plan === log);
      if (log && logged) {
        const isNew = logged.sheet.isNullObject;
        if (!isNew) logged.sheet.getRange().clear('Contents');
        writeSheet(isNew ? worksheets.add(log.sheet) : logged.sheet, log);
      }
      await context.sync();
      return ok(attempt.edits);
    });
  } catch (error) {
    const failure = writeFailure(error, names);
    const state = attempt.isSent ? await stateAfterEdit(attempt.edits, attempt.prior, log) : 'before';
    if (state === 'committed') return ok(attempt.edits);
    return failed(state === 'before' ? failure : issue('writeUnknown', failure.at, failure.params));
  }
}

/** What was before a sheet was made: nothing. */
function absent(sheet: string): PriorOutput {
  return { sheet, existed: false, at: null, cells: [], formats: [], merges: [], charts: [] };
}

/** Whether a sheet holds what the plan wrote and nothing else; without a plan, nothing at all. */
function holdsJust(used: Excel.Range | null, plan: SheetPlan | null): boolean {
  const planned = new Map(
    (plan?.blocks ?? []).flatMap(({ at, rows }) => {
      const { top, left } = parseArea(at) ?? { top: 0, left: 0 };
      return rows.flatMap((row, y) =>
        row.map((cell, x) => [cellAddress(top + y, left + x), cell ?? ''] as const),
      );
    }),
  );
  const area = used && parseArea(localAddress(used.address));
  const held = ((used?.values ?? []) as CellValue[][]).flatMap((row, y) =>
    row.map((value, x) => [cellAddress((area?.top ?? 0) + y, (area?.left ?? 0) + x), value] as const),
  );
  const filled = [...planned].filter(([, value]) => value !== '').length;
  return (
    held.every(([cell, value]) => value === (planned.get(cell) ?? '')) &&
    held.filter(([, value]) => value !== '').length === filled
  );
}

/** Whether an edit only asks that a cell holds what it held. */
function isGuard({ before, after, format }: AreaEdit): boolean {
  return format === undefined && JSON.stringify(before) === JSON.stringify(after);
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
export function editCells(edits: readonly CellEdit[], log: SheetPlan): Promise<Result<readonly MadeEdit[]>> {
  return editAreas(
    edits.map(({ at, before, after, losesFormat }) => ({
      at,
      before: { formula: null, values: [[before]] },
      after: { formula: null, values: [[after]] },
      ...(losesFormat === true && { format: 'General' }),
    })),
    { log },
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
