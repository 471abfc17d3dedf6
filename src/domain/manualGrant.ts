import type { Origin } from './origin';
import type { Won } from './won';

/** An amount that a person decided (수동배분): only with its reason (사유). */
export interface ManualGrant {
  readonly district: string;
  /** 사업코드 */
  readonly project: string;
  readonly amount: Won;
  /** 사유; empty is an error. */
  readonly reason: string;
  /** 문서번호 */
  readonly document: string;
  readonly at: Origin;
}
