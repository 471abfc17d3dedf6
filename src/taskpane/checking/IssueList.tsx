import type { ReactNode } from 'react';
import type { Issue } from '../../domain/issues/issue';
import { IssueCard } from './IssueCard';
import { groupIssues } from './groups';

/** Issues one below the other, those of one cause as one. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  return (
    <ul className="issues">
      {[...groupIssues(issues).values()].flat().map((group) => (
        <IssueCard key={group.key} issues={group.issues} />
      ))}
    </ul>
  );
}
