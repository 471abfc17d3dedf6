import { checkYear } from '../domain/checks/checkYear';
import type { Issue } from '../domain/issue';
import type { ProgrammeYear } from '../domain/programmeYear';
import { issuesInCity } from '../domain/rules/ordinanceCity';

/** What reading found and what the checks find on top, as the year's city is told it. */
export function yearIssues(year: ProgrammeYear | null, reading: readonly Issue[]): Issue[] {
  return issuesInCity([...reading, ...(year ? checkYear(year, reading) : [])], year?.districts ?? []);
}
