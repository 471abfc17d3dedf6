import type { IsoDate } from './calendar';
import type { Origin } from './origin';
import type { Won } from './won';

/** A payment of a grant to a district (교부집행). */
export interface Payment {
  readonly district: string;
  /** Project code; '' under pool policies */
  readonly projectCode: string;
  readonly paidOn: IsoDate;
  readonly amount: Won;
  readonly document: string;
  readonly at: Origin;
}
