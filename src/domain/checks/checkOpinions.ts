import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { ProgrammeYear } from '../programmeYear';
import { placeOf } from './place';

/**
 * 의견수렴: the districts are heard before projects are selected (ordinance art. 7②), and each opinion is handled,
 * with a reason where it is not taken up. Without the sheet it is only noted: the evidence may be elsewhere.
 */
export function checkOpinions({ opinions, projects }: Pick<ProgrammeYear, 'opinions' | 'projects'>): Issue[] {
  if (opinions.length === 0) {
    return projects.some(({ decision }) => decision === 'selected')
      ? [issue('opinionsMissing', placeOf('opinions'))]
      : [];
  }
  return opinions.flatMap(({ district, handling, review, at }) => {
    if (handling === null) return [issue('opinionUnhandled', cellOf(at, 'handling'), { district })];
    const needsReason = handling === 'notAccepted' || handling === 'longTerm';
    return needsReason && review === ''
      ? [issue('opinionReasonMissing', cellOf(at, 'review'), { district })]
      : [];
  });
}
