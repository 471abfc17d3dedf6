import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../problem';
import { useWords } from '../words';

interface ProblemBarProps {
  readonly problem: Problem;
  readonly onRetry?: () => void;
}

/** What happened, and what next; the code in a fold, for the IT desk. */
export function ProblemBar({ problem, onRetry }: ProblemBarProps): ReactNode {
  const { say } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(`problem.${problem.kind}`)}</MessageBarTitle>{' '}
        {say(`problem.${problem.kind}Todo`)}
        <details className="fold">
          <summary tabIndex={0}>{say('problem.details')}</summary>
          <code>
            {problem.code}: {problem.message}
          </code>
        </details>
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{say('problem.retry')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
