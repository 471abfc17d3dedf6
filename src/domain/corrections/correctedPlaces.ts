import type { Allocation, AllocationInput } from '../allocation/allocation';
import type { Correction } from '../correction';
import { isPoolPolicy } from '../policy';
import type { ScoreTable } from '../score';
import type { Won } from '../won';
import { zeroWon } from '../won';

/** An amount that corrections may move: a district's in one project, or over the pool in all ('' as project). */
export interface CorrectedPlace {
  readonly district: string;
  readonly project: string;
  /** The correction that moves it; over the pool the last of several. */
  readonly correction: Correction;
}

/** Every corrected place once, in official order, then by project in sheet order. */
export function correctedPlaces(
  corrections: readonly Correction[],
  { districts, projects, yearPolicy }: AllocationInput,
): CorrectedPlace[] {
  const codes = isPoolPolicy(yearPolicy.kind) ? [''] : projects.map(({ code }) => code);
  return districts.flatMap((district) =>
    codes.flatMap((project) => {
      const correction = corrections.findLast(
        (one) => one.district === district && (project === '' || one.projectCode === project),
      );
      return correction ? [{ district, project, correction }] : [];
    }),
  );
}

/** What an allocation grants in a place. */
export function amountAt(
  { grants, perDistrict }: Allocation,
  { district, project }: Pick<CorrectedPlace, 'district' | 'project'>,
): Won {
  const amount =
    project === ''
      ? perDistrict.find((one) => one.district === district)?.amount
      : grants.find((one) => one.district === district && one.project === project)?.amount;
  return amount ?? zeroWon;
}

/** The scores with corrections in place of what they correct. */
export function correctedScores(scores: ScoreTable, corrections: readonly Correction[]): ScoreTable {
  const table = new Map([...scores].map(([district, row]) => [district, new Map(row)]));
  for (const { district, projectCode, score: value } of corrections) {
    const score = table.get(district)?.get(projectCode);
    if (score) table.get(district)?.set(projectCode, { ...score, value });
  }
  return table;
}
