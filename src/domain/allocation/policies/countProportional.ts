import type { Decimal } from '../../decimal';
import { decimal } from '../../decimal';
import type { Recipient } from '../achievers';

/** 달성수비례: over the pool a district weighs the number of projects it achieved. */
export function countWeight({ achieved }: Recipient): Decimal {
  return decimal(BigInt(achieved));
}
