import { addFraction, wholeFraction } from '../money/fraction';
import type { Policy } from './policy';
import { remainderRule, policyCell } from './policy';
import type { Won } from '../money/won';
import { won, zeroWon } from '../money/won';
import type { Recipient } from './achievers';
import type { Share, Split } from './allocation';
import { payFixed } from './splitProject';
import { basePerDistrict, countWeight, payablePrice } from './policies';
import { splitByWeight } from './splitByWeight';
import type { Issue } from '../issues/issue';
import { issue } from '../issues/issue';
import { unequalGroups } from './remarks';

/** Splits the pool of all selected projects among the districts, by how many projects each achieved. */
export function splitPool(policy: Policy, pool: Won, standings: readonly Recipient[]): Split {
  const { kind, unit } = policy;
  const common = { project: null, kind, unit, budget: pool, price: null };
  const achievers = standings.filter(({ achieved }) => achieved > 0);
  if (kind === 'unitPrice') {
    const achieved = achievers.reduce((sum, standing) => sum + standing.achieved, 0);
    const price = achieved === 0 ? zeroWon : payablePrice(policy.price ?? zeroWon, pool, unit, achieved);
    const payees = achievers.map((standing) => ({
      ...standing,
      tier: null,
      amount: won(price * standing.achieved),
    }));
    const paid = payFixed(payees, pool);
    if ('excess' in paid) throw new Error('a payable price exceeded the pool');
    return { ...common, ...paid, price };
  }
  const base =
    kind === 'basePlusPerformance' && policy.baseShare
      ? basePerDistrict(pool, policy.baseShare, unit, standings.length)
      : zeroWon;
  const split = byCount(policy, won(pool - base * standings.length), achievers);
  if (base === 0) return { ...common, ...split };
  const earned = new Map(split.shares.map((share) => [share.district, share]));
  const shares = standings.map((standing) =>
    onBase(base, earned.get(standing.district) ?? unearned(standing)),
  );
  return { ...common, ...split, shares };
}

/** 달성수비례: cap and floor are for single projects, so they do not hold here. */
function byCount(policy: Policy, amount: Won, achievers: readonly Recipient[]) {
  const weighed = achievers.map((standing) => ({ ...standing, tier: null, weight: countWeight(standing) }));
  const rule = remainderRule(policy.kind, policy.remainder);
  const { unit, oddUnitOrder } = policy;
  const split = splitByWeight(weighed, amount, { unit, rule, oddUnitOrder, cap: null, floor: null });
  if (split === 'unpayable') throw new Error('a split without a floor is always payable');
  return { rule, ...split };
}

/** A district that achieved nothing: it has the base alone. */
function unearned(standing: Recipient): Share {
  const { district, score, achieved } = standing;
  const none = { base: zeroWon, exact: wholeFraction(0), cut: zeroWon, oddUnit: zeroWon, amount: zeroWon };
  return { district, score, achieved, tier: null, weight: countWeight(standing), ...none, bound: null };
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
