import type { IsoDate } from './calendar';
import type { Origin } from './origin';

/** What a decision changed (변경이력 구분): 목표점수, 배분방식, 배점. */
export type ChangedMatter = 'target' | 'policy' | 'weight';

/** A change after targets were fixed (변경이력); valid with the number of the document that decided it. */
export interface DecisionChange {
  readonly matter: ChangedMatter;
  /** Project code; '' for the whole year */
  readonly projectCode: string;
  readonly before: string;
  readonly after: string;
  readonly changedOn: IsoDate;
  readonly reason: string;
  /** 의결문서번호 */
  readonly document: string;
  readonly at: Origin;
}
