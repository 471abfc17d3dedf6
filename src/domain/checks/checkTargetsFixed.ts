import { compareDates, earliestDate } from '../dateOrder';
import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { ProgrammeYear } from '../programmeYear';

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
