import { Button, Spinner, useAnnounce } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { Task } from '../workbook/useTask';
import { useWords } from '../words';
import { ProblemBar } from './ProblemBar';

interface TaskProgressProps {
  readonly task: Task<unknown>;
  /** What is being done, in a sentence. */
  readonly doing: string;
  readonly onCancel?: () => void;
}

function progressText(
  { isWaiting, isCancelling }: Extract<Task<unknown>, { state: 'running' }>,
  doing: string,
  say: ReturnType<typeof useWords>['say'],
): string {
  if (isCancelling) return say('task.cancelling');
  return isWaiting ? say('task.waiting') : doing;
}

/** Work under way, with a way to stop it; or what went wrong. Nothing otherwise. */
export function TaskProgress({ task, doing, onCancel }: TaskProgressProps): ReactNode {
  const { say } = useWords();
  const { announce } = useAnnounce();
  const isRunning = task.state === 'running';
  const text = task.state !== 'running' ? doing : progressText(task, doing, say);
  useEffect(() => {
    if (isRunning) announce(text);
  }, [announce, isRunning, text]);
  if (task.state === 'failed') return <ProblemBar problem={task.problem} />;
  if (task.state !== 'running') return null;
  return (
    <div className="progress">
      <Loading>{text}</Loading>
      {onCancel && (
        <Button size="small" disabledFocusable={task.isCancelling} onClick={onCancel}>
          {say('task.cancel')}
        </Button>
      )}
    </div>
  );
}

/** Stands where something is about to be shown, or says what is being done. It is not read out: `TaskProgress` says what takes long. */
export function Loading({ children }: { readonly children?: string }): ReactNode {
  const { say } = useWords();
  return <Spinner size="tiny" labelPosition="after" label={children ?? say('pane.loading')} />;
}
