import { issue } from './issue';
import { cellOf } from './origin';
import type { Result } from './result';
import { failed, ok } from './result';
import type { Settlement } from './settlement';
import type { Won } from './won';
import { wonOrNull } from './won';

/** A settled year with its two identities worked out: 예산현액 (I10) and 집행잔액 (I11), as `settlement.ts` defines them. */
export interface SettledYear {
  readonly settlement: Settlement;
  readonly available: Won;
  readonly balance: Won;
}

/** The three years that the form of a fiscal year prints, oldest first: 2020 prints 2016, 2017 and 2018 (form, section 5). */
export function printedSettlementYears(fiscalYear: number): [number, number, number] {
  // Last year's accounts are not yet closed when the form is written, so the table ends two years back.
  return [fiscalYear - 4, fiscalYear - 3, fiscalYear - 2];
}

/**
 * The printed years of the settlement (최근 3년 결산 현황), oldest first. A year that the workbook lacks is left
 * out: the check of the settlement reports it and blocks the run. Fails only where a figure exceeds what can be
 * held exactly.
 */
export function settlementTable(
  settlements: readonly Settlement[],
  fiscalYear: number,
): Result<readonly SettledYear[]> {
  const years = printedSettlementYears(fiscalYear).flatMap((year) =>
    settlements.filter((settlement) => settlement.year === year).slice(0, 1),
  );
  const settled = years.map((settlement) => {
    const { finalBudget, carriedIn, adjustment, spent, carriedOut } = settlement;
    const whole = BigInt(finalBudget) + BigInt(carriedIn) + BigInt(adjustment);
    const [available, balance] = [wonOrNull(whole), wonOrNull(whole - BigInt(spent) - BigInt(carriedOut))];
    return available === null || balance === null
      ? issue('sumTooLarge', cellOf(settlement.at, 'finalBudget'))
      : { settlement, available, balance };
  });
  const issues = settled.filter((one) => 'kind' in one);
  return issues.length > 0 ? failed(...issues) : ok(settled.filter((one) => 'settlement' in one));
}
