import { allocate } from './allocation/allocate';
import type { Allocation } from './allocation/allocation';
import { inputOf } from './allocation/inputOf';
import type { BudgetSummary } from './budgetSummary';
import { budgetSummary } from './budgetSummary';
import { notifiedInput } from './corrections/notifiedInput';
import type { AloneCorrection } from './corrections/aloneCorrection';
import { settleAlone } from './corrections/settleAlone';
import type { RecordedCorrection } from './corrections/workedIn';
import { recordedCorrections } from './corrections/workedIn';
import { effectiveScores } from './effectiveScores';
import type { GrantBudgetUse } from './grantBudget';
import { grantBudgetUse } from './grantBudget';
import { isClear } from './issue';
import type { PriorTotals } from './priorSettlement';
import { priorTotals } from './priorSettlement';
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
  /** Every approved correction, and whether the allocation was worked out again with it. */
  readonly corrections: readonly RecordedCorrection[];
  /** Those after notice that were settled by themselves: the allocation carries them as far as they are decided. */
  readonly alone: readonly AloneCorrection[];
  /** What becomes of 교부재원: 사업비, 보류 and 미배정. */
  readonly use: GrantBudgetUse;
  /** What is to be settled of last year (전년도 정산), beside the grants and in none of them. */
  readonly prior: PriorTotals;
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
 * Works out the year: budget, allocation, corrections and settlement. The year has passed its checks
 * (`checks/checkYear.ts`); what the allocation itself refuses comes as issues, its warnings and notes are in
 * `allocation.issues`. `recorded` are the corrections that the last recorded run stands on.
 */
export function computeYear(
  year: ProgrammeYear,
  recorded: readonly RecordedCorrection[] = [],
): Result<YearResult> {
  const budget = computeBudget(year);
  const corrections = recordedCorrections(year, recorded);
  const input = inputOf({ ...year, scores: effectiveScores(year, recorded) });
  const allocation = allocate(notifiedInput(input, corrections));
  if (!budget.ok || !allocation.ok) {
    return failed(...(budget.ok ? [] : budget.issues), ...(allocation.ok ? [] : allocation.issues));
  }
  const notified = { input, allocation: allocation.value, recorded: corrections };
  const { issues, ...settled } = settleAlone(year, notified);
  if (!isClear(issues)) return failed(...allocation.value.issues, ...issues);
  return ok({
    ...budget.value,
    projects: input.projects,
    scores: settled.scores,
    allocation: { ...settled.allocation, issues: [...settled.allocation.issues, ...issues] },
    corrections,
    alone: settled.alone,
    use: grantBudgetUse(year, settled.allocation.pool),
    prior: priorTotals(year.priorSettlements),
  });
}
