import type { Correction, CorrectionRemedy } from './correction';
import type { RecordedGrant } from './runRecord';
import type { Won } from './won';
import { zeroWon } from './won';

/** What a new run changes of a recorded one (정정내역): one district's amount in one project, or over the pool. */
export interface GrantDifference {
  readonly district: string;
  /** 사업코드; '' over the pool. */
  readonly project: string;
  /** 당초 and 정정 교부액; 0 where there was, or is, none. */
  readonly before: Won;
  readonly after: Won;
  /** The approved correction of this very score; null where the amount moved because another score did. */
  readonly correction: Correction | null;
  /** How a difference already paid is settled (처리방법); null is 미정. */
  readonly remedy: CorrectionRemedy | null;
}

/** The two runs, and in which order districts and projects stand. */
export interface ComparedRuns {
  readonly before: readonly RecordedGrant[];
  readonly after: readonly RecordedGrant[];
  readonly corrections: readonly Correction[];
  readonly districts: readonly string[];
  readonly projects: readonly string[];
}

/**
 * Every amount that differs between a recorded run and a new one, by district in official order, then project. The
 * recorded run stays as it is. Districts or projects of the record that are no longer in the year come last.
 */
export function grantDifferences(runs: ComparedRuns): GrantDifference[] {
  const amounts = (grants: readonly RecordedGrant[]) =>
    new Map(grants.map(({ district, project, amount }) => [key(district, project), amount]));
  const [before, after] = [amounts(runs.before), amounts(runs.after)];
  return places(runs).flatMap(({ district, project }) => {
    const [was, is] = [before.get(key(district, project)), after.get(key(district, project))];
    if ((was ?? 0) === (is ?? 0)) return [];
    const correction = correctionOf(runs.corrections, district, project);
    return [
      {
        district,
        project,
        before: was ?? zeroWon,
        after: is ?? zeroWon,
        correction,
        remedy: correction?.remedy ?? null,
      },
    ];
  });
}

function correctionOf(
  corrections: readonly Correction[],
  district: string,
  project: string,
): Correction | null {
  // Over the pool any corrected score of the district counts; of several the last row stands.
  const own = corrections.filter(
    (one) =>
      one.approval !== '' && one.district === district && (project === '' || one.projectCode === project),
  );
  return own.at(-1) ?? null;
}

/** Every place that one of the runs pays, once, in order. */
function places({
  before,
  after,
  districts,
  projects,
}: ComparedRuns): { district: string; project: string }[] {
  const all = new Map(
    [...before, ...after].map(({ district, project }) => [key(district, project), { district, project }]),
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

function key(district: string, project: string): string {
  return `${district}|${project}`;
}
