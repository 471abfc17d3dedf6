import type { Decimal } from '../decimal';
import { issue } from '../issue';
import { cellOf } from '../origin';
import { remainderRule } from '../remainderRule';
import type { Result } from '../result';
import { failed, ok } from '../result';
import type { Tier } from '../tier';
import type { Won } from '../won';
import type { Recipient } from './achievers';
import type { Split } from './allocation';
import type { Contest } from './contest';
import { payFixed } from './payFixed';
import { equalWeight } from './policies/equal';
import { excessWeight } from './policies/excessProportional';
import { typedAmount } from './policies/manual';
import { scoreWeight } from './policies/scoreProportional';
import { tierAmount } from './policies/tierFixed';
import { tierWeight } from './policies/tierWeight';
import { splitByWeight } from './splitByWeight';
import { placeInTiers } from './tierPlaces';

/**
 * Splits one project's budget among its achievers by the policy that holds there. The errors: fixed or typed
 * amounts above the budget, and a 하한 that the budget cannot pay (all E28).
 */
export function splitProject(contest: Contest): Result<Split> {
  switch (contest.kind) {
    case 'equal':
      return byWeight(contest, equalWeight);
    case 'scoreProportional':
      return byWeight(contest, scoreWeight);
    case 'excessProportional':
      return byWeight(contest, (achiever) => excessWeight(achiever, contest));
    case 'tierWeight':
      return byWeight(contest, (_, tier) => tierWeight(tier), tiersByDistrict(contest));
    case 'tierFixed':
      return byAmount(contest, (_, tier) => tierAmount(tier), tiersByDistrict(contest));
    case 'manual':
      return byAmount(contest, (achiever) => typedAmount(achiever, contest));
    case 'countProportional':
    case 'basePlusPerformance':
    case 'unitPrice':
      throw new Error(`${contest.kind} splits the pool, not a project`);
  }
}

type TierByDistrict = ReadonlyMap<string, Tier>;

function tiersByDistrict({ tiers, achievers }: Contest): TierByDistrict {
  return placeInTiers(tiers, achievers).places;
}

function byWeight(
  contest: Contest,
  weightOf: (achiever: Recipient, tier: Tier | undefined) => Decimal,
  tiers: TierByDistrict = new Map(),
): Result<Split> {
  const { project, kind, policy, budget, achievers } = contest;
  const { unit, oddUnitOrder, cap, floor } = policy;
  const rule = remainderRule(kind, policy.remainder);
  const weighed = achievers.map((achiever) => {
    const tier = tiers.get(achiever.district);
    return { ...achiever, tier: tier?.name ?? null, weight: weightOf(achiever, tier) };
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

function byAmount(
  contest: Contest,
  amountOf: (achiever: Recipient, tier: Tier | undefined) => Won,
  tiers: TierByDistrict = new Map(),
): Result<Split> {
  const { project, kind, policy, budget, achievers } = contest;
  const payees = achievers.map((achiever) => {
    const tier = tiers.get(achiever.district);
    return { ...achiever, tier: tier?.name ?? null, amount: amountOf(achiever, tier) };
  });
  const paid = payFixed(payees, budget);
  if ('excess' in paid) {
    const kindOfIssue = kind === 'manual' ? 'manualAboveBudget' : 'tiersAboveBudget';
    return failed(
      issue(kindOfIssue, cellOf(project.at, 'budget'), { project: project.code, budget, ...paid }),
    );
  }
  return ok({ project: project.code, kind, unit: policy.unit, budget, price: null, ...paid });
}
