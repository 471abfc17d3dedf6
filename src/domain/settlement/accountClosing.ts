import type { IsoDate } from '../year/calendar';

/** When the books of a fiscal year close (출납폐쇄). */
export interface AccountClosing {
  /** First day of the fiscal year (회계연도는 1월 1일에 시작한다). */
  readonly opens: IsoDate;
  /** 출납폐쇄일 */
  readonly closes: IsoDate;
  /** The last day for the exceptions of the law. */
  readonly exceptionsUntil: IsoDate;
}

/** The closing of a fiscal year. Source: 지방회계법 제7조 (31 December, exceptions to 20 January), in force since 2016. */
export function accountClosing(fiscalYear: number): AccountClosing {
  return {
    opens: `${fiscalYear}-01-01`,
    closes: `${fiscalYear}-12-31`,
    exceptionsUntil: `${fiscalYear + 1}-01-20`,
  };
}
