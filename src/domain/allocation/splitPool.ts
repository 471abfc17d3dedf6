import type { Decimal } from '../money/decimal';
import { addFraction, wholeFraction } from '../money/fraction';
import type { Policy } from './policy';
import { policyCell } from './policy';
import type { PoolPolicyKind, PoolWeighingPolicy, PricePolicy } from './policies';
import { policyFacts, remainderRule } from './policies';
import type { Won } from '../money/won';
import { won, zeroWon } from '../money/won';
import type { Recipient } from './achievers';
import type { Share, Split } from './allocation';
import { payFixed } from './splitProject';
import { splitByWeight } from './splitByWeight';
import type { Issue } from '../issues/issue';
import { issue } from '../issues/issue';
import { unequalGroups } from './remarks';

/** All that the split of the pool depends on. */
export interface PoolContest {
  readonly kind: PoolPolicyKind;
  readonly policy: Policy;
  /** The budgets of all selected projects. */
  readonly budget: Won;
  /** Every district in official order. */
  readonly standings: readonly Recipient[];
}

/** Splits the pool of all selected projects among the districts, by how many projects each achieved. */
export function splitPool(contest: PoolContest): Split {
  const facts = policyFacts(contest.kind);
  return facts.pays === 'weight' ? byWeight(contest, facts) : byPrice(contest, facts);
}

function byPrice({ kind, policy, budget, standings }: PoolContest, { priceOf }: PricePolicy): Split {
  const achievers = standings.filter(({ achieved }) => achieved > 0);
  const achieved = achievers.reduce((sum, standing) => sum + standing.achieved, 0);
  const price = achieved === 0 ? zeroWon : priceOf(budget, policy, achieved);
  const payees = achievers.map((standing) => ({
    ...standing,
    tier: null,
    amount: won(price * standing.achieved),
  }));
  const paid = payFixed(payees, budget);
  if ('excess' in paid) throw new Error('a payable price exceeded the pool');
  return { project: null, kind, unit: policy.unit, budget, price, ...paid };
}

/** Cap and floor are for single projects, so they do not hold here. */
function byWeight(
  { kind, policy, budget, standings }: PoolContest,
  { weightOf, baseOf }: PoolWeighingPolicy,
): Split {
  const { unit, oddUnitOrder } = policy;
  const rule = remainderRule(kind, policy.remainder);
  const base = baseOf?.(budget, policy, standings.length) ?? zeroWon;
  const achievers = standings.filter(({ achieved }) => achieved > 0);
  const weighed = achievers.map((standing) => ({ ...standing, tier: null, weight: weightOf(standing) }));
  const parts = { unit, rule, oddUnitOrder, cap: null, floor: null };
  const split = splitByWeight(weighed, won(budget - base * standings.length), parts);
  const common = { project: null, kind, unit, budget, price: null, rule };
  if (base === 0) return { ...common, ...split };
  const earned = new Map(split.shares.map((share) => [share.district, share]));
  const shares = standings.map((standing) =>
    onBase(base, earned.get(standing.district) ?? unearned(standing, weightOf(standing))),
  );
  return { ...common, ...split, shares };
}

/** A district that achieved nothing: it has the base alone. */
function unearned(standing: Recipient, weight: Decimal): Share {
  const { district, score, achieved } = standing;
  const none = { base: zeroWon, exact: wholeFraction(0), cut: zeroWon, oddUnit: zeroWon, amount: zeroWon };
  return { district, score, achieved, tier: null, weight, ...none, bound: null };
}

/** A share with the base part put under it. */
function onBase(base: Won, share: Share): Share {
  return {
    ...share,
    base,
    exact: addFraction(wholeFraction(base), share.exact),
    cut: won(base + share.cut),
    amount: won(base + share.amount),
  };
}

/** What a person should hear about the split of the pool; 중단 where nobody achieved anything is an error. */
export function poolRemarks(policy: Policy, standings: readonly Recipient[], split: Split): Issue[] {
  const at = policyCell(policy, 'kind');
  const { budget, unit, price, shares, leftover } = split;
  const achieved = standings.reduce((sum, standing) => sum + standing.achieved, 0);
  const base = shares[0]?.base ?? 0;
  const issues: Issue[] = [];
  if (base > 0) {
    const n = standings.filter((standing) => standing.achieved === 0).length;
    issues.push(issue('basePaysNonAchievers', at, { base, n }));
  }
  if (achieved === 0) {
    const stops = policy.noAchiever === 'stop';
    issues.push(
      stops
        ? issue('noAchieverAnywhereStop', policyCell(policy, 'noAchiever'))
        : issue('noAchieverAnywhere', at, { amount: leftover }),
    );
    return issues;
  }
  if (price !== null && policy.price !== null && price < policy.price) {
    const short = policy.price * achieved - budget;
    issues.push(issue('priceCut', policyCell(policy, 'price'), { price: policy.price, paid: price, short }));
  }
  const unreached = shares.filter((share) => share.achieved > 0 && share.amount === share.base).length;
  if (unreached > 0) issues.push(issue('poolShareBelowUnit', at, { unit, n: unreached }));
  if (price === null && budget % unit > 0) {
    issues.push(issue('poolTailLeft', at, { unit, amount: budget % unit }));
  }
  const kind = policy.oddUnitOrder === 'score' ? 'sameCountByScore' : 'sameCountByOrder';
  for (const [count, parts] of unequalGroups(shares, (share) => String(share.achieved))) {
    issues.push(issue(kind, at, { count, ...parts }));
  }
  return issues;
}
