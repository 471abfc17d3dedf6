import type { BudgetLine } from './budgetLine';
import type { Won } from '../money/won';
import { wonOrNull, zeroWon, sumWonOrNull } from '../money/won';

/** Where the year's money comes from (사업비, form section 1); null where the workbook does not say. */
export interface FundingSources {
  /** 국비 and 시비: together the budget (I3). */
  readonly national: Won | null;
  readonly city: Won | null;
  /** 구비 and 기타: outside the city's budget (예산 외), never added to it. */
  readonly district: Won | null;
  readonly other: Won | null;
}

/**
 * Adds up the sources of all lines. A line that names no 국비 has the share beside its amount, if any; one that
 * names no 시비 has what national money leaves of it, because the two make up the budget.
 */
export function fundingSources(lines: readonly BudgetLine[]): FundingSources {
  const nationalOf = ({ national, current }: BudgetLine) => national ?? current.national;
  const sum = (amounts: readonly (Won | null)[]) => {
    const known = amounts.filter((amount) => amount !== null);
    return known.length === 0 ? null : sumWonOrNull(known);
  };
  return {
    national: sum(lines.map(nationalOf)),
    city: sum(lines.map((line) => line.city ?? rest(line.current.amount, nationalOf(line) ?? zeroWon))),
    district: sum(lines.map(({ district }) => district)),
    other: sum(lines.map(({ other }) => other)),
  };
}

function rest(amount: Won, national: Won): Won | null {
  return wonOrNull(BigInt(amount) - BigInt(national));
}
