import type { Decimal } from '../../decimal';
import type { Recipient } from '../achievers';

/** 점수비례: an achiever weighs its score. */
export function scoreWeight({ score }: Recipient): Decimal {
  return score;
}
