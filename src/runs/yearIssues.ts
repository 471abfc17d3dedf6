import { checkYear } from '../domain/checks/checkYear';
import type { Issue } from '../domain/issue';
import { issuesInCity } from '../domain/rules/ordinanceCity';
import type { ReadingPurpose, YearReading } from '../sheets/readYear';

/** What reading found and what the checks find on top, as the year's city is told it. */
export function yearIssues(
  { parts, incomplete, issues }: YearReading,
  purpose: ReadingPurpose = 'annual',
): Issue[] {
  return issuesInCity([...issues, ...checkYear(parts, incomplete, purpose)], parts.districts);
}
