import type { IsoDate } from '../year/calendar';
import { compareDates, earliestDate } from '../year/calendar';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';

/**
 * When the targets were fixed (목표확정일): the year's date, else the first date that a project states; null while
 * they are open. From then on a change needs a decision (docs/programme.md §8; 변경이력).
 */
export function targetsFixedOn({
  settings,
  projects,
}: Pick<ProgrammeYear, 'settings' | 'projects'>): IsoDate | null {
  const dates = projects.flatMap(({ targetFixedOn }) => (targetFixedOn === null ? [] : [targetFixedOn]));
  return settings.targetsFixedOn ?? dates.toSorted()[0] ?? null;
}

/**
 * When targets were fixed (목표확정일): with the document that fixed them, and before any score was handed in;
 * who knows the scores can set the bar.
 */
export function checkTargetsFixed({
  projects,
  settings,
  submissions,
}: Pick<ProgrammeYear, 'projects' | 'settings' | 'submissions'>): Issue[] {
  return projects
    .filter(({ decision }) => decision === 'selected')
    .flatMap(({ code, targetFixedOn, decisionDocument, at }) => {
      const fixed = targetFixedOn ?? settings.targetsFixedOn;
      const submitted = earliestDate(
        submissions.filter(({ projectCode }) => projectCode === code).map(({ submittedOn }) => submittedOn),
      );
      const cell = cellOf(at, targetFixedOn === null ? 'target' : 'targetFixedOn');
      return [
        ...(targetFixedOn !== null && decisionDocument === ''
          ? [
              issue('targetDocumentMissing', cellOf(at, 'decisionDocument'), {
                project: code,
                fixed: targetFixedOn,
              }),
            ]
          : []),
        ...(fixed !== null && submitted !== null && compareDates(fixed, submitted) > 0
          ? [issue('targetFixedLate', cell, { project: code, fixed, submitted })]
          : []),
      ];
    });
}
