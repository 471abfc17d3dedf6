import type { NoAchieverRule } from './policy';
import type { SelectedProject } from '../projects/project';
import type { Won } from '../money/won';
import { won, zeroWon, sumWon } from '../money/won';
import { apportion } from './apportion';

/** What 재배분 does to one project's budget, in 원. */
export interface Move {
  readonly movedIn: Won;
  readonly movedOut: Won;
}

/**
 * 재배분: moves the budgets of the projects that nobody achieved to those that have achievers, in proportion to
 * their budgets, by largest remainder in whole units, ties in sheet order. Gives the moves by project code; none
 * where the rule is another, or where no project has achievers. What is below the unit stays where it was.
 */
export function redistribute(
  projects: readonly SelectedProject[],
  hasAchiever: (code: string) => boolean,
  rule: NoAchieverRule,
  unit: Won,
): ReadonlyMap<string, Move> {
  const moves = new Map<string, Move>();
  if (rule !== 'redistribute') return moves;
  const givers = projects.filter(({ code }) => !hasAchiever(code));
  const takers = projects.filter(({ code }) => hasAchiever(code));
  const { shares, leftover } = apportion({
    weights: takers.map(({ budget }) => BigInt(budget)),
    total: sumWon(givers.map(({ budget }) => budget)),
    unit,
    rule: 'exact',
  });
  for (const [i, { code }] of takers.entries()) {
    moves.set(code, { movedIn: shares[i]?.amount ?? zeroWon, movedOut: zeroWon });
  }
  let tail = leftover;
  for (const { code, budget } of givers.toReversed()) {
    const stays = won(Math.min(tail, budget));
    tail = won(tail - stays);
    moves.set(code, { movedIn: zeroWon, movedOut: won(budget - stays) });
  }
  return moves;
}
