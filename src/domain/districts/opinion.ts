import type { District } from './district';
import type { Origin, Issue } from '../issues/issue';
import { issue, cellOf, placeOf } from '../issues/issue';
import { spaceless } from '../issues/spaceless';
import type { ProgrammeYear } from '../year/programmeYear';

/** How an opinion was handled (반영여부): 반영, 일부반영, 미반영, 중장기검토; null while undecided. */
export type OpinionHandling = 'accepted' | 'partlyAccepted' | 'notAccepted' | 'longTerm';

/** 나머지 자치구: stands in a row of 의견수렴 for every district that has no row of its own. */
export const restOfDistricts = '나머지 자치구';

/** A district's opinion on the plan (의견수렴; 조례 제7조제2항). */
export interface Opinion {
  /** A district, or `restOfDistricts`. */
  readonly district: string;
  /** Project code or name; '' for the programme as a whole */
  readonly project: string;
  readonly opinion: string;
  readonly handling: OpinionHandling | null;
  /** 검토의견 */
  readonly review: string;
  readonly at: Origin;
}

const nothing: ReadonlySet<string> = new Set(['의견없음', '없음', '의견무', '회신없음', '미회신']);

/** Whether a row says that a district was asked and had no opinion (의견 없음): there is nothing to handle in it. */
export function saysNothing({ opinion }: Pick<Opinion, 'opinion'>): boolean {
  return nothing.has(spaceless(opinion).replace(/[.()]/gu, ''));
}

/**
 * The districts of whom 의견수렴 says nothing, in official order: they must be heard before projects are selected
 * (ordinance art. 7②), so each has an opinion, or a row of its own or of 나머지 자치구 that says 의견 없음.
 */
export function silentDistricts(
  districts: readonly Pick<District, 'name'>[],
  opinions: readonly Pick<Opinion, 'district'>[],
): string[] {
  const heard = new Set(opinions.map(({ district }) => district));
  if (heard.has(restOfDistricts)) return [];
  return districts.map(({ name }) => name).filter((name) => !heard.has(name));
}

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
