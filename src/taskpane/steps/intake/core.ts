import { saysNothing, silentDistricts } from '../../../domain/districts/opinion';
import { cellOf } from '../../../domain/issues/issue';
import type { ProgrammeYear } from '../../../domain/year/programmeYear';
import type { StepCore, StepFact } from '../step';
import { done, missing, sheetAt } from '../step';

/** 사업 접수·의견수렴: candidates of the departments, and the districts' opinions (ordinance art. 7②). */
export const intake: StepCore = ({ year }) => {
  const projects = year?.projects ?? [];
  const undecided = (year?.opinions ?? []).filter((one) => one.handling === null && !saysNothing(one));
  const facts: StepFact[] = [
    projects.length > 0
      ? done('intake.candidates', { count: projects.length })
      : missing('intake.noCandidates', {}, sheetAt('대상사업')),
    heard(year),
  ];
  const [first] = undecided;
  if (first)
    facts.push(missing('intake.undecided', { count: undecided.length }, cellOf(first.at, 'handling')));
  return facts;
};

/** Every district has an opinion, or is marked as having none: one that is merely silent was perhaps never asked. */
function heard(year: Pick<ProgrammeYear, 'opinions' | 'districts'> | null): StepFact {
  const at = sheetAt('의견수렴');
  if (!year || year.opinions.length === 0) return missing('intake.noOpinions', {}, at);
  const { districts, opinions } = year;
  const silent = silentDistricts(districts, opinions);
  const count = opinions.filter((one) => !saysNothing(one)).length;
  const [first] = silent;
  return first === undefined
    ? done('intake.opinions', { count, all: districts.length })
    : missing(
        'intake.opinionsSome',
        { heard: districts.length - silent.length, all: districts.length, n: silent.length, first },
        at,
      );
}
