import { allocate } from '../allocation/allocate';
import type { Allocation } from '../allocation/allocation';
import { inputOf } from '../allocation/checkInput';
import type { BudgetSummary } from '../budget/budgetSummary';
import { budgetSummary } from '../budget/budgetSummary';
import { notifiedInput, settleAlone } from '../corrections/settleAlone';
import type { AloneCorrection } from '../corrections/correction';
import type { RecordedCorrection } from '../corrections/workedIn';
import { recordedCorrections } from '../corrections/workedIn';
import { effectiveScores } from '../scores/effectiveScores';
import type { GrantBudgetUse } from '../budget/grantBudget';
import { grantBudgetUse } from '../budget/grantBudget';
import type { Result } from '../issues/issue';
import { isClear, failed, ok } from '../issues/issue';
import type { PriorTotals } from '../settlement/priorSettlement';
import { priorTotals } from '../settlement/priorSettlement';
import type { ProgrammeYear } from './programmeYear';
import type { SelectedProject } from '../projects/project';
import type { RunStatus } from '../committee/runStatus';
import { runStatus } from '../committee/runStatus';
import type { ScoreTable } from '../scores/score';
import type { SettledYear } from '../settlement/settlement';
import { settlementTable } from '../settlement/settlement';

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
