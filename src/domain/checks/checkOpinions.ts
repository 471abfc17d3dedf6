import type { Issue } from '../issue';
import { issue } from '../issue';
import type { Opinion } from '../opinion';
import { saysNothing, silentDistricts } from '../opinion';
import { cellOf } from '../origin';
import type { ProgrammeYear } from '../programmeYear';
import { placeOf } from './place';

/**
 * 의견수렴: the districts are heard before projects are selected (ordinance art. 7②), every one of them, and each
 * opinion is handled, with a reason where it is not taken up. Without the sheet it is only noted: the evidence may be
 * elsewhere. Once opinions are kept and projects selected, districts of whom nothing is said are warned of.
 */
export function checkOpinions({
  opinions,
  projects,
  districts,
}: Pick<ProgrammeYear, 'opinions' | 'projects' | 'districts'>): Issue[] {
  const isSelected = projects.some(({ decision }) => decision === 'selected');
  if (opinions.length === 0) return isSelected ? [issue('opinionsMissing', placeOf('opinions'))] : [];
  return [...(isSelected ? silent(opinions, districts) : []), ...opinions.flatMap(handled)];
}

function silent(opinions: readonly Opinion[], districts: ProgrammeYear['districts']): Issue[] {
  const names = silentDistricts(districts, opinions);
  const [first] = names;
  if (first === undefined) return [];
  const params = { heard: districts.length - names.length, all: districts.length, n: names.length, first };
  return [issue('opinionsSilent', placeOf('opinions'), params)];
}

function handled({ district, opinion, handling, review, at }: Opinion): Issue[] {
  if (saysNothing({ opinion })) return [];
  if (handling === null) return [issue('opinionUnhandled', cellOf(at, 'handling'), { district })];
  const needsReason = handling === 'notAccepted' || handling === 'longTerm';
  return needsReason && review === ''
    ? [issue('opinionReasonMissing', cellOf(at, 'review'), { district })]
    : [];
}
