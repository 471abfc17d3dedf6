import type { Issue } from '../domain/issue';
import { issue } from '../domain/issue';
import type { Result } from '../domain/result';
import { failed, ok } from '../domain/result';
import { isOwnSheet } from '../sheets/ownership';
import type { SheetPlan } from '../sheets/sheetPlan';
import { isCapable } from './capabilities';
import { writeFailure } from './failure';
import type { PriorOutput } from './priorOutputs';
import { priorOutput } from './priorOutputs';
import type { PartName } from './recordPart';
import { askParts, queuePart } from './recordPart';
import { stateAfterFailure } from './stateAfterFailure';
import { writeSheet } from './writeSheet';

/** All that one run writes: its sheets, and the part that records it. Both are committed together, or neither. */
export interface WriteRequest {
  readonly plans: readonly SheetPlan[];
  /** A part whose content is null is taken out. */
  readonly part: { readonly name: PartName; readonly content: unknown } | null;
  /** Sheets that may be overwritten whatever they hold, because the officer asked for just that. */
  readonly replaces?: readonly string[];
}

export interface Written {
  readonly sheets: readonly string[];
  readonly prior: readonly PriorOutput[];
}

/** Excel on the web takes at most 5 MB a request; styles and the protocol need their share of it. */
const largestRequest = 3_000_000;

/**
 * Writes the plans, all or nothing: every obstacle is looked for first, and then everything goes in one request,
 * the record last. Gives what was written and what stood there before, or the issues that stood in the way, with
 * nothing written.
 */
export async function applyPlans(request: WriteRequest): Promise<Result<Written>> {
  const names = request.plans.map(({ sheet }) => sheet);
  const size = JSON.stringify(request.plans.map(({ blocks }) => blocks)).length;
  if (size > largestRequest) return failed(issue('writeTooLarge', { sheet: names.join('·'), cell: null }));
  let prior: readonly PriorOutput[] = [];
  try {
    // One step of undo for the whole run, where Excel can (ExcelApi 1.20).
    const options = isCapable('groupedUndo') ? { mergeUndoGroup: true } : {};
    return await Excel.run(options, async (context) => {
      const parts = request.part && askParts(context, request.part.name);
      const targets = await findTargets(context, request.plans);
      const obstacles = targets.flatMap((target) => obstacle(target, request.replaces ?? []));
      if (obstacles.length > 0) return failed(...obstacles);
      prior = targets.map(priorOf);
      // Recalculating after every queued step would slow the request down; nothing reads in between.
      context.workbook.application.suspendApiCalculationUntilNextSync();
      for (const target of targets) writeSheet(clearedSheet(context, target), target.plan);
      if (request.part && parts) queuePart(context, request.part.name, parts, request.part.content);
      await context.sync();
      return ok({ sheets: names, prior });
    });
  } catch (error) {
    const failure = writeFailure(error, names.join('·'));
    if (!failure) throw error;
    const state = await stateAfterFailure(prior, request.part);
    if (state === 'committed') return ok({ sheets: names, prior });
    return failed(state === 'before' ? failure : issue('writeUnknown', failure.at, failure.params));
  }
}

/** A plan and the sheet it goes to, as it is now. */
interface Target {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range | null;
  /** The first cell, which tells our own sheets from foreign ones. */
  readonly firstValue: unknown;
}

async function findTargets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Target[]> {
  const asked = plans.map((plan) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
    sheet.load('name');
    sheet.protection.load('protected');
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address,values,formulas,numberFormat');
    const first = sheet.getRange('A1');
    first.load('values');
    return { plan, sheet, used, first };
  });
  await context.sync();
  return asked.map(({ plan, sheet, used, first }) => {
    const exists = !sheet.isNullObject;
    return {
      plan,
      sheet,
      used: exists && !used.isNullObject ? used : null,
      firstValue: exists ? (first.values[0]?.[0] as unknown) : '',
    };
  });
}

function obstacle({ plan, sheet, used, firstValue }: Target, replaces: readonly string[]): Issue[] {
  if (sheet.isNullObject) return [];
  const at = { sheet: plan.sheet, cell: null };
  if (sheet.protection.protected) return [issue('sheetProtected', at)];
  if (!used || replaces.includes(plan.sheet) || isOwnSheet(plan, firstValue)) return [];
  return [issue('sheetForeign', at)];
}

function priorOf({ plan, sheet, used }: Target): PriorOutput {
  return { ...priorOutput(plan.sheet, used), existed: !sheet.isNullObject };
}

/** The plan's sheet, made if it is missing, emptied if it is there: never deleted, so that undo survives. */
function clearedSheet(context: Excel.RequestContext, { plan, sheet, used }: Target): Excel.Worksheet {
  if (sheet.isNullObject) return context.workbook.worksheets.add(plan.sheet);
  if (used) {
    used.unmerge();
    used.clear();
  }
  return sheet;
}
