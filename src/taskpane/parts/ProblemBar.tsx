import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../workbook/problem';
import { useWords } from '../words';
import { Fold } from './Fold';

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
        <Fold summary={say('problem.details')}>
          <code>
            {problem.code}: {problem.message}
          </code>
        </Fold>
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{say('problem.retry')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
