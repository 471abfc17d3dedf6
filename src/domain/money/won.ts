declare const wonBrand: unique symbol;

/**
 * An amount of money (금액) in whole 원, signed, within ±(2^53 − 1).
 * Money is never a fraction: it becomes 천원 only in a sheet or a view.
 */
export type Won = number & { readonly [wonBrand]: 'Won' };

/** Takes a whole number of 원; throws RangeError for a fraction or a value beyond 2^53 − 1 (a bug, never bad input). */
export function won(amount: number): Won {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole, safe number of won: ${amount}`);
  // −0 would print as "-0" and differ from 0 in comparisons of whole results.
  return (amount === 0 ? 0 : amount) as Won;
}

/** The amount if it can be held exactly, otherwise null: for sums and products whose size depends on input. */
export function wonOrNull(amount: bigint): Won | null {
  const number = Number(amount);
  return Number.isSafeInteger(number) ? won(number) : null;
}

export const zeroWon = won(0);

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
