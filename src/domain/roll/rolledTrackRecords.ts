import { placeOf } from '../issues/issue';
import { grantLimit } from '../budget/grantLine';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Project } from '../projects/project';
import { selectedProjects } from '../projects/project';
import type { TrackRecord } from '../programme/history';
import { won, zeroWon } from '../money/won';

/**
 * The record (추진실적) with the closing year added: how many projects, the grant budget they were given, and the
 * first of them as the example. A row that is there already stands as it was typed.
 */
export function rolledTrackRecords(year: ProgrammeYear): TrackRecord[] {
  const { trackRecords, projects, settings } = year;
  const records = [...trackRecords];
  if (records.some((record) => record.year === settings.fiscalYear)) return records;
  const selected = selectedProjects(projects);
  const last = records.at(-1);
  const columns = { year: 'A', projects: 'B', amount: 'C', example: 'D' };
  records.push({
    year: settings.fiscalYear,
    projects: selected.length,
    amount: grantLimit(year) ?? zeroWon,
    precision: won(1),
    example: selected[0]?.name ?? '',
    at: last
      ? { ...last.at, row: last.at.row + 1 }
      : { sheet: placeOf('trackRecords').sheet, row: 2, columns },
  });
  return records;
}

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
