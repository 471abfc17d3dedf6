import type { IsoDate } from '../year/calendar';
import type { Origin, Issue } from '../issues/issue';
import { issue, cellOf } from '../issues/issue';
import type { ProgrammeYear } from '../year/programmeYear';

/** That a department has handed in a project's scores (점수제출). */
export interface ScoreSubmission {
  readonly projectCode: string;
  readonly department: string;
  readonly submittedOn: IsoDate;
  readonly document: string;
  /** 확인자, as typed */
  readonly confirmedBy: string;
  readonly at: Origin;
}

/**
 * 점수제출: once departments' submissions are kept, a selected project without one is warned of, and so is one that has no
 * document (문서번호): nobody can look up that it was handed in.
 */
export function checkSubmissions({
  submissions,
  projects,
}: Pick<ProgrammeYear, 'submissions' | 'projects'>): Issue[] {
  if (submissions.length === 0) return [];
  const missing = projects
    .filter(
      ({ code, decision }) => decision === 'selected' && submissions.every((one) => one.projectCode !== code),
    )
    .map(({ code, ownerDepartment, at }) =>
      issue('submissionMissing', cellOf(at, 'code'), { project: code, department: ownerDepartment }),
    );
  const undocumented = submissions
    .filter(({ document }) => document === '')
    .map(({ projectCode, at }) =>
      issue('submissionUndocumented', cellOf(at, 'document'), { project: projectCode }),
    );
  return [...missing, ...undocumented];
}
