import type { Decimal } from '../../decimal';
import { zeroDecimal } from '../../decimal';
import type { Tier } from '../../tier';

/** 등급가중: the weight (가중치) of the achiever's tier; nothing beyond the last tier. */
export function tierWeight(tier: Tier | undefined): Decimal {
  return tier?.weight ?? zeroDecimal;
}
