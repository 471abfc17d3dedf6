import type { Issue } from '../domain/issue';
import type { BudgetBasis } from '../domain/roll/budgetBasis';
import { finalsOfNoLine } from '../domain/roll/budgetBasis';
import type { RolledYear } from '../domain/roll/rollForward';
import { rollForward } from '../domain/roll/rollForward';
import { applyPlans } from '../excel/apply';
import { planRolledYear } from '../sheets/planRolledYear';
import { driftSince } from './drift';
import { examine, isRunnable } from './examination';
import { inTurn } from './inTurn';

/** How turning to the next year ended. */
export interface RollRun {
  readonly fiscalYear: number | null;
  readonly issues: readonly Issue[];
  /** Null where an issue blocked it; then nothing was written. */
  readonly rolled: RolledYear | null;
  readonly sheets: readonly string[];
}

/**
 * Turns the open workbook into next year's (차년도 준비). It rewrites the input sheets, so it is run on a copy: the
 * command works on one, and the pane asks the officer to save under another name first. Sheets that are not Gyobu's,
 * column mappings and settings stay; the record of the closed year stays in the closed year's file.
 */
export function rollRun(basis: BudgetBasis = { kind: 'original' }): Promise<RollRun> {
  return inTurn(() => rollNow(basis));
}

async function rollNow(basis: BudgetBasis): Promise<RollRun> {
  const examination = await examine();
  const { fiscalYear, issues } = examination;
  const blocked = (further: readonly Issue[]): RollRun => {
    return { fiscalYear, issues: [...issues, ...further], rolled: null, sheets: [] };
  };
  if (!isRunnable(examination)) return blocked([]);
  const moved = finalsOfNoLine(examination.year.budgetLines, basis);
  if (moved.length > 0) return blocked(moved);
  const rolled = rollForward(examination.year, examination.result, basis);
  const plans = planRolledYear(
    rolled,
    examination.grids.map(({ name }) => name),
  );
  // What somebody typed meanwhile would be lost: the inputs themselves are written over.
  const drift = await driftSince(examination);
  if (drift.length > 0) return blocked(drift);
  const written = await applyPlans({
    plans,
    part: { name: 'run-record', content: null },
    replaces: plans.map(({ sheet }) => sheet),
  });
  if (!written.ok) return blocked(written.issues);
  return { fiscalYear, issues, rolled, sheets: written.value.sheets };
}
