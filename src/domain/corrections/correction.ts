import type { Decimal } from '../money/decimal';
import type { Origin } from '../issues/issue';
import type { Won } from '../money/won';
import type { SettlementWay } from './settlementWay';

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

/** The corrections that have effect (효력이 있는 정정): approved, and of several of one score the last row. */
export function approvedCorrections(corrections: readonly Correction[]): Correction[] {
  const approved = corrections.filter(({ approval }) => approval !== '');
  return approved.filter(
    (one, i) =>
      !approved
        .slice(i + 1)
        .some(({ district, projectCode }) => district === one.district && projectCode === one.projectCode),
  );
}

/** A correction after notice, settled by itself (개별 정산): one district in one project, or over the pool. */
export interface AloneCorrection {
  readonly district: string;
  /** 사업코드; '' over the pool. */
  readonly project: string;
  /** As notified. */
  readonly before: Won;
  /** What it is due by the notified run's shares (`dueAmount.ts`). */
  readonly due: Won;
  readonly way: SettlementWay;
  /** Whether the amounts of this run carry it. */
  readonly isCarried: boolean;
  /** The correction of this score; over the pool the district's last. */
  readonly correction: Correction;
}
