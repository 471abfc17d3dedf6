import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { Split } from './allocation';
import type { Contest } from './contest';
import type { Move } from './redistribute';
import { sameStatus } from './sameStatus';
import { tierRemarks } from './tierRemarks';

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

/** All achieved, or only one; and how far apart the amounts are under 초과비례. */
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
  if (kind === 'excessProportional' && highest > lowest) {
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
