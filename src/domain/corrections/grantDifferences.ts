import type { Correction, AloneCorrection } from './correction';
import { approvedCorrections } from './correction';
import type { SettlementWay } from './settlementWay';
import { isPaid, settlementWay } from './settlementWay';
import type { DecisionChange } from '../projects/decisionChange';
import type { Payment } from '../payment/payment';
import type { RecordedGrant } from '../record/runRecord';
import type { Won } from '../money/won';
import { zeroWon, sumWonOrNull } from '../money/won';
import type { PlaceKey } from '../placeKey';
import { placeKey } from '../placeKey';

/** What a new run changes of a recorded one (정정내역): one district's amount in one project, or over the pool. */
export interface GrantDifference {
  readonly district: string;
  /** 사업코드; '' over the pool. */
  readonly project: string;
  /** 당초 and 정정 교부액; 0 where there was, or is, none. */
  readonly before: Won;
  readonly after: Won;
  /** What was paid of it already; 0 where payments name another project or none. */
  readonly paid: Won;
  /** Whether anything of it was paid, also by payments that name no project. */
  readonly isPaid: boolean;
  /** The approved correction of this very score; null where the amount moved because another score did. */
  readonly correction: Correction | null;
  /** The decisions after notice (변경이력) on this project, which moved the amount where no correction did; oldest first. */
  readonly decisions: readonly DecisionChange[];
  /** How the difference is settled (처리방법). */
  readonly way: SettlementWay;
  /** Whether the amounts of the new run carry it; what is undecided or left to next year waits. */
  readonly isCarried: boolean;
}

/** The two runs, and in which order districts and projects stand. */
export interface ComparedRuns {
  readonly before: readonly RecordedGrant[];
  readonly after: readonly RecordedGrant[];
  readonly corrections: readonly Correction[];
  /** The corrections after notice that were settled by themselves: their due amount is what stands against before. */
  readonly alone: readonly AloneCorrection[];
  readonly payments: readonly Payment[];
  /** The decisions since notice that may have moved amounts. */
  readonly decisions: readonly DecisionChange[];
  /** Whether the new run pays out of one pool, so that nothing is granted in a single project. */
  readonly isPool: boolean;
  readonly districts: readonly string[];
  readonly projects: readonly string[];
}

/**
 * Every amount that differs between a recorded run and a new one, and every corrected one even if it does not, by
 * district in official order, then project. Districts or projects of the record that are no longer in the year come
 * last. Where an amount moved because another district's score was corrected, 처리방법 is that of the correction in
 * the same project.
 */
export function grantDifferences(runs: ComparedRuns): GrantDifference[] {
  const { alone, payments } = runs;
  const approved = approvedCorrections(runs.corrections);
  const [before, after] = [amounts(runs.before), amounts(runs.after)];
  return places(runs, approved).flatMap(({ district, project }) => {
    const settled = alone.find((one) => one.district === district && one.project === project);
    const was = before.get(placeKey(district, project)) ?? zeroWon;
    const is = settled?.due ?? after.get(placeKey(district, project)) ?? zeroWon;
    const correction = correctionOf(approved, district, project);
    if (was === is && !correction) return [];
    const paid = paidOf(payments, district, project);
    const remedy = (correction ?? correctionIn(approved, project))?.remedy ?? null;
    const hasPaid = isPaid(payments, district, project);
    const way = settled?.way ?? settlementWay(is - was, remedy, hasPaid);
    const isCarried = settled?.isCarried ?? true;
    const decisions = correction ? [] : decisionsOn(runs, project);
    return [
      {
        ...{ district, project, before: was, after: is, paid, isPaid: hasPaid },
        ...{ correction, decisions, way, isCarried },
      },
    ];
  });
}

function amounts(grants: readonly RecordedGrant[]): ReadonlyMap<PlaceKey, Won> {
  return new Map(grants.map(({ district, project, amount }) => [placeKey(district, project), amount]));
}

/** Over the pool any corrected score of the district counts, the last of several. */
function correctionOf(approved: readonly Correction[], district: string, project: string): Correction | null {
  return (
    approved.findLast(
      (one) => one.district === district && (project === '' || one.projectCode === project),
    ) ?? null
  );
}

/** The last correction of any district in a project; over the pool, of any. */
function correctionIn(approved: readonly Correction[], project: string): Correction | undefined {
  return approved.findLast((one) => project === '' || one.projectCode === project);
}

/** The decisions on a project or on all; over the pool, on any. */
function decisionsOn({ decisions, isPool }: ComparedRuns, project: string): DecisionChange[] {
  return decisions.filter(({ projectCode }) => isPool || ['', project].includes(projectCode));
}

function paidOf(payments: readonly Payment[], district: string, project: string): Won {
  const paid = payments
    .filter((one) => one.district === district && (project === '' || one.projectCode === project))
    .map(({ amount }) => amount);
  return sumWonOrNull(paid) ?? zeroWon;
}

interface Place {
  readonly district: string;
  readonly project: string;
}

/** Every place that one of the runs pays or a correction names, once, in order. */
function places(
  { before, after, alone, isPool, districts, projects }: ComparedRuns,
  approved: readonly Correction[],
): Place[] {
  const corrected = approved
    .filter(({ projectCode }) => projects.includes(projectCode))
    .map(({ district, projectCode }) => ({ district, project: isPool ? '' : projectCode }));
  const all = new Map(
    [...before, ...after, ...alone, ...corrected].map(({ district, project }) => [
      placeKey(district, project),
      { district, project },
    ]),
  );
  const rank = (list: readonly string[], name: string) => {
    const index = list.indexOf(name);
    return index < 0 ? list.length : index;
  };
  return [...all.values()].toSorted(
    (a, b) =>
      rank(districts, a.district) - rank(districts, b.district) ||
      rank(projects, a.project) - rank(projects, b.project),
  );
}
