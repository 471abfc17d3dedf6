import type { Result, Issue } from '../issues/issue';
import { isClear, failed, ok } from '../issues/issue';
import type { PoolPolicyKind } from './policies';
import { isPoolPolicy } from './policies';
import type { Allocation, AllocationInput, ProjectOutcome, Split, DistrictOutcome } from './allocation';
import { checkInput } from './checkInput';
import { won, zeroWon, sumWon } from '../money/won';
import { achieversOf, contestOf, standingsOf } from './achievers';
import { projectRemarks } from './remarks';
import type { Move } from './redistribute';
import { redistribute } from './redistribute';
import { splitProject } from './splitProject';
import { poolRemarks, splitPool } from './splitPool';

/**
 * The allocation (배분) of a year: who gets what, by the policy that the committee chose, with every step.
 * The ordinance fixes no formula (art. 4②, 8①), so nothing here is chosen for the officer.
 *
 * Fails with all that prevents it: settings, tiers or typed amounts that contradict themselves, missing scores,
 * amounts that the budget cannot pay, or a project without achievers where 중단 was chosen.
 */
export function allocate(input: AllocationInput): Result<Allocation> {
  const problems = checkInput(input);
  if (!isClear(problems)) return failed(...problems);
  const { kind } = input.yearPolicy;
  return isPoolPolicy(kind) ? allocatePool(input, kind, problems) : allocateProjects(input, problems);
}

/** Allocates project by project: each budget among the achievers of that project. */
function allocateProjects(input: AllocationInput, found: readonly Issue[]): Result<Allocation> {
  const { projects, yearPolicy } = input;
  const hasAchiever = (code: string) =>
    projects.some((project) => project.code === code && achieversOf(input, project).length > 0);
  const moves = redistribute(projects, hasAchiever, yearPolicy.noAchiever, yearPolicy.unit);
  const issues = [...found];
  const splits: Split[] = [];
  const perProject: ProjectOutcome[] = [];
  for (const project of projects) {
    const move = moves.get(project.code) ?? nothingMoved;
    const contest = contestOf(input, project, won(project.budget + move.movedIn - move.movedOut));
    const split = splitProject(contest);
    if (!split.ok) {
      issues.push(...split.issues);
      continue;
    }
    splits.push(split.value);
    perProject.push(projectOutcome(split.value, project.budget, contest.achievers.length, move));
    issues.push(...projectRemarks(contest, split.value, move));
  }
  if (!isClear(issues)) return failed(...issues);

  const pool = sumWon(projects.map(({ budget }) => budget));
  const granted = sumWon(splits.flatMap(({ shares }) => shares.map(({ amount }) => amount)));
  return ok({
    yearKind: yearPolicy.kind,
    pool,
    splits,
    grants: splits.flatMap(({ project, shares }) =>
      shares.flatMap(({ district, score, amount }) =>
        project !== null && amount > 0 ? [{ district, project, score, amount }] : [],
      ),
    ),
    perProject,
    perDistrict: districtOutcomes(input, splits),
    granted,
    leftover: won(pool - granted),
    issues,
  });
}

const nothingMoved: Move = { movedIn: zeroWon, movedOut: zeroWon };

function projectOutcome(
  { project, kind, shares, leftover }: Split,
  budget: ProjectOutcome['budget'],
  achieved: number,
  { movedIn, movedOut }: Move,
): ProjectOutcome {
  const granted = sumWon(shares.map(({ amount }) => amount));
  return { code: project ?? '', kind, budget, movedIn, movedOut, achieved, granted, leftover };
}

/** Allocates the pool as a whole: nothing is granted in a single project. */
function allocatePool(
  input: AllocationInput,
  kind: PoolPolicyKind,
  found: readonly Issue[],
): Result<Allocation> {
  const { projects, yearPolicy } = input;
  const pool = sumWon(projects.map(({ budget }) => budget));
  const standings = standingsOf(input);
  const split = splitPool({ kind, policy: yearPolicy, budget: pool, standings });
  const issues = [...found, ...poolRemarks(yearPolicy, standings, split)];
  if (!isClear(issues)) return failed(...issues);

  const granted = sumWon(split.shares.map(({ amount }) => amount));
  return ok({
    yearKind: kind,
    pool,
    splits: [split],
    grants: [],
    perProject: projects.map((project) => ({
      code: project.code,
      kind,
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

/** What each district achieved and gets in all, in official order, 0 included. */
export function districtOutcomes(input: AllocationInput, splits: readonly Split[]): DistrictOutcome[] {
  const amounts = new Map<string, number>();
  for (const { shares } of splits) {
    for (const { district, amount } of shares) amounts.set(district, (amounts.get(district) ?? 0) + amount);
  }
  return standingsOf(input).map(({ district, achieved }) => {
    return { district, achieved, amount: won(amounts.get(district) ?? zeroWon) };
  });
}
