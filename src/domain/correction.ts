import type { Decimal } from './decimal';
import type { Origin } from './origin';

/** What is done about money already paid (처리방법): 환수, 차년도 반영, 추가 교부; null is 미정. */
export type CorrectionRemedy = 'takeBack' | 'nextYear' | 'payMore';

/** A corrected score (정정); without 승인문서번호 it has no effect. */
export interface Correction {
  readonly district: string;
  readonly projectCode: string;
  /** 정정점수 */
  readonly score: Decimal;
  readonly reason: string;
  /** 승인문서번호; '' when not yet approved */
  readonly approval: string;
  readonly remedy: CorrectionRemedy | null;
  readonly at: Origin;
}
