import { Button, useAnnounce } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TemplateRun } from '../runs/templateRun';
import { usePane } from './workbook/paneContext';
import { RunReport } from './parts/RunReport';
import { TaskProgress } from './parts/TaskProgress';
import { useTask } from './workbook/useTask';
import { useWords } from './words';

interface FirstRunProps {
  /** The fiscal year that an empty workbook is made for. */
  readonly fiscalYear: number;
  /** Sheets were made: the steps take over. */
  readonly onMade: () => void;
  readonly onSkip: () => void;
}

const promises = ['firstRun.reads', 'firstRun.explains', 'firstRun.records'] as const;

/** The first sight of Gyobu in a workbook that holds none of its sheets: what it does, and two ways to begin. */
export function FirstRun({ fiscalYear, onMade, onSkip }: FirstRunProps): ReactNode {
  const { say } = useWords();
  const { workbook } = usePane();
  const { announce } = useAnnounce();
  const { task, start } = useTask('firstRun');
  const run = (work: () => Promise<TemplateRun>): void => {
    start(async () => {
      const made = await work();
      if (made.issues.length === 0) {
        announce(say('firstRun.done'));
        onMade();
      }
      return made;
    });
  };
  const isRunning = task.state === 'running';
  return (
    <div className="first-run">
      <h2 className="step-title">{say('firstRun.heading')}</h2>
      <p className="lead">{say('firstRun.lead')}</p>
      <ul className="promises">
        {promises.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <TaskProgress task={task} doing={say('firstRun.running')} />
      {task.state === 'ended' && <RunReport {...task.value} done={say('firstRun.done')} />}
      <div className="first-run-buttons">
        <Button
          appearance="primary"
          disabledFocusable={isRunning}
          onClick={() => {
            run(workbook.makeSample);
          }}
        >
          {say('firstRun.sample')}
        </Button>
        <p className="quiet">{say('firstRun.sampleHint')}</p>
        <Button
          disabledFocusable={isRunning}
          onClick={() => {
            run(() => workbook.makeTemplate(fiscalYear));
          }}
        >
          {say('firstRun.own')}
        </Button>
        <p className="quiet">{say('firstRun.ownHint', { year: fiscalYear })}</p>
        <Button appearance="subtle" onClick={onSkip}>
          {say('firstRun.skip')}
        </Button>
      </div>
    </div>
  );
}
