import { wholeFraction } from '../fraction';
import type { Won } from '../won';
import { won, zeroWon } from '../won';
import type { Recipient } from './achievers';
import type { Share, Split } from './allocation';

/** A recipient whose amount is fixed: by its tier, by hand, or by the price of what it achieved. */
export interface Payee extends Recipient {
  readonly tier: string | null;
  readonly amount: Won;
}

type FixedSplit = Pick<Split, 'rule' | 'divided' | 'totalWeight' | 'shares' | 'oddUnits' | 'leftover'>;

/** Pays fixed amounts out of a budget; what is not used is leftover. `excess` when they exceed the budget (원). */
export function payFixed(
  payees: readonly Payee[],
  budget: Won,
): FixedSplit | { readonly sum: number; readonly excess: number } {
  const sum = payees.reduce((total, { amount }) => total + BigInt(amount), 0n);
  // The figures of a refusal are for reading only, so that a sum beyond 2^53 may lose its last digits.
  if (sum > BigInt(budget)) return { sum: Number(sum), excess: Number(sum - BigInt(budget)) };
  return {
    rule: null,
    divided: budget,
    totalWeight: null,
    shares: payees.map(({ district, score, achieved, tier, amount }): Share => {
      const steps = { exact: wholeFraction(amount), cut: amount, oddUnit: zeroWon, amount };
      return { district, score, achieved, tier, weight: null, base: zeroWon, ...steps, bound: null };
    }),
    oddUnits: [],
    leftover: won(budget - Number(sum)),
  };
}
