import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../paneContext';
import { ActionBar } from '../../parts/ActionBar';
import { RunReport } from '../../parts/RunReport';
import { TaskProgress } from '../../parts/TaskProgress';
import type { Issue } from '../../../domain/issue';
import type { SheetPlan } from '../../../sheets/sheetPlan';
import { CopyTables } from '../../copying/CopyTables';
import { useTask } from '../../useTask';
import { useWords } from '../../words';

interface Written {
  readonly issues: readonly Issue[];
  readonly sheets: readonly string[];
  /** What was written, as far as it can be copied. */
  readonly outputs?: readonly SheetPlan[];
}

/** The papers of January, and the input sheets that are still missing. */
export function Papers(): ReactNode {
  const { say } = useWords();
  const { workbook, reading, readAgain } = usePane();
  const { task, start } = useTask<Written>();
  const { fiscalYear } = reading.examination;
  const run = (work: () => Promise<Written>): void => {
    start(async () => {
      const written = await work();
      readAgain();
      return written;
    });
  };
  return (
    <>
      <TaskProgress task={task} doing={say('papers.running')} />
      {task.state === 'ended' && <RunReport {...task.value} done={say('papers.done')} />}
      {task.state === 'ended' && <CopyTables plans={task.value.outputs ?? []} />}
      <ActionBar
        label={say('papers.action')}
        hint={say('papers.actionHint')}
        disabled={task.state === 'running' || fiscalYear === null}
        onPress={() => {
          run(workbook.writePapers);
        }}
      >
        <Button
          disabledFocusable={task.state === 'running' || fiscalYear === null}
          onClick={() => {
            if (fiscalYear !== null) run(() => workbook.makeTemplate(fiscalYear));
          }}
        >
          {say('papers.template')}
        </Button>
      </ActionBar>
    </>
  );
}
