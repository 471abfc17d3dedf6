import type { Project } from '../../../domain/project';
import { selectedProjects } from '../../../domain/project';
import type { CellRef } from '../../../domain/issue';
import type { ProgrammeYear } from '../../../domain/programmeYear';
import { scoreTable } from '../../../domain/scoreTable';
import type { StepCore, StepFact } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** A project whose scores are not complete (미제출), with who owes them. */
export interface MissingScores {
  readonly project: Project;
  readonly districts: readonly string[];
  /** The first empty cell; the sheet as a whole where the project has no column yet. */
  readonly at: CellRef;
}

/** The selected projects that still miss scores, in sheet order. */
export function missingScores(year: ProgrammeYear): MissingScores[] {
  const scores = scoreTable(year.scores);
  return selectedProjects(year.projects).flatMap((project) => {
    const cells = year.districts.map(({ name }) => ({ name, score: scores.get(name)?.get(project.code) }));
    const empty = cells.filter(({ score }) => (score?.value ?? null) === null);
    const at = empty.find(({ score }) => score)?.score?.at ?? sheetAt('자치구점수');
    return empty.length > 0 ? [{ project, districts: empty.map(({ name }) => name), at }] : [];
  });
}

/** 점수 접수: a score of every district in every selected project, handed in by the departments. */
export const scores: StepCore = ({ year }) => {
  const selected = selectedProjects(year?.projects ?? []);
  if (!year || selected.length === 0) return [missing('scores.none', {}, sheetAt('자치구점수'))];
  const absent = missingScores(year);
  const facts: StepFact[] =
    absent.length === 0
      ? [done('scores.complete', { count: selected.length * year.districts.length })]
      : absent.map(({ project, districts, at }) =>
          missing('scores.missing', { code: project.code, count: districts.length }, at),
        );
  return [...facts, ...submitted(selected, year.submissions)];
};

/**
 * Whether each project's scores were handed in by a document: a row without its number confirms nothing. Only where no
 * submission is kept here at all may the documents be elsewhere.
 */
function submitted(selected: readonly Project[], submissions: ProgrammeYear['submissions']): StepFact[] {
  const of = (code: string) => submissions.filter(({ projectCode }) => projectCode === code);
  const unsubmitted = selected.filter(({ code }) => of(code).length === 0);
  const undocumented = selected.filter(
    ({ code }) => of(code).length > 0 && of(code).every(({ document }) => document === ''),
  );
  if (unsubmitted.length + undocumented.length === 0) {
    return [done('scores.submitted', { count: selected.length })];
  }
  const told = submissions.length === 0 ? optional : missing;
  const codes = (projects: readonly Project[]) => projects.map(({ code }) => code).join('·');
  return [
    ...(unsubmitted.length > 0
      ? [told('scores.notSubmitted', { codes: codes(unsubmitted) }, sheetAt('점수제출'))]
      : []),
    ...(undocumented.length > 0
      ? [told('scores.undocumented', { codes: codes(undocumented) }, sheetAt('점수제출'))]
      : []),
  ];
}
