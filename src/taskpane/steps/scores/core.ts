import type { Project } from '../../../domain/projects/project';
import { selectedProjects } from '../../../domain/projects/project';
import type { CellRef, Issue } from '../../../domain/issues/issue';
import type { IssueKind } from '../../../domain/issues/issueKinds';
import type { ProgrammeYear } from '../../../domain/year/programmeYear';
import { scoreTable } from '../../../domain/scores/score';
import { isSheetOfDepartment } from '../../../sheets/input/scores/scoresSheet';
import type { StepCore, StepFact, StepSource } from '../step';
import { done, missing, optional, sheetAt } from '../step';

/** A project whose scores are not complete (미제출), with who owes them. */
export interface MissingScores {
  readonly project: Project;
  /** The districts whose scores have not been sent. */
  readonly districts: readonly string[];
  /** Those whose scores may have been sent, and could not be read: with the sheets that have an error. */
  readonly unread: { readonly districts: readonly string[]; readonly sheets: readonly string[] };
  /** The first empty cell; the sheet as a whole where the project has no column yet. */
  readonly at: CellRef;
}

/**
 * The selected projects that still miss scores, in sheet order. A score is unread, not unsent, where an error stands on its
 * cell, on the row of its district, or on the sheet of its department as a whole.
 */
export function missingScores(
  year: ProgrammeYear,
  { issues, partOf }: Pick<StepSource, 'issues' | 'partOf'>,
): MissingScores[] {
  const scores = scoreTable(year.scores);
  const faults = issues.filter(
    ({ severity, kind, at }) =>
      severity === 'error' && !notSent.has(kind) && partOf.get(at.sheet) === 'scores',
  );
  return selectedProjects(year.projects).flatMap((project): MissingScores[] => {
    const cells = year.districts.map(({ name }) => ({ name, score: scores.get(name)?.get(project.code) }));
    const empty = cells.filter(({ score }) => (score?.value ?? null) === null);
    if (empty.length === 0) return [];
    const held = new Set(cells.flatMap(({ score }) => score?.at.sheet ?? []));
    const suspect = held.size > 0 ? held : sheetsNotRead(project, year, faults);
    const faultOf = ({ score }: (typeof cells)[number]) =>
      score
        ? faults.find(({ at }) => at.sheet === score.at.sheet && at.cell === score.at.cell)
        : faults.find(
            ({ kind, at }) => suspect.has(at.sheet) && (held.size === 0 || kind === 'districtUnknown'),
          );
    const unread = empty.filter((cell) => faultOf(cell) !== undefined);
    const first = empty.find(({ score }) => score)?.score?.at;
    const fault = unread[0] && faultOf(unread[0]);
    return [
      {
        project,
        districts: empty.filter((cell) => !unread.includes(cell)).map(({ name }) => name),
        unread: {
          districts: unread.map(({ name }) => name),
          sheets: [...new Set(unread.flatMap((cell) => faultOf(cell)?.at.sheet ?? []))],
        },
        at: first ?? fault?.at ?? sheetAt('자치구점수'),
      },
    ];
  });
}

/** Errors that say that something is not there, not that it could not be read. */
const notSent: ReadonlySet<IssueKind> = new Set<IssueKind>([
  ...(['scoreMissing', 'scoreRowsMissing', 'indicatorScoreMissing'] as const),
  ...(['scoreColumnMissing', 'districtMissing', 'sheetUnfilled', 'sheetEmpty', 'sheetMissing'] as const),
]);

/**
 * The score sheets with an error and not one score, in which those of a project may stand: its department's; else those
 * that are by their names no other department's.
 */
function sheetsNotRead(project: Project, year: ProgrammeYear, faults: readonly Issue[]): ReadonlySet<string> {
  const read = new Set(year.scores.map(({ at }) => at.sheet));
  const unread = [...new Set(faults.map(({ at }) => at.sheet))].filter((sheet) => !read.has(sheet));
  const own = unread.filter((sheet) => isSheetOfDepartment(sheet, project.ownerDepartment));
  if (own.length > 0) return new Set(own);
  const others = year.projects.map(({ ownerDepartment }) => ownerDepartment);
  return new Set(
    unread.filter((sheet) => !others.some((department) => isSheetOfDepartment(sheet, department))),
  );
}

/** Sheets by name: `「자치구점수_안전」·「자치구점수_환경」`. */
export function sheetList(sheets: readonly string[]): string {
  return sheets.map((sheet) => `「${sheet}」`).join('·');
}

/** 점수 접수: a score of every district in every selected project, handed in by the departments. */
export const scores: StepCore = (source) => {
  const { year } = source;
  const selected = selectedProjects(year?.projects ?? []);
  if (!year || selected.length === 0) return [missing('scores.none', {}, sheetAt('자치구점수'))];
  const absent = missingScores(year, source);
  const facts: StepFact[] =
    absent.length === 0
      ? [done('scores.complete', { count: selected.length * year.districts.length })]
      : absent.flatMap(({ project: { code }, districts, unread, at }) => [
          ...(districts.length > 0 ? [missing('scores.missing', { code, count: districts.length }, at)] : []),
          ...(unread.districts.length > 0
            ? [
                missing(
                  'scores.unread',
                  { code, count: unread.districts.length, sheets: sheetList(unread.sheets) },
                  at,
                ),
              ]
            : []),
        ]);
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
