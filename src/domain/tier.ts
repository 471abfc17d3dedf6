import type { Decimal } from './decimal';
import type { Origin } from './origin';
import type { Won } from './won';

/**
 * Who belongs to a tier (등급), among the achievers ranked by score: the next `count` of them (인원);
 * ⌊share × achievers⌋ of them (비율, a fraction of 1: 0.2 is 20 %); or those from a score upwards (점수하한).
 */
export type TierCut =
  | { readonly by: 'count'; readonly count: number }
  | { readonly by: 'share'; readonly share: Decimal }
  | { readonly by: 'score'; readonly from: Decimal };

/** One row of 등급, best tier first in sheet order: 최우수, 우수, 장려 …. */
export interface Tier {
  readonly name: string;
  /** 가중치, for 등급가중. */
  readonly weight: Decimal | null;
  /** 정액: the amount each district of the tier gets, for 등급정액. */
  readonly amount: Won | null;
  /** Null where the row states none: the last tier takes the rest. */
  readonly cut: TierCut | null;
  /** 사업코드 of the one project this tier is for; null for every project without tiers of its own. */
  readonly project: string | null;
  readonly at: Origin;
}
