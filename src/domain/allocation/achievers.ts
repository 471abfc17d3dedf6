import type { Decimal } from '../decimal';
import { addDecimal, zeroDecimal } from '../decimal';
import type { SelectedProject } from '../project';
import { isAchieved } from '../score';
import type { AllocationInput } from './allocation';

/** A district that may be paid: in a project because it reached the target (달성구), in the pool by its count. */
export interface Recipient {
  readonly district: string;
  /** Its place in the official order (직제순), from 0. */
  readonly place: number;
  readonly score: Decimal;
  /** How many projects it achieved that count here. */
  readonly achieved: number;
}

/** The districts that reached a project's target, in official order. */
export function achieversOf({ districts, scores }: AllocationInput, project: SelectedProject): Recipient[] {
  return districts.flatMap((district, place) => {
    const value = scores.get(district)?.get(project.code)?.value ?? null;
    return isAchieved(value, project.target) ? [{ district, place, score: value, achieved: 1 }] : [];
  });
}

/** Every district over the pool: how many projects it achieved, and the sum of its scores (미참여 adds nothing). */
export function standingsOf({ districts, scores, projects }: AllocationInput): Recipient[] {
  return districts.map((district, place) => {
    let [score, achieved] = [zeroDecimal, 0];
    for (const { code, target } of projects) {
      const value = scores.get(district)?.get(code)?.value ?? null;
      if (value !== null && value !== 'absent') score = addDecimal(score, value);
      if (isAchieved(value, target)) achieved += 1;
    }
    return { district, place, score, achieved };
  });
}
