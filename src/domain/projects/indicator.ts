import type { Decimal } from '../money/decimal';
import type { Origin } from '../issues/issue';

/** 정량, 정성; 가점 and 감점 stand outside the sum of weights (배점). */
export type IndicatorKind = 'quantitative' | 'qualitative' | 'bonus' | 'penalty';

/** One indicator of a project (평가지표) and its weight. */
export interface Indicator {
  readonly projectCode: string;
  readonly name: string;
  /** 배점 */
  readonly weight: Decimal;
  readonly kind: IndicatorKind;
  readonly at: Origin;
}
