import type { Decimal } from '../money/decimal';
import { compareDecimal, decimal, decimalText, subtractDecimal, zeroDecimal } from '../money/decimal';
import type { CellRef, Issue } from '../issues/issue';
import { issue } from '../issues/issue';
import type { AllocationInput } from './allocation';

/** A score so near to the target that a small correction would turn it (docs/programme.md §10, 16). */
export interface NearMiss {
  readonly district: string;
  readonly project: string;
  readonly score: Decimal;
  readonly target: Decimal;
  /** score − target: below 0 the target was missed; 0 is reached exactly. */
  readonly distance: Decimal;
  readonly at: CellRef;
}

/** How near is near: 0.5 points, on either side (issue 4). */
const nearDistance = decimal(5n, 1);

/** The scores within 0.5 of their target on either side, exactly reached ones included, by project in sheet order. */
export function nearMisses({
  projects,
  districts,
  scores,
}: Pick<AllocationInput, 'projects' | 'districts' | 'scores'>): NearMiss[] {
  return projects.flatMap(({ code: project, target }) =>
    districts.flatMap((district) => {
      const cell = scores.get(district)?.get(project);
      const score = cell?.value ?? 'absent';
      if (!cell || score === 'absent') return [];
      const distance = subtractDecimal(score, target);
      const isNear = compareDecimal(magnitude(distance), nearDistance) <= 0;
      return isNear ? [{ district, project, score, target, distance, at: cell.at }] : [];
    }),
  );
}

/** A warning at each score that is near its target but not equal to it: equal is reached, and leaves no doubt. */
export function nearMissIssues(input: AllocationInput): Issue[] {
  return nearMisses(input).flatMap(({ district, project, score, target, distance, at }) => {
    const side = compareDecimal(distance, zeroDecimal);
    if (side === 0) return [];
    const texts = { score: decimalText(score), target: decimalText(target) };
    const params = { district, project, ...texts, distance: decimalText(magnitude(distance)) };
    return [issue(side < 0 ? 'nearlyReached' : 'barelyReached', at, params)];
  });
}

function magnitude(value: Decimal): Decimal {
  return value.digits < 0n ? subtractDecimal(zeroDecimal, value) : value;
}
