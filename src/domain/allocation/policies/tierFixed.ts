import type { Tier } from '../../tier';
import type { Won } from '../../won';
import { zeroWon } from '../../won';

/** 등급정액: the fixed amount (정액) of the achiever's tier; nothing beyond the last tier. */
export function tierAmount(tier: Tier | undefined): Won {
  return tier?.amount ?? zeroWon;
}
