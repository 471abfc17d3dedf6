import type { Issue } from '../domain/issues/issue';
import { issue } from '../domain/issues/issue';
import { isOwnSheet } from '../sheets/model/sheetNames';
import type { PlannedChart, SheetPlan } from '../sheets/model/sheetPlan';
import { askCharts, ownCharts } from './charts';
import type { PriorOutput } from './priorOutputs';
import { priorOutput } from './priorOutputs';

/** What becomes of one sheet: a plan is written on it, or what it held before is put back. */
export type SheetChange =
  | { readonly name: string; readonly plan: SheetPlan; readonly restored: null }
  | { readonly name: string; readonly plan: null; readonly restored: PriorOutput };

/** A change and the sheet it goes to, as it is now. */
export interface Target {
  readonly change: SheetChange;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range | null;
  /** Addresses of the merged areas in it. */
  readonly merged: readonly string[];
  /** The charts of ours on it. */
  readonly charts: readonly PlannedChart[];
  /** The first cell, which tells our own sheets from foreign ones. */
  readonly firstValue: unknown;
}

/** The sheets of a request, and what of the workbook as a whole may stand in its way. */
export interface Targets {
  readonly targets: readonly Target[];
  readonly isReadOnly: boolean;
  /** 통합 문서 구조 보호: no sheet can be added or taken away. */
  readonly isStructureProtected: boolean;
}

/** Asks for the sheets as they are now, in one request. */
export async function findTargets(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
): Promise<Targets> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const asked = changes.map((change) => {
    const sheet = workbook.worksheets.getItemOrNullObject(change.name);
    sheet.load('name,visibility');
    sheet.protection.load('protected');
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address,values,formulas,numberFormat');
    const merged = used.getMergedAreasOrNullObject();
    merged.load('areas/items/address');
    const charts = askCharts(sheet);
    const first = sheet.getRange('A1');
    first.load('values');
    return { change, sheet, used, merged, charts, first };
  });
  await context.sync();
  const targets = asked.map(({ change, sheet, used, merged, charts, first }) => {
    const exists = !sheet.isNullObject;
    const isUsed = exists && !used.isNullObject;
    return {
      change,
      sheet,
      used: isUsed ? used : null,
      merged: isUsed && !merged.isNullObject ? merged.areas.items.map(({ address }) => address) : [],
      charts: exists ? ownCharts(charts) : [],
      firstValue: exists ? (first.values[0]?.[0] as unknown) : '',
    };
  });
  return { targets, isReadOnly: workbook.readOnly, isStructureProtected: workbook.protection.protected };
}

/**
 * Everything that stands in the way, looked for before anything is written: a workbook that is read only or whose
 * structure is protected, a sheet that is protected, hidden, or holds what Gyobu did not write. `replaces` are
 * sheets that may be overwritten whatever they hold.
 */
export function obstaclesTo({ targets, ...workbook }: Targets, replaces: readonly string[]): Issue[] {
  const names = targets.map(({ change }) => change.name).join('·');
  if (workbook.isReadOnly) return [issue('workbookReadOnly', { sheet: names, cell: null })];
  return targets.flatMap((target) => obstacle(target, workbook.isStructureProtected, replaces));
}

function obstacle(target: Target, isStructureProtected: boolean, replaces: readonly string[]): Issue[] {
  const { change, sheet, used, firstValue } = target;
  const at = { sheet: change.name, cell: null };
  if (sheet.isNullObject) return isStructureProtected ? [issue('structureProtected', at)] : [];
  if (change.restored?.existed === false && isStructureProtected) return [issue('structureProtected', at)];
  if (sheet.protection.protected) return [issue('sheetProtected', at)];
  if (replaces.includes(change.name)) return [];
  if (sheet.visibility !== 'Visible') return [issue('sheetHidden', at)];
  if (!used || !change.plan || isOwnSheet(change.plan, firstValue)) return [];
  return [issue('sheetForeign', at)];
}

/** What the target's sheet holds now, to be put back. */
export function priorOf({ change, sheet, used, merged, charts }: Target): PriorOutput {
  return { ...priorOutput(change.name, used, { merged, charts }), existed: !sheet.isNullObject };
}
