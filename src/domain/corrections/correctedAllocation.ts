import { achieversOf, standingsOf } from '../allocation/achievers';
import type { Allocation, AllocationInput, ProjectOutcome, Share, Split } from '../allocation/allocation';
import { districtOutcomes } from '../allocation/allocate';
import { zeroDecimal } from '../money/decimal';
import { wholeFraction } from '../money/fraction';
import { won, zeroWon, sumWon } from '../money/won';
import type { AloneCorrection } from './correction';

/**
 * The notified allocation with corrected amounts in place (`input` has the corrected scores): every other share, weight
 * and odd unit stays as it was. What a project pays beyond its budget comes from what the year has left
 * (`movedIn`), so that I5 holds: grants + leftover = budget + moved in − moved out.
 */
export function correctedAllocation(
  allocation: Allocation,
  input: AllocationInput,
  carried: readonly Pick<AloneCorrection, 'district' | 'project' | 'before' | 'due'>[],
): Allocation {
  if (carried.length === 0) return allocation;
  const splits = allocation.splits.map((split) => {
    const own = carried.filter(({ project }) => project === (split.project ?? ''));
    return own.length === 0 ? split : correctedSplit(split, input, own);
  });
  const perProject = allocation.perProject.map((outcome) => {
    const split = splits.find(({ project }) => project === outcome.code);
    return correctedOutcome(outcome, split, input);
  });
  const granted = sumWon(splits.flatMap(({ shares }) => shares.map(({ amount }) => amount)));
  const extra = perProject.reduce(
    (sum, { movedIn }, i) => sum + movedIn - (allocation.perProject[i]?.movedIn ?? 0),
    0,
  );
  const pool = won(allocation.pool + extra);
  return {
    ...allocation,
    pool,
    splits,
    perProject,
    grants: splits.flatMap(({ project, shares }) =>
      shares.flatMap(({ district, score, amount }) =>
        project !== null && amount > 0 ? [{ district, project, score, amount }] : [],
      ),
    ),
    perDistrict: districtOutcomes(input, splits),
    granted,
    leftover: won(pool - granted),
  };
}

type Change = Pick<AloneCorrection, 'district' | 'due'>;

function correctedSplit(split: Split, input: AllocationInput, own: readonly Change[]): Split {
  const standings = standingsFor(split, input);
  const shares = new Map(split.shares.map((share) => [share.district, share]));
  for (const { district, due } of own) {
    const before = shares.get(district);
    const standing = standings.find((one) => one.district === district);
    if (!before && (!standing || due === 0)) continue;
    const value = input.scores.get(district)?.get(split.project ?? '')?.value;
    // Who no longer reaches the target has no standing in the project, but a score all the same.
    const score = standing?.score ?? (value && value !== 'absent' ? value : zeroDecimal);
    if (before?.amount === due) {
      shares.set(district, { ...before, score });
      continue;
    }
    shares.set(district, {
      district,
      score,
      achieved: standing?.achieved ?? 0,
      tier: null,
      // A share at 상한 or 하한 was not in the sum that the others divide by.
      weight: before?.bound === null ? before.weight : null,
      base: zeroWon,
      exact: wholeFraction(due),
      cut: due,
      oddUnit: zeroWon,
      amount: due,
      bound: 'corrected',
    } satisfies Share);
  }
  const corrected = new Set(
    [...shares.values()].flatMap(({ district, bound }) => (bound === 'corrected' ? [district] : [])),
  );
  const ordered = input.districts.flatMap((district) => shares.get(district) ?? []);
  const granted = sumWon(ordered.map(({ amount }) => amount));
  return {
    ...split,
    shares: ordered,
    oddUnits: split.oddUnits.filter(({ district }) => !corrected.has(district)),
    leftover: won(Math.max(0, split.budget - granted)),
  };
}

/** Who achieved what, by the corrected scores, in a project or over the pool. */
function standingsFor({ project }: Split, input: AllocationInput) {
  const own = input.projects.find(({ code }) => code === project);
  return own ? achieversOf(input, own) : standingsOf(input);
}

function correctedOutcome(
  outcome: ProjectOutcome,
  split: Split | undefined,
  input: AllocationInput,
): ProjectOutcome {
  const project = input.projects.find(({ code }) => code === outcome.code);
  const achieved = project ? achieversOf(input, project).length : outcome.achieved;
  if (!split || outcome.granted === null) return { ...outcome, achieved };
  const granted = sumWon(split.shares.map(({ amount }) => amount));
  const beyond = Math.max(0, granted - split.budget);
  return {
    ...outcome,
    achieved,
    granted,
    movedIn: won(outcome.movedIn + beyond),
    leftover: split.leftover,
  };
}
