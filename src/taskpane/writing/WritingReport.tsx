import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../domain/issue';
import { IssueItem } from '../checking/IssueItem';
import { GoTo } from '../parts/GoTo';
import { ProblemBar } from '../parts/ProblemBar';
import { useWords } from '../words';
import type { Writing } from './useWriting';

interface WritingReportProps {
  readonly writing: Writing;
  readonly onGoTo: (at: CellRef) => void;
}

/** What became of the writing: under way, written, unchanged, held up, or failed. */
export function WritingReport({ writing, onGoTo }: WritingReportProps): ReactNode {
  const { say } = useWords();
  if (writing.state === 'idle') return null;
  if (writing.state === 'running')
    return <Spinner size="tiny" label={say('write.running')} labelPosition="after" />;
  if (writing.state === 'failed') return <ProblemBar problem={writing.problem} />;
  const { outcome } = writing;
  switch (outcome.status) {
    case 'blocked':
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('write.blocked')}</MessageBarTitle>
            {say('write.blockedTodo')}
            <ul className="issues">
              {outcome.issues
                .filter(({ severity }) => severity === 'error')
                .map((issue, i) => (
                  <IssueItem key={i} issue={issue} onGoTo={onGoTo} />
                ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      );
    case 'unchanged':
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('write.unchanged')}</MessageBarTitle>
            {say('write.unchangedTodo', { number: outcome.record.number })}
          </MessageBarBody>
        </MessageBar>
      );
    case 'written':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('write.done', { number: outcome.record.number })}</MessageBarTitle>
            <ul className="links" aria-label={say('write.sheets')}>
              {outcome.sheets.map((sheet) => (
                <li key={sheet}>
                  <GoTo at={{ sheet, cell: null }} onGoTo={onGoTo} />
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      );
  }
}
