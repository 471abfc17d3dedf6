import type { Period } from './calendar';
import type { Origin } from './origin';

/** An event of the programme's history (추진경위). Form, section 3. */
export interface Milestone {
  readonly when: Period;
  readonly event: string;
  readonly at: Origin;
}
