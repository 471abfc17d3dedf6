import type { ReactNode } from 'react';
import type { GrantPapersRun } from '../../runs/grantPapersRun';
import { usePane } from '../workbook/paneContext';
import { ActionBar } from '../parts/ActionBar';
import { RunReport } from '../parts/RunReport';
import { TaskProgress } from '../parts/TaskProgress';
import { useTask } from '../workbook/useTask';
import { useWords } from '../words';
import { OpenButtons } from './OpenSheet';
import type { StepSheet } from './step';

interface WritePaperProps {
  readonly task: 'letters' | 'payments' | 'performance';
  /** What is pressed: `통지 목록 작성`. */
  readonly label: string;
  readonly hint: string;
  readonly write: () => Promise<GrantPapersRun>;
  /** Sheets that belong to the step. */
  readonly sheets: readonly StepSheet[];
}

/** The main action of a step that writes one paper from the grants: its progress, its report, the way to its sheet. */
export function WritePaper({ task: id, label, hint, write, sheets }: WritePaperProps): ReactNode {
  const { say } = useWords();
  const { reading } = usePane();
  const { task, start } = useTask(id);
  const canWrite = reading.examination.result !== null && task.state !== 'running';
  return (
    <>
      <TaskProgress task={task} doing={say('papers.running')} />
      {task.state === 'ended' && <RunReport {...task.value} done={say('papers.done')} />}
      <ActionBar
        label={label}
        hint={hint}
        disabled={!canWrite}
        onPress={() => {
          if (!canWrite) return;
          start(write);
        }}
      >
        <OpenButtons sheets={sheets} />
      </ActionBar>
    </>
  );
}
