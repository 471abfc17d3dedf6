import type { Allocation, AllocationInput } from '../allocation/allocation';
import { grantLimit } from '../budget/grantLine';
import type { Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import { isPoolPolicy } from '../allocation/policies';
import type { ProgrammeYear } from '../year/programmeYear';
import { selectedProjects } from '../projects/project';
import type { ScoreTable } from '../scores/score';
import { isAchieved } from '../scores/score';
import type { Won } from '../money/won';
import { won, zeroWon } from '../money/won';
import type { AloneCorrection } from './correction';
import { approvedCorrections } from './correction';
import { correctedAllocation } from './correctedAllocation';
import { amountAt, correctedPlaces, correctedScores } from './correctedRun';
import { dueAmount } from './dueAmount';
import { fits, isCarried, isPaid, settlementWay } from './settlementWay';
import type { RecordedCorrection } from './workedIn';

/** The notified run with what was settled of the corrections. */
export interface AloneSettlement {
  readonly allocation: Allocation;
  /** The scores with the corrections that are carried. */
  readonly scores: ScoreTable;
  readonly alone: readonly AloneCorrection[];
  /** An error where 추가 교부 was chosen and the budget cannot pay it; warnings for what waits. */
  readonly issues: readonly Issue[];
}

/**
 * Settles the corrections that came after notice (통지일) and were not decided to be worked in: each changes the amount
 * of its own district only. Less is granted less at once, unless it was paid: then as 처리방법 says. More is paid as
 * far as the year's budget allows: 교부재원 less all that is granted, each amount whole or not at all, in official order;
 * over the pool, within the pool.
 */
export function settleAlone(
  year: Pick<ProgrammeYear, 'corrections' | 'payments' | 'settings' | 'budgetLines' | 'projects'>,
  { input, allocation, recorded }: NotifiedRun,
): AloneSettlement {
  const corrections = approvedCorrections(year.corrections).filter(
    ({ district, projectCode }) =>
      input.districts.includes(district) &&
      selectedProjects(year.projects).some(({ code }) => code === projectCode) &&
      recorded.some((one) => !one.workedIn && one.district === district && one.project === projectCode),
  );
  if (corrections.length === 0) return { allocation, scores: input.scores, alone: [], issues: [] };
  const scores = correctedScores(input.scores, corrections);
  const drafts = correctedPlaces(corrections, input).map((place): AloneCorrection => {
    const { district, project, correction } = place;
    const before = amountAt(allocation, place);
    const split = allocation.splits.find((one) => (one.project ?? '') === project);
    const due = split ? dueAmount({ input, split, corrected: scores }, district) : zeroWon;
    const paid = isPaid(year.payments, district, project);
    const way = settlementWay(due - before, correction.remedy, paid);
    return { district, project, before, due, way, isCarried: isCarried(way), correction };
  });
  const limit = isPoolPolicy(allocation.yearKind) ? allocation.pool : (grantLimit(year) ?? allocation.pool);
  const left = won(Math.max(limit, allocation.granted) - allocation.granted);
  const { settled, issues } = withinBudget(drafts, left);
  const carried = settled.filter((one) => one.isCarried);
  const carriedScores = correctedScores(
    input.scores,
    corrections.filter(({ district, projectCode }) =>
      carried.some((one) => one.district === district && (one.project === '' || one.project === projectCode)),
    ),
  );
  return {
    allocation: correctedAllocation(allocation, { ...input, scores: carriedScores }, carried),
    scores: carriedScores,
    alone: settled,
    issues: [...drafts.flatMap(unfit), ...issues],
  };
}

/** The run that was notified, worked out again, and how each approved correction takes effect. */
export interface NotifiedRun {
  readonly input: AllocationInput;
  readonly allocation: Allocation;
  readonly recorded: readonly RecordedCorrection[];
}

/** Lets the increases take what the budget has left, after the decreases gave back what they free. */
function withinBudget(
  drafts: readonly AloneCorrection[],
  left: Won,
): { settled: AloneCorrection[]; issues: Issue[] } {
  const issues: Issue[] = [];
  let room = drafts
    .filter(({ isCarried: carried, due, before }) => carried && due < before)
    .reduce<number>((sum, { due, before }) => sum + before - due, left);
  const settled = drafts.map((draft) => {
    const more = draft.due - draft.before;
    if (!draft.isCarried || more <= 0) return draft;
    if (more <= room) {
      room -= more;
      return draft;
    }
    const { district, correction, way } = draft;
    const params = { district, project: correction.projectCode, due: more, room };
    issues.push(
      way === 'payMore'
        ? issue('payMoreAboveBudget', cellOf(correction.at, 'remedy'), params)
        : issue('correctionUnfunded', cellOf(correction.at, 'score'), params),
    );
    return { ...draft, way: 'undecided' as const, isCarried: false };
  });
  return { settled, issues };
}

/** A way that cannot settle this difference. */
function unfit({ due, before, correction, district }: AloneCorrection): Issue[] {
  const { remedy, projectCode: project, at } = correction;
  const difference = due - before;
  if (remedy === null || difference === 0 || fits(remedy, difference)) return [];
  const kind = remedy === 'takeBack' ? 'takeBackOfMore' : 'payMoreOfLess';
  return [issue(kind, cellOf(at, 'remedy'), { district, project, difference: Math.abs(difference) })];
}

/**
 * The input of the notified run: without the amounts typed by hand (수동배분) for districts that only a correction
 * after notice lets achieve. They are paid with the correction, not with the run.
 */
export function notifiedInput(
  input: AllocationInput,
  corrections: readonly RecordedCorrection[],
): AllocationInput {
  const alone = corrections.filter(({ workedIn }) => !workedIn);
  if (alone.length === 0 || input.manualGrants.length === 0) return input;
  return {
    ...input,
    manualGrants: input.manualGrants.filter(({ district, project }) => {
      const target = input.projects.find(({ code }) => code === project)?.target;
      const value = input.scores.get(district)?.get(project)?.value ?? null;
      const isCorrected = alone.some((one) => one.district === district && one.project === project);
      return !isCorrected || (target !== undefined && isAchieved(value, target));
    }),
  };
}
