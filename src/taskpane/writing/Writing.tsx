import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnnualRun } from '../../annualRun';
import type { UndoableRun, Undoing } from '../../runs/undoRun';
import { isClear } from '../../domain/issues/issue';
import { usePane } from '../workbook/paneContext';
import { ActionBar } from '../parts/ActionBar';
import { TaskProgress } from '../parts/TaskProgress';
import { Results } from './Results';
import { RunReport } from '../parts/RunReport';
import { standingErrors } from '../steps/standingErrors';
import { useTask } from '../workbook/useTask';
import { useWords } from '../words';
import { Preview } from './Preview';
import { WritingReport } from './WritingReport';

/** A run that was written is shown to whoever comes back, so that leaving the step takes 되돌리기 from nobody. */
const isWritten = ({ outcome }: AnnualRun): boolean => outcome.status === 'written';

/** 교부내역 작성: the result, what will be written, and one action that writes it. */
export function Writing(): ReactNode {
  const { say } = useWords();
  const { workbook, reading } = usePane();
  const { task, start, cancel, reset } = useTask('write', isWritten);
  const undoing = useTask('undo');
  const { examination } = reading;
  const { result, year, issues } = examination;
  const isReady = result !== null && isClear(issues);
  const isRunning = task.state === 'running' || undoing.task.state === 'running';
  const undo = (run: UndoableRun): void => {
    undoing.start(async () => {
      const ended = await workbook.undo(run);
      if (ended.status === 'undone') reset();
      return ended;
    });
  };
  return (
    <>
      <TaskProgress task={task} doing={say('write.running')} onCancel={cancel} />
      {task.state === 'ended' && <WritingReport run={task.value} onUndo={undo} />}
      <TaskProgress task={undoing.task} doing={say('undo.running')} />
      {undoing.task.state === 'ended' && <UndoReport undoing={undoing.task.value} />}
      {!isReady && <Blocked />}
      {result && year && <Results result={result} rateDigits={year.settings.rateRounding.digits} />}
      {isReady && <Preview />}
      <ActionBar
        label={say('write.action')}
        hint={say(result?.status === 'trial' ? 'write.trialHint' : 'write.noMoney')}
        disabled={!isReady || isRunning}
        onPress={() => {
          if (!isReady) return;
          undoing.reset();
          start((signal) => workbook.write(signal, examination));
        }}
      />
    </>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** How 되돌리기 ended: the sheets that hold again what they held, or why not. */
function UndoReport({ undoing }: { readonly undoing: Undoing }): ReactNode {
  const { say } = useWords();
  return (
    // The button that was pressed is gone: the focus goes to what came of it.
    <div ref={takeFocus} tabIndex={0}>
      <RunReport
        issues={undoing.status === 'blocked' ? undoing.issues : []}
        sheets={[]}
        done={say('undo.done')}
      />
    </div>
  );
}

/** Errors stand in the way: how many, and the way to them. */
function Blocked(): ReactNode {
  const { say } = useWords();
  const { reading, open } = usePane();
  const errors = standingErrors(reading.examination);
  const sheets = [...new Set(reading.examination.toBegin.map(({ at }) => `「${at.sheet}」`))];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {errors.length > 0
            ? say('allocation.blocked', { count: errors.length })
            : say('allocation.toBegin', { sheets: sheets.join('·') })}
        </MessageBarTitle>{' '}
        {say(errors.length > 0 ? 'outcome.none' : 'results.waiting')}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            open('checks');
          }}
        >
          {say('checks.open')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
