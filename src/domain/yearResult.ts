import { allocate } from './allocation/allocate';
import type { Allocation } from './allocation/allocation';
import { inputOf } from './allocation/inputOf';
import type { BudgetSummary } from './budgetSummary';
import { budgetSummary } from './budgetSummary';
import { effectiveScores } from './effectiveScores';
import type { ProgrammeYear } from './programmeYear';
import type { SelectedProject } from './project';
import type { Result } from './result';
import { failed, ok } from './result';
import type { RunStatus } from './runStatus';
import { runStatus } from './runStatus';
import type { ScoreTable } from './score';
import type { SettledYear } from './settlementTable';
import { settlementTable } from './settlementTable';

/** What can be told before any score exists: the budget papers (예산서류) of January. */
export interface BudgetResult {
  readonly fiscalYear: number;
  readonly status: RunStatus;
  readonly budget: BudgetSummary;
  /** The three printed years, oldest first. */
  readonly settlements: readonly SettledYear[];
}

/** The whole result of a programme year: what all output sheets print. */
export interface YearResult extends BudgetResult {
  readonly projects: readonly SelectedProject[];
  /** The scores that the allocation stands on: approved corrections included. */
  readonly scores: ScoreTable;
  readonly allocation: Allocation;
}

/** Works out the budget papers. Fails only where a sum exceeds what can be held exactly. */
export function computeBudget(year: ProgrammeYear): Result<BudgetResult> {
  const { fiscalYear, rateRounding } = year.settings;
  const budget = budgetSummary(year.budgetLines, rateRounding);
  const settlements = settlementTable(year.settlements, fiscalYear);
  if (!budget.ok || !settlements.ok) {
    return failed(...(budget.ok ? [] : budget.issues), ...(settlements.ok ? [] : settlements.issues));
  }
  return ok({ fiscalYear, status: runStatus(year), budget: budget.value, settlements: settlements.value });
}

/**
 * Works out the year: budget, allocation and settlement. The year has passed its checks (`checks/checkYear.ts`);
 * what the allocation itself refuses comes as issues, its warnings and notes are in `allocation.issues`.
 */
export function computeYear(year: ProgrammeYear): Result<YearResult> {
  const budget = computeBudget(year);
  const input = inputOf({ ...year, scores: effectiveScores(year) });
  const allocation = allocate(input);
  if (!budget.ok || !allocation.ok) {
    return failed(...(budget.ok ? [] : budget.issues), ...(allocation.ok ? [] : allocation.issues));
  }
  return ok({
    ...budget.value,
    projects: input.projects,
    scores: input.scores,
    allocation: allocation.value,
  });
}
