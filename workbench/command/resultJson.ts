import type { BudgetChange } from '../../src/domain/budget/budgetSummary';
import { decimalText } from '../../src/domain/money/decimal';
import { available, balance } from '../../src/domain/settlement/settlement';
import type { BudgetResult, YearResult } from '../../src/domain/year/yearResult';
import { formalAmount } from '../../src/notation/hangulAmount';
import { rateText } from '../../src/notation/rateText';

/** Where a result came from: the fingerprint of its inputs and the program's version. */
export interface Provenance {
  readonly inputs: string;
  readonly version: string;
}

/**
 * A year's result as `--json` prints it; the shape is that of docs/command.md §3. Money is whole 원, a score
 * and a target are exact decimals as text.
 */
export function resultJson(result: YearResult, { inputs, version }: Provenance) {
  const { allocation } = result;
  return {
    budget: budgetJson(result),
    projects: result.projects.map(({ code, name, budget, target }) => {
      const outcome = allocation.perProject.find((candidate) => candidate.code === code);
      return {
        code,
        name,
        budget,
        target: decimalText(target),
        achieved: outcome?.achieved ?? 0,
        granted: outcome?.granted ?? null,
        leftover: outcome?.leftover ?? null,
      };
    }),
    grants: allocation.grants.map(({ district, project, score, amount }) => ({
      district,
      project,
      score: decimalText(score),
      amount,
    })),
    districts: allocation.perDistrict.map(({ district, achieved, amount }) => ({
      district,
      achieved,
      amount,
    })),
    granted: allocation.granted,
    leftover: allocation.leftover,
    hangul: formalAmount(allocation.granted),
    settlement: settlementJson(result),
    record: { inputs, policy: allocation.yearKind, version },
  };
}

/** 예산총괄: the rows in sheet order, and 계. */
export function budgetJson({ budget }: BudgetResult) {
  return {
    rows: budget.rows.map((row) => ({ item: row.item, ...changeJson(row) })),
    total: changeJson(budget.total),
  };
}

/** 결산현황: the three printed years, oldest first. */
export function settlementJson({ settlements }: BudgetResult) {
  return settlements.map(({ settlement }) => ({
    year: settlement.year,
    finalBudget: settlement.finalBudget,
    carriedIn: settlement.carriedIn,
    adjustment: settlement.adjustment,
    available: available(settlement),
    spent: settlement.spent,
    carriedOut: settlement.carriedOut,
    balance: balance(settlement),
  }));
}

function changeJson({ previous, current, change, rate }: BudgetChange) {
  return {
    previous: previous.amount,
    current: current.amount,
    change: change.amount,
    rate: rateText(rate),
  };
}
