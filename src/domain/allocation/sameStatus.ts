import { compareDecimal, decimalText } from '../decimal';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { Share, Split } from './allocation';
import type { Contest } from './contest';

/**
 * "Same status, same amount" (issue 4): names the districts that have the same score in a project but not the
 * same amount. Only an odd unit by official order, or an amount typed by hand, can do that. Both can also pay a
 * higher score less (I9), which 직제순 asks for and typed amounts may mean: the farthest case is named.
 */
export function sameStatus({ project, kind }: Contest, { shares }: Split): Issue[] {
  const at = cellOf(project.at, 'code');
  const isTyped = kind === 'manual';
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
