import type { Won } from './won';
import { won, wonOrNull } from './won';

/** Sum (합계) in 원; throws RangeError when the sum leaves the safe range. */
export function sumWon(amounts: Iterable<Won>): Won {
  let total = 0n;
  for (const amount of amounts) total += BigInt(amount);
  return won(Number(total));
}

/** Sum (합계) in 원; null when it cannot be held exactly, for sums whose size depends on input. */
export function sumWonOrNull(amounts: Iterable<Won>): Won | null {
  let total = 0n;
  for (const amount of amounts) total += BigInt(amount);
  return wonOrNull(total);
}
