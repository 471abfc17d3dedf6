import type { Project } from '../project';

/** How many years stand beside a project (최근 3년 지원액; ordinance art. 7④). */
const years = 3;

/**
 * 최근 3년 지원액 of the coming year: what was typed, the closing year's 사업비 added, and what is older than three
 * years dropped. Parts are told apart by comma, semicolon or line; a part without a year in it is kept.
 */
export function lastThreeYears(project: Project, closingYear: number): string {
  const oldest = closingYear - years + 1;
  const kept = project.lastThreeYears
    .split(/[;\n]\s*|,\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .filter((part) => {
      const year = Number(/\b(20\d{2})/u.exec(part)?.[1] ?? closingYear - 1);
      return oldest <= year && year < closingYear;
    });
  if (project.decision !== 'selected' || project.budget === null) return kept.join(', ');
  return [...kept, `${closingYear}년 ${(project.budget / 1000).toLocaleString('ko-KR')}천원`].join(', ');
}
