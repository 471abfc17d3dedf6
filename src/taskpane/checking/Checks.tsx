import type { ReactNode } from 'react';
import { useState } from 'react';
import { FunctionUse } from '../functionUse/FunctionUse';
import { usePane } from '../paneContext';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { Repairs } from '../repairing/Repairs';
import { useWords } from '../words';
import { IssueItem } from './IssueItem';
import type { SeverityFilter } from './groups';
import { countBySeverity, groupBySheet } from './groups';

const filters: readonly SeverityFilter[] = ['all', 'error', 'warning', 'note'];

/** 자료 점검: everything that was found, by sheet; one click goes to the cell. */
export function Checks(): ReactNode {
  const { say } = useWords();
  const { issues } = usePane().reading.examination;
  const [filter, setFilter] = useState<SeverityFilter>('all');
  const counts = countBySeverity(issues);
  // A filter whose last issue was mended would show nothing and say nothing.
  const shown = counts[filter] > 0 ? filter : 'all';
  return (
    <>
      <div className="step-head">
        <h2 className="step-title">{say('checks.heading')}</h2>
        <p className="lead">
          {counts.all === 0
            ? say('checks.none')
            : counts.error > 0
              ? say('checks.blocked', { count: counts.error })
              : say('checks.clear')}
        </p>
      </div>
      {counts.all > 0 && (
        <div role="group" aria-label={say('checks.filter')} className="filters">
          {filters
            .filter((each) => each === 'all' || counts[each] > 0)
            .map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === shown}
                onClick={() => {
                  setFilter(each);
                }}
              >
                {say(each === 'all' ? 'checks.all' : `severity.${each}`)} {counts[each]}
              </button>
            ))}
        </div>
      )}
      {groupBySheet(issues, shown).map(({ sheet, issues: found }) => (
        <section key={sheet} className="issue-group" aria-label={say('checks.sheet', { sheet })}>
          <h3>
            {say('checks.sheet', { sheet })}{' '}
            <span className="quiet">{say('checks.count', { count: found.length })}</span>
          </h3>
          <ul className="issues">
            {found.map((each, i) => (
              <IssueItem key={`${each.kind} ${each.at.cell ?? ''} ${i}`} issue={each} />
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
