import type { Settlement } from './settlement';
import { available, balance } from './settlement';
import type { Won } from './won';

/** A settled year with its two identities worked out (예산현액, 집행잔액). */
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
 * out: the check of the settlement reports it and blocks the run.
 */
export function settlementTable(settlements: readonly Settlement[], fiscalYear: number): SettledYear[] {
  return printedSettlementYears(fiscalYear).flatMap((year) => {
    const settlement = settlements.find((one) => one.year === year);
    return settlement ? [{ settlement, available: available(settlement), balance: balance(settlement) }] : [];
  });
}
