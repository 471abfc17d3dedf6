import type { ReactNode } from 'react';
import type { Issue } from '../../domain/issue';
import { issueText } from '../../text/issueText';
import { GoTo } from '../parts/GoTo';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../words';

/** One issue: how grave, what and where, what to do, and the way to the cell. */
export function IssueItem({ issue }: { readonly issue: Issue }): ReactNode {
  const { say, english } = useWords();
  const { what, todo } = issueText(issue, english?.issues);
  return (
    <li className="issue" data-severity={issue.severity}>
      <div className="issue-head">
        <SeverityMark severity={issue.severity} />
        <span className="quiet">{say('checks.code', { code: issue.code })}</span>
      </div>
      <p>{what}</p>
      {todo !== '' && <p className="todo">{todo}</p>}
      <GoTo at={issue.at} />
    </li>
  );
}
