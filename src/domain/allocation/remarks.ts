import type { Issue, CellRef } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { Split, Share } from './allocation';
import type { Contest } from './achievers';
import type { Move } from './redistribute';
import { policyFacts } from './policies';
import { tierRemarks } from './tier';
import { compareDecimal, decimalText } from '../money/decimal';
import type { Won } from '../money/won';

/** What a person should hear about one project's split; 중단 for a project without achievers is an error. */
export function projectRemarks(contest: Contest, split: Split, move: Move): Issue[] {
  const { project, budget, achievers } = contest;
  const code = project.code;
  if (project.budget === 0 && budget === 0) {
    return [issue('zeroBudget', cellOf(project.at, 'budget'), { project: code })];
  }
  if (achievers.length === 0) return [noAchiever(contest, move)];
  return [
    ...participation(contest, split),
    ...moneyNotSplit(contest, split),
    ...tierRemarks(contest),
    ...sameStatus(contest, split),
  ];
}

function noAchiever({ project, policy, budget }: Contest, { movedOut }: Move): Issue {
  const at = cellOf(project.at, 'budget');
  const params = { project: project.code, row: project.at.row };
  if (policy.noAchiever === 'stop') return issue('noAchieverStop', at, params);
  return movedOut > 0
    ? issue('redistributed', at, { ...params, amount: movedOut })
    : issue('noAchiever', at, { ...params, amount: budget });
}

/** All achieved, or only one; and how far apart the amounts are under a steep policy. */
function participation({ project, kind, achievers, districts }: Contest, { shares }: Split): Issue[] {
  const at = cellOf(project.at, 'code');
  const params = { project: project.code };
  const issues: Issue[] = [];
  const [only] = shares;
  if (achievers.length === districts) issues.push(issue('allAchieved', at, { ...params, n: districts }));
  if (only && shares.length === 1 && only.weight && only.bound !== 'cap' && only.amount > 0) {
    issues.push(issue('oneAchiever', at, { ...params, district: only.district, amount: only.amount }));
  }
  const amounts = shares.map(({ amount }) => amount);
  const [highest, lowest] = [Math.max(...amounts), Math.min(...amounts)];
  const facts = policyFacts(kind);
  if (facts.pays === 'weight' && facts.isSteep && highest > lowest) {
    issues.push(issue('steepExcess', at, { ...params, highest, lowest }));
  }
  return issues;
}

/** Money that weights could not share out, and achievers whom it did not reach. Fixed amounts never come here. */
function moneyNotSplit({ project, policy, budget }: Contest, split: Split): Issue[] {
  const { shares, totalWeight, unit, leftover } = split;
  if (!totalWeight) return [];
  const at = cellOf(project.at, 'budget');
  const params = { project: project.code };
  const weighing = shares.filter(({ weight }) => weight && weight.digits > 0n);
  if (weighing.length === 0) return [issue('noWeight', at, { ...params, amount: leftover })];
  if (weighing.every(({ bound }) => bound === 'cap') && leftover > 0) {
    return [issue('allCapped', at, { ...params, cap: policy.cap ?? 0, amount: leftover })];
  }
  const issues: Issue[] = [];
  const unreached = weighing.filter(({ amount }) => amount === 0).length;
  if (unreached > 0) issues.push(issue('shareBelowUnit', at, { ...params, unit, n: unreached }));
  if (budget % unit > 0) issues.push(issue('tailLeft', at, { ...params, unit, amount: budget % unit }));
  return issues;
}

/**
 * "Same status, same amount" (issue 4): names the districts that have the same score in a project but not the
 * same amount. Only an odd unit by official order, or an amount typed by hand, can do that. Both can also pay a
 * higher score less (I9), which 직제순 asks for and typed amounts may mean: the farthest case is named.
 */
function sameStatus({ project, kind }: Contest, { shares }: Split): Issue[] {
  const at = cellOf(project.at, 'code');
  const isTyped = policyFacts(kind).standsOn === 'manualGrants';
  const issues: Issue[] = [];
  for (const [score, group] of unequalGroups(shares, (share) => decimalText(share.score))) {
    const params = { project: project.code, score, ...group };
    issues.push(issue(isTyped ? 'sameScoreManual' : 'sameScoreOddUnit', at, params));
  }
  const farthest = farthestReversal(shares);
  if (farthest) {
    const kindOfIssue = isTyped ? 'higherScoreLess' : 'higherScoreOddUnit';
    issues.push(issue(kindOfIssue, at, { project: project.code, ...farthest }));
  }
  return issues;
}

/** The groups of equals, by key, whose amounts differ: who gets more, who less, and by how much at most (원). */
export function unequalGroups(shares: readonly Share[], keyOf: (share: Share) => string) {
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    const key = keyOf(share);
    const group = groups.get(key);
    if (group) group.push(share);
    else groups.set(key, [share]);
  }
  return [...groups].flatMap(([key, group]) => {
    const amounts = group.map(({ amount }) => amount);
    const [highest, lowest] = [Math.max(...amounts), Math.min(...amounts)];
    if (highest === lowest) return [];
    const named = (chosen: Share[]) => chosen.map(({ district }) => district).join('·');
    const parts = {
      more: named(group.filter(({ amount }) => amount > lowest)),
      less: named(group.filter(({ amount }) => amount === lowest)),
      difference: highest - lowest,
    };
    return [[key, parts] as const];
  });
}

/** The pair in which the higher score gets least compared with the lower one; null where none does. */
function farthestReversal(shares: readonly Share[]) {
  // Among equal scores the best paid comes first, so that it meets the poorest of the scores above them all.
  const ranked = [...shares].sort((a, b) => compareDecimal(b.score, a.score) || b.amount - a.amount);
  let [poorest, farthest]: [Share | null, { high: string; low: string; difference: number } | null] = [
    null,
    null,
  ];
  for (const share of ranked) {
    const difference = poorest ? share.amount - poorest.amount : 0;
    if (
      poorest &&
      difference > (farthest?.difference ?? 0) &&
      compareDecimal(poorest.score, share.score) > 0
    ) {
      farthest = { high: poorest.district, low: share.district, difference };
    }
    if (!poorest || share.amount < poorest.amount) poorest = share;
  }
  return farthest;
}

/** I7: an amount that may be granted as it stands is no less than 0 and a multiple of the unit (E22). */
export function amountIssues(amount: Won, unit: Won, at: CellRef): Issue[] {
  if (amount < 0) return [issue('amountNegative', at, { amount })];
  return amount % unit === 0 ? [] : [issue('amountNotInUnits', at, { amount, unit })];
}
