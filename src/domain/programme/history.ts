import type { Period } from '../year/calendar';
import type { Origin } from '../issues/issue';
import type { Won } from '../money/won';

/** An event of the programme's history (추진경위). Form, section 3. */
export interface Milestone {
  readonly when: Period;
  readonly event: string;
  readonly at: Origin;
}

/** One year of the record (추진실적): how many projects, how much money in words. Form, section 4. */
export interface TrackRecord {
  readonly year: number;
  readonly projects: number;
  /** 금액 as stated, such as 74억원 */
  readonly amount: Won;
  /** The last unit that the statement shows: 1억원 for 74억원. Comparison is at this precision. */
  readonly precision: Won;
  /** 대표사업 */
  readonly example: string;
  readonly at: Origin;
}
