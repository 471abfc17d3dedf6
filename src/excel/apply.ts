import type { Result } from '../domain/issues/issue';
import { issue, failed, ok } from '../domain/issues/issue';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import { isCapable } from './capabilities';
import { removeCharts } from './charts';
import { writeFailure } from './failure';
import type { PriorOutput } from './priorOutputs';
import { queueRestore } from './priorOutputs';
import type { PartName } from './record';
import { askParts, queuePart } from './record';
import { isTooLarge } from './requestSize';
import type { WrittenPart } from './stateAfterFailure';
import { stateAfterFailure } from './stateAfterFailure';
import type { SheetChange, Target } from './targets';
import { findTargets, obstaclesTo, priorOf } from './targets';
import { writeSheet } from './writeSheet';

/** All that one run writes: its sheets, and the part that records it. Both are committed together, or neither. */
export interface WriteRequest {
  readonly plans: readonly SheetPlan[];
  /** Sheets that get back what they held before (되돌리기). */
  readonly restored?: readonly PriorOutput[];
  /** A part whose content is null is taken out. */
  readonly part: { readonly name: PartName; readonly content: unknown } | null;
  /** Sheets that may be overwritten whatever they hold, because the officer asked for just that. */
  readonly replaces?: readonly string[];
}

export interface Written {
  readonly sheets: readonly string[];
  readonly prior: readonly PriorOutput[];
}

/**
 * Writes the plans, all or nothing: every obstacle is looked for first, and then everything goes in one request,
 * the record last. Gives what was written and what stood there before, or the issues that stood in the way, with
 * nothing written. Whatever goes wrong, be it a bug, is looked after and told (`stateAfterFailure`): it never throws.
 */
export async function applyPlans(request: WriteRequest): Promise<Result<Written>> {
  const changes = changesOf(request);
  const names = changes.map(({ name }) => name);
  let prior: readonly PriorOutput[] = [];
  let part: WrittenPart | null = null;
  try {
    if (isTooLarge(request)) return failed(issue('writeTooLarge', { sheet: names.join('·'), cell: null }));
    // One step of undo for the whole run, where Excel can (ExcelApi 1.20).
    const options = isCapable('groupedUndo') ? { mergeUndoGroup: true } : {};
    return await Excel.run(options, async (context) => {
      const parts = request.part && askParts(context, request.part.name);
      const found = await findTargets(context, changes);
      const obstacles = obstaclesTo(found, request.replaces ?? []);
      if (obstacles.length > 0) return failed(...obstacles);
      prior = found.targets.map(priorOf);
      part = request.part && { ...request.part, wasThere: (parts?.items.length ?? 0) > 0 };
      // Recalculating after every queued step would slow the request down; nothing reads in between.
      context.workbook.application.suspendApiCalculationUntilNextSync();
      for (const target of found.targets) queueChange(context, target);
      if (request.part && parts) queuePart(context, request.part.name, parts, request.part.content);
      await context.sync();
      return ok({ sheets: names, prior });
    });
  } catch (error) {
    const failure = writeFailure(error, names.join('·'));
    const state = await stateAfterFailure(prior, part);
    if (state === 'committed') return ok({ sheets: names, prior });
    return failed(state === 'before' ? failure : issue('writeUnknown', failure.at, failure.params));
  }
}

function changesOf({ plans, restored = [] }: WriteRequest): SheetChange[] {
  return [
    ...plans.map((plan) => ({ name: plan.sheet, plan, restored: null })),
    ...restored.map((prior) => ({ name: prior.sheet, plan: null, restored: prior })),
  ];
}

function queueChange(context: Excel.RequestContext, target: Target): void {
  const { change, sheet, charts } = target;
  if (change.plan) writeSheet(clearedSheet(context, target), change.plan);
  else queueRestore(context, change.restored, { isThere: !sheet.isNullObject, charts });
}

/** The plan's sheet, made if it is missing, emptied if it is there: never deleted, so that undo survives. */
function clearedSheet(
  context: Excel.RequestContext,
  { change, sheet, used, charts }: Target,
): Excel.Worksheet {
  if (sheet.isNullObject) return context.workbook.worksheets.add(change.name);
  if (used) {
    used.unmerge();
    used.clear();
  }
  removeCharts(sheet, charts);
  return sheet;
}
