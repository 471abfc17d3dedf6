import type { IsoDate } from './calendar';
import type { ProgrammeYear } from './programmeYear';

/**
 * When the targets were fixed (목표확정일): the year's date, else the first date that a project states; null while
 * they are open. From then on a change needs a decision (domain.md §8; 변경이력).
 */
export function targetsFixedOn({
  settings,
  projects,
}: Pick<ProgrammeYear, 'settings' | 'projects'>): IsoDate | null {
  const dates = projects.flatMap(({ targetFixedOn }) => (targetFixedOn === null ? [] : [targetFixedOn]));
  return settings.targetsFixedOn ?? dates.toSorted()[0] ?? null;
}
