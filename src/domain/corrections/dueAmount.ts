import { achieversOf, standingsOf, contestOf } from '../allocation/achievers';
import type { AllocationInput, Share, Split } from '../allocation/allocation';
import { splitPool } from '../allocation/splitPool';
import { splitProject } from '../allocation/splitProject';
import type { Decimal } from '../money/decimal';
import { compareDecimal, toCommonScale } from '../money/decimal';
import { isPoolPolicy, policyFacts } from '../allocation/policies';
import type { Policy } from '../allocation/policy';
import type { SelectedProject } from '../projects/project';
import type { ScoreTable } from '../scores/score';
import type { Won } from '../money/won';
import { won, zeroWon } from '../money/won';

/** A budget that no fixed amount and no floor can exceed, whole in every unit: only weights are asked with it. */
const unbounded = won(9_000_000_000_000_000);

/** The notified run (통지한 배분), one of its splits, and the scores with the corrections in place. */
export interface NotifiedSplit {
  readonly input: AllocationInput;
  readonly split: Split;
  readonly corrected: ScoreTable;
}

/**
 * What a corrected district is due after notice, while the others keep what they were told (개별 정산액):
 * - nothing, where it does not reach the target any more;
 * - what it had, where its weight is what it was;
 * - else the notified run's money per weight times its new weight, cut to the unit, between 하한 and 상한. Under 균등 it
 *   is the share of the other achievers without an odd unit;
 * - under 등급정액 and 수동 the fixed or typed amount, under 단가 the price times the projects achieved, under 기본성과
 *   the base on top of the weight's part;
 * - where the notified run paid nobody, what the district gets when its part alone is split.
 */
export function dueAmount(notified: NotifiedSplit, district: string): Won {
  const { input, split } = notified;
  const project = input.projects.find(({ code }) => code === split.project);
  return project ? dueInProject(notified, project, district) : dueInPool(notified, district);
}

function dueInProject(
  { input, split, corrected }: NotifiedSplit,
  project: SelectedProject,
  district: string,
): Won {
  const achievers = achieversOf({ ...input, scores: corrected }, project);
  // The score step of 초과비례 stays the notified one, as the weights of the others do.
  const contest = { ...contestOf(input, project, split.budget), achievers };
  const isAchiever = achievers.some((one) => one.district === district);
  if (!isAchiever) return zeroWon;
  const wasPaid = split.shares.some(({ amount }) => amount > 0);
  const anew = splitProject({ ...contest, budget: wasPaid ? unbounded : split.budget });
  if (!anew.ok) return zeroWon;
  const now = shareOf(anew.value, district);
  if (!now?.weight || !wasPaid) return now?.amount ?? zeroWon;
  return byWeight(split, now.weight, shareOf(split, district), input.yearPolicy);
}

function dueInPool({ input, split, corrected }: NotifiedSplit, district: string): Won {
  const standings = standingsOf({ ...input, scores: corrected });
  const { yearPolicy: policy } = input;
  const { kind } = policy;
  const standing = standings.find((one) => one.district === district);
  if (!standing || !isPoolPolicy(kind)) return zeroWon;
  const facts = policyFacts(kind);
  if (split.price !== null && split.shares.length > 0) return won(split.price * standing.achieved);
  if (facts.pays === 'price' || !split.totalWeight || split.totalWeight.digits === 0n) {
    return shareOf(splitPool({ kind, policy, budget: split.budget, standings }), district)?.amount ?? zeroWon;
  }
  const base = split.shares.reduce((most, share) => Math.max(most, share.base), 0);
  const before = shareOf(split, district);
  const weight = facts.weightOf(standing);
  return won(base + byWeight(split, weight, before && withoutBase(before), { cap: null, floor: null }));
}

/** The notified money per weight times a weight; what it was where the weight is what it was. */
function byWeight(
  { divided, totalWeight, unit, shares }: Split,
  weight: Decimal,
  before: Share | undefined,
  { cap, floor }: Pick<Policy, 'cap' | 'floor'>,
): Won {
  if (weight.digits === 0n) return zeroWon;
  if (before?.weight && compareDecimal(before.weight, weight) === 0) return before.amount;
  if (!totalWeight || totalWeight.digits === 0n) {
    // Every share stood at a bound: so does this one.
    return (shares.some(({ bound }) => bound === 'cap') ? cap : floor) ?? zeroWon;
  }
  const [own = 0n, all = 1n] = toCommonScale([weight, totalWeight]);
  const units = (BigInt(divided) * own) / (all * BigInt(unit));
  const amount = Number(units) * unit;
  return won(Math.max(Math.min(amount, cap ?? amount), floor ?? 0));
}

function shareOf({ shares }: Split, district: string): Share | undefined {
  return shares.find((share) => share.district === district);
}

function withoutBase(share: Share): Share {
  return { ...share, amount: won(share.amount - share.base) };
}
