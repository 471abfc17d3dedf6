import type { Origin } from './origin';

/** How an opinion was handled (반영여부): 반영, 일부반영, 미반영, 중장기검토; null while undecided. */
export type OpinionHandling = 'accepted' | 'partlyAccepted' | 'notAccepted' | 'longTerm';

/** A district's opinion on the plan (의견수렴; 조례 제7조제2항). */
export interface Opinion {
  readonly district: string;
  /** Project code or name; '' for the programme as a whole */
  readonly project: string;
  readonly opinion: string;
  readonly handling: OpinionHandling | null;
  /** 검토의견 */
  readonly review: string;
  readonly at: Origin;
}
