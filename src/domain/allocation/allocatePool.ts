import type { Issue } from '../issue';
import { isClear } from '../issue';
import type { Result } from '../result';
import { failed, ok } from '../result';
import { won, zeroWon } from '../won';
import { sumWon } from '../sumWon';
import { achieversOf, standingsOf } from './achievers';
import type { Allocation, AllocationInput } from './allocation';
import { districtOutcomes } from './districtOutcomes';
import { poolRemarks } from './poolRemarks';
import { splitPool } from './splitPool';

/** Allocates the pool as a whole: nothing is granted in a single project. */
export function allocatePool(input: AllocationInput, found: readonly Issue[]): Result<Allocation> {
  const { projects, yearPolicy } = input;
  const pool = sumWon(projects.map(({ budget }) => budget));
  const standings = standingsOf(input);
  const split = splitPool(yearPolicy, pool, standings);
  const issues = [...found, ...poolRemarks(yearPolicy, standings, split)];
  if (!isClear(issues)) return failed(...issues);

  const granted = sumWon(split.shares.map(({ amount }) => amount));
  return ok({
    yearKind: yearPolicy.kind,
    pool,
    splits: [split],
    grants: [],
    perProject: projects.map((project) => ({
      code: project.code,
      kind: yearPolicy.kind,
      budget: project.budget,
      movedIn: zeroWon,
      movedOut: zeroWon,
      achieved: achieversOf(input, project).length,
      granted: null,
      leftover: null,
    })),
    perDistrict: districtOutcomes(input, [split]),
    granted,
    leftover: won(pool - granted),
    issues,
  });
}
