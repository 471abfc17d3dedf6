import type { ReactNode } from 'react';
import type { Issue } from '../../domain/issue';
import { IssueItem } from './IssueItem';

/** Issues one below the other. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  return (
    <ul className="issues">
      {issues.map((issue, i) => (
        <IssueItem key={i} issue={issue} />
      ))}
    </ul>
  );
}
