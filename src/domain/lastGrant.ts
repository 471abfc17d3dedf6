import type { Origin } from './origin';
import type { Won } from './won';

/** What a district got last year (전년도 교부액), to stand beside this year's amount. */
export interface LastGrant {
  readonly district: string;
  readonly amount: Won;
  readonly at: Origin;
}
