import type { Issue } from '../issue';
import { issue } from '../issue';
import { cellOf } from '../origin';
import type { ProgrammeYear } from '../programmeYear';

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
