import { cellOf } from '../../../domain/origin';
import type { StepCore, StepFact } from '../step';
import { done, missing, sheetAt } from '../step';

/** 사업 접수·의견수렴: candidates of the departments, and the districts' opinions (ordinance art. 7②). */
export const intake: StepCore = ({ year }) => {
  const [projects, opinions] = [year?.projects ?? [], year?.opinions ?? []];
  const undecided = opinions.filter(({ handling }) => handling === null);
  const facts: StepFact[] = [
    projects.length > 0
      ? done('intake.candidates', { count: projects.length })
      : missing('intake.noCandidates', {}, sheetAt('대상사업')),
    opinions.length > 0
      ? done('intake.opinions', {
          count: opinions.length,
          districts: new Set(opinions.map(({ district }) => district)).size,
        })
      : missing('intake.noOpinions', {}, sheetAt('의견수렴')),
  ];
  const [first] = undecided;
  if (first)
    facts.push(missing('intake.undecided', { count: undecided.length }, cellOf(first.at, 'handling')));
  return facts;
};
