import type { IsoDate } from './calendar';
import type { Origin } from './origin';
import type { Won } from './won';

/** A step of the year's schedule (추진일정). Form, section 3. */
export interface ScheduleItem {
  /** 절차 */
  readonly step: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** 집행금액; Σ = budget (E27) */
  readonly spending: Won;
  /** 세부내용 */
  readonly detail: string;
  readonly at: Origin;
}
