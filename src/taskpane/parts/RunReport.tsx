import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Issue } from '../../domain/issues/issue';
import { lazyScreen } from '../lazyScreen';
import { useWords } from '../words';
import { GoTo } from './GoTo';

/**
 * The list of issues and the words of every kind, for the screens that show issues only when a write was refused: they
 * come with what writes, so that they are there by then.
 */
const LazyIssueList = lazyScreen(
  async () => (await import(/* webpackChunkName: "writing" */ './IssueList')).IssueList,
  { speaksOfFindings: true },
);

interface RunReportProps {
  readonly issues: readonly Issue[];
  readonly sheets: readonly string[];
  /** What was done, in a sentence. */
  readonly done: string;
}

/** How a piece of writing ended: the sheets it wrote, or what stood in its way with nothing written. */
export function RunReport({ issues, sheets, done }: RunReportProps): ReactNode {
  const { say } = useWords();
  const errors = issues.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('write.blocked')}</MessageBarTitle> {say('write.blockedTodo')}
        <LazyIssueList issues={errors} />
      </MessageBarBody>
    </MessageBar>
  ) : (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{done}</MessageBarTitle>
        {sheets.length > 0 && (
          <ul className="links" aria-label={say('write.sheets')}>
            {sheets.map((sheet) => (
              <li key={sheet}>
                <GoTo at={{ sheet, cell: null }} />
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
