import type { Result } from '../issues/issue';
import { issue, cellOf, failed, ok } from '../issues/issue';
import type { Tier } from './tier';
import { placeInTiers } from './tier';
import type { Won } from '../money/won';
import { won, zeroWon } from '../money/won';
import type { Recipient, Contest } from './achievers';
import type { Split, Share } from './allocation';
import type { FixedPolicy, WeighingPolicy } from './policies';
import { policyFacts, remainderRule, settingUse, tierValue } from './policies';
import { splitByWeight } from './splitByWeight';
import { wholeFraction } from '../money/fraction';

/**
 * Splits one project's budget among its achievers by the policy that holds there. The errors: fixed or typed
 * amounts above the budget, and a 하한 that the budget cannot pay (all E28).
 */
export function splitProject(contest: Contest): Result<Split> {
  const facts = policyFacts(contest.kind);
  return facts.pays === 'weight' ? byWeight(contest, facts) : byAmount(contest, facts);
}

/** Each achiever's tier, where the policy stands on tiers; nothing beyond the last one. */
function tiersByDistrict({ kind, tiers, achievers }: Contest): ReadonlyMap<string, Tier> {
  return tierValue(kind) === null ? new Map() : placeInTiers(tiers, achievers).places;
}

function byWeight(contest: Contest, { weightOf }: WeighingPolicy): Result<Split> {
  const { project, kind, policy, budget, achievers } = contest;
  const { unit, oddUnitOrder } = policy;
  const cap = settingUse(kind, 'cap') === null ? null : policy.cap;
  const floor = settingUse(kind, 'floor') === null ? null : policy.floor;
  const rule = remainderRule(kind, policy.remainder);
  const tiers = tiersByDistrict(contest);
  const weighed = achievers.map((achiever) => {
    const tier = tiers.get(achiever.district);
    return { ...achiever, tier: tier?.name ?? null, weight: weightOf(achiever, contest, tier) };
  });
  const split = splitByWeight(weighed, budget, { unit, rule, oddUnitOrder, cap, floor });
  if (split === 'unpayable') {
    const n = weighed.filter(({ weight }) => weight.digits > 0n).length;
    const sum = (floor ?? 0) * n;
    const at = cellOf(project.at, 'budget');
    return failed(
      issue('floorsAboveBudget', at, { project: project.code, floor: floor ?? 0, n, sum, budget }),
    );
  }
  return ok({ project: project.code, kind, rule, unit, budget, price: null, ...split });
}

function byAmount(contest: Contest, { amountOf, aboveBudget }: FixedPolicy): Result<Split> {
  const { project, kind, policy, budget, achievers } = contest;
  const tiers = tiersByDistrict(contest);
  const payees = achievers.map((achiever) => {
    const tier = tiers.get(achiever.district);
    return { ...achiever, tier: tier?.name ?? null, amount: amountOf(achiever, contest, tier) };
  });
  const paid = payFixed(payees, budget);
  if ('excess' in paid) {
    return failed(
      issue(aboveBudget, cellOf(project.at, 'budget'), { project: project.code, budget, ...paid }),
    );
  }
  return ok({ project: project.code, kind, unit: policy.unit, budget, price: null, ...paid });
}

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
