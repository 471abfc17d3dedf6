import type { Decimal } from '../money/decimal';
import type { Origin } from '../issues/issue';
import { spaceless } from '../issues/spaceless';
import type { Won } from '../money/won';

/** What came of one project last year (전년도 성과), to stand beside what came of the project of the same name. */
export interface LastPerformance {
  /** 사업명: codes are given anew every year. */
  readonly project: string;
  readonly mean: Decimal;
  /** 달성 자치구 수; null where it is not known. */
  readonly achieved: number | null;
  readonly at: Origin;
}

/** The row of the project of a name, spaces aside; the last of several. */
export function lastPerformanceOf(
  rows: readonly LastPerformance[],
  project: string,
): LastPerformance | undefined {
  return rows.findLast((row) => spaceless(row.project) === spaceless(project));
}

/** What a district got last year (전년도 교부액), to stand beside this year's amount. */
export interface LastGrant {
  readonly district: string;
  readonly amount: Won;
  readonly at: Origin;
}
