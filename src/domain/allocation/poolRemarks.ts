import type { Issue } from '../issue';
import { issue } from '../issue';
import type { Policy } from '../policy';
import { policyCell } from '../policy';
import type { Recipient } from './achievers';
import type { Split } from './allocation';
import { unequalGroups } from './sameStatus';

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
