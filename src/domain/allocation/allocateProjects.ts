import type { Issue } from '../issue';
import { isClear } from '../issue';
import type { Result } from '../result';
import { failed, ok } from '../result';
import { won, zeroWon } from '../won';
import { sumWon } from '../sumWon';
import { achieversOf } from './achievers';
import type { Allocation, AllocationInput, ProjectOutcome, Split } from './allocation';
import { contestOf } from './contest';
import { districtOutcomes } from './districtOutcomes';
import { projectRemarks } from './projectRemarks';
import type { Move } from './redistribute';
import { redistribute } from './redistribute';
import { splitProject } from './splitProject';

/** Allocates project by project: each budget among the achievers of that project. */
export function allocateProjects(input: AllocationInput, found: readonly Issue[]): Result<Allocation> {
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
