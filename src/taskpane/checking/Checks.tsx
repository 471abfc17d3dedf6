import { ToggleButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { FunctionUse } from '../functionUse/FunctionUse';
import { usePane } from '../workbook/paneContext';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { Repairs } from './Repairs';
import { useWords } from '../words';
import { IssueCard } from '../parts/IssueList';
import type { SeverityFilter } from '../parts/issueGroups';
import { countBySeverity, groupIssues } from '../parts/issueGroups';

const filters: readonly SeverityFilter[] = ['all', 'error', 'warning', 'note'];

/** 자료 점검: everything that was found, by cause, what blocks first; one click goes to the cell. */
export function Checks(): ReactNode {
  const { say } = useWords();
  const { issues, toBegin } = usePane().reading.examination;
  const [filter, setFilter] = useState<SeverityFilter>('all');
  const counts = countBySeverity(issues, toBegin);
  // A filter whose last issue was mended would show nothing and say nothing.
  const shown = counts[filter] > 0 ? filter : 'all';
  const sections = groupIssues(issues, toBegin, shown);
  return (
    <>
      <div className="step-head">
        <h2 className="step-title">{say('checks.heading')}</h2>
        <p className="lead">
          {counts.all === 0
            ? say('checks.none')
            : counts.error > 0
              ? say('checks.blocked', { count: counts.error })
              : say(toBegin.length > 0 ? 'checks.begun' : 'checks.clear')}
        </p>
      </div>
      {counts.all > 0 && (
        <div role="group" aria-label={say('checks.filter')} className="chips">
          {filters
            .filter((each) => each === 'all' || counts[each] > 0)
            .map((each) => (
              <ToggleButton
                key={each}
                size="small"
                checked={each === shown}
                onClick={() => {
                  setFilter(each);
                }}
              >
                {say(each === 'all' ? 'checks.all' : `severity.${each}`)} {counts[each]}
              </ToggleButton>
            ))}
        </div>
      )}
      {[...sections].map(([section, groups]) => (
        <section key={section} className="issue-group" aria-label={say(`checks.section.${section}`)}>
          <h3>
            {say(`checks.section.${section}`)}{' '}
            <span className="quiet">
              {say('checks.count', {
                count: groups.reduce((sum, { issues: same }) => sum + same.length, 0),
              })}
            </span>
          </h3>
          <ul className="issues">
            {groups.map(({ key, issues: same }) => (
              <IssueCard key={key} issues={same} isToBegin={section === 'toBegin'} />
            ))}
          </ul>
        </section>
      ))}
      <Repairs issues={issues} />
      <ErrorBoundary>
        <FunctionUse />
      </ErrorBoundary>
    </>
  );
}
