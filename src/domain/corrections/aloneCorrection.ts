import type { Correction } from '../correction';
import type { Won } from '../won';
import type { SettlementWay } from './settlementWay';

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
