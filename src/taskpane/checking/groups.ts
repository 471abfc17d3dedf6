import type { Issue } from '../../domain/issue';
import type { Severity } from '../../domain/severity';

/** The issues of one sheet (시트별 점검 내용), errors first. */
export interface SheetIssues {
  readonly sheet: string;
  readonly issues: readonly Issue[];
}

export type SeverityFilter = Severity | 'all';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Groups issues by sheet; the sheet with the gravest comes first, otherwise the order of reading stands. */
export function groupBySheet(issues: readonly Issue[], filter: SeverityFilter = 'all'): SheetIssues[] {
  const shown = issues.filter(({ severity }) => filter === 'all' || severity === filter);
  const groups = new Map<string, Issue[]>();
  for (const found of shown) groups.set(found.at.sheet, [...(groups.get(found.at.sheet) ?? []), found]);
  return [...groups]
    .map(([sheet, found]) => ({
      sheet,
      issues: found.toSorted((a, b) => rank[a.severity] - rank[b.severity]),
    }))
    .toSorted((a, b) => gravest(a.issues) - gravest(b.issues));
}

function gravest(issues: readonly Issue[]): number {
  return Math.min(...issues.map(({ severity }) => rank[severity]));
}

/** How many issues there are of each severity, and in all. */
export function countBySeverity(issues: readonly Issue[]): Readonly<Record<SeverityFilter, number>> {
  const count = (severity: Severity): number => issues.filter((each) => each.severity === severity).length;
  return { all: issues.length, error: count('error'), warning: count('warning'), note: count('note') };
}
