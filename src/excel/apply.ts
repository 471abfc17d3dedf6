import type { Issue } from '../domain/issue';
import { issue } from '../domain/issue';
import type { Result } from '../domain/result';
import { failed, ok } from '../domain/result';
import type { SheetPlan } from '../sheets/sheetPlan';
import { isOwnSheet } from '../sheets/ownership';
import { writeFailure } from './failure';
import { writeSheet } from './writeSheet';

/**
 * Writes the plans, all or nothing: every obstacle is looked for first, and all sheets are then written in one
 * request. Gives the names of the sheets written, or the issues that stood in the way, with nothing written.
 */
export async function applyPlans(plans: readonly SheetPlan[]): Promise<Result<readonly string[]>> {
  try {
    return await Excel.run(async (context) => {
      const targets = await findTargets(context, plans);
      const obstacles = targets.flatMap(obstacle);
      if (obstacles.length > 0) return failed(...obstacles);
      // Recalculating after every queued step would slow the request down; nothing reads in between.
      context.workbook.application.suspendApiCalculationUntilNextSync();
      for (const target of targets) {
        writeSheet(clearedSheet(context, target), target.plan);
      }
      await context.sync();
      return ok(plans.map(({ sheet }) => sheet));
    });
  } catch (error) {
    const failure = writeFailure(error, plans.map(({ sheet }) => sheet).join('·'));
    if (failure) return failed(failure);
    throw error;
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
    used.load('address');
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

function obstacle({ plan, sheet, used, firstValue }: Target): Issue[] {
  if (sheet.isNullObject) return [];
  const at = { sheet: plan.sheet, cell: null };
  if (sheet.protection.protected) return [issue('sheetProtected', at)];
  return used && !isOwnSheet(plan, firstValue) ? [issue('sheetForeign', at)] : [];
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
