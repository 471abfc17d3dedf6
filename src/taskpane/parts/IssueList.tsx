import type { ReactNode } from 'react';
import type { Issue } from '../../domain/issues/issue';
import { issueText } from '../../text/issueText';
import { Fold } from './Fold';
import { GoTo, placeText } from './GoTo';
import { SeverityMark } from './SeverityMark';
import { groupIssues } from './issueGroups';
import { useWords } from '../words';

/** More places than this are counted, not listed: whoever mends the first ones mends them all in the sheet. */
const mostListed = 50;

interface IssueCardProps {
  /** Those of one cause. */
  readonly issues: readonly Issue[];
  /** They only say that a sheet is still to come (시작 전). */
  readonly isToBegin?: boolean;
}

/**
 * One cause: how grave, what and where, what to do, and the way to the cell. Where several cells share it the first
 * speaks for all, and the others stand folded below.
 */
export function IssueCard({ issues, isToBegin = false }: IssueCardProps): ReactNode {
  const { say, english } = useWords();
  const [first] = issues;
  if (!first) return null;
  const { what, todo } = issueText(first, english?.issues);
  const count = issues.length;
  const rest = issues.slice(1, mostListed + 1);
  return (
    <li className="issue" data-severity={isToBegin ? 'note' : first.severity}>
      <div className="issue-head">
        {isToBegin ? (
          <span className="quiet">{say('checks.section.toBegin')}</span>
        ) : (
          <SeverityMark severity={first.severity} />
        )}
        <span className="quiet">{say('checks.code', { code: first.code })}</span>
        {count > 1 && (
          <strong>
            {say(issues.every(({ at }) => at.cell !== null) ? 'checks.sameCells' : 'checks.same', { count })}
          </strong>
        )}
      </div>
      <p>{what}</p>
      {todo !== '' && <p className="todo">{todo}</p>}
      <GoTo at={first.at} />
      {count > 1 && (
        <Fold summary={say('checks.others', { count: count - 1 })}>
          <ul className="issue-places">
            {rest.map((issue, i) => (
              <li key={i}>
                <GoTo at={issue.at}>{issue.at.cell ?? placeText(issue.at)}</GoTo>{' '}
                <span className="quiet">{issueText(issue, english?.issues).what}</span>
              </li>
            ))}
            {count - 1 > rest.length && <li>{say('checks.more', { count: count - 1 - rest.length })}</li>}
          </ul>
        </Fold>
      )}
    </li>
  );
}

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
