import type { Origin } from '../issues/issue';
import type { Won } from '../money/won';

/** One cost basis (산출근거): `50,000원*10명*3회` and what it comes to. Form, section 2. */
export interface CostBasis {
  /** 과목 */
  readonly item: string;
  /** 산식, as written */
  readonly expression: string;
  /** What the expression evaluates to; null when it could not be read (an issue says so). */
  readonly amount: Won | null;
  /** 금액 as typed, if given */
  readonly typedAmount: Won | null;
  readonly at: Origin;
}
