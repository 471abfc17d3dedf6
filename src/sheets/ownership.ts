import { parseArea } from './address';
import type { SheetPlan } from './sheetPlan';

/** A title without what changes from run to run: the year, and the (안) of a trial. */
function lasting(title: string): string {
  return title.normalize('NFC').replace(/\(안\)|\d+|\s/gu, '');
}

/**
 * Whether a sheet that already has the plan's name was written by Gyobu: its first cell carries the title that the
 * plan would write there. Anything else is the officer's own work and is never overwritten.
 */
export function isOwnSheet(plan: SheetPlan, firstValue: unknown): boolean {
  const title = plan.blocks.find(({ at }) => parseArea(at)?.top === 0 && parseArea(at)?.left === 0)
    ?.rows[0]?.[0];
  return (
    typeof title === 'string' && typeof firstValue === 'string' && lasting(title) === lasting(firstValue)
  );
}
