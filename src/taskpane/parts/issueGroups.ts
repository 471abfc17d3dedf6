import type { Issue, Severity } from '../../domain/issues/issue';

/** Issues with the same cause (같은 까닭): one kind on one sheet. Never empty. */
export interface IssueGroup {
  readonly key: string;
  readonly first: Issue;
  readonly issues: readonly Issue[];
}

/** What is read first stands first: what blocks the run now, what is still to begin, what to look at, what is only said. */
export const sections = ['blocking', 'toBegin', 'warning', 'note'] as const;
export type Section = (typeof sections)[number];

export type SeverityFilter = Severity | 'all';

/**
 * The issues by cause, in sections. Within a section those that can be repaired at a press come first, otherwise the
 * order of reading stands, in which causes come before what follows from them. One pass: thousands of faulty rows are a
 * few groups.
 */
export function groupIssues(
  issues: readonly Issue[],
  toBegin: readonly Issue[] = [],
  filter: SeverityFilter = 'all',
): ReadonlyMap<Section, readonly IssueGroup[]> {
  const notBegun = new Set(toBegin);
  const found = new Map<Section, Map<string, Issue[]>>();
  for (const issue of issues) {
    if (filter !== 'all' && issue.severity !== filter) continue;
    const section = sectionOf(issue, notBegun);
    const groups = found.get(section) ?? new Map<string, Issue[]>();
    found.set(section, groups);
    // Each sheet that is still to begin is a piece of work of its own.
    const key = `${issue.kind} ${issue.at.sheet}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return new Map(
    sections.flatMap((section) => {
      const groups = [...(found.get(section) ?? [])].flatMap(([key, own]) => {
        const [first] = own;
        return first ? [{ key, first, issues: own }] : [];
      });
      return groups.length > 0 ? [[section, groups.toSorted((a, b) => rank(a) - rank(b))] as const] : [];
    }),
  );
}

function sectionOf(issue: Issue, notBegun: ReadonlySet<Issue>): Section {
  if (notBegun.has(issue)) return 'toBegin';
  return issue.severity === 'error' ? 'blocking' : issue.severity;
}

function rank({ issues }: IssueGroup): number {
  return issues.some(({ fix }) => fix?.at.cell) ? 0 : 1;
}

/** How many issues there are of each severity, and in all. What is still to begin is no error. */
export function countBySeverity(
  issues: readonly Issue[],
  toBegin: readonly Issue[] = [],
): Readonly<Record<SeverityFilter, number>> {
  const counts = { all: issues.length, error: -toBegin.length, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}
