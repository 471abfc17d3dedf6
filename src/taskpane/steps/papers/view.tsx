import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../workbook/paneContext';
import { ActionBar } from '../../parts/ActionBar';
import { RunReport } from '../../parts/RunReport';
import { TaskProgress } from '../../parts/TaskProgress';
import { CopyTables } from '../../copying/CopyTables';
import { useTask } from '../../workbook/useTask';
import { useWords } from '../../words';

/** The papers of January, and the input sheets that are still missing. */
export function Papers(): ReactNode {
  const { say } = useWords();
  const { workbook, reading } = usePane();
  const { task, start } = useTask('papers');
  const { fiscalYear } = reading.examination;
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
          start(workbook.writePapers);
        }}
      >
        <Button
          disabledFocusable={task.state === 'running' || fiscalYear === null}
          onClick={() => {
            if (fiscalYear !== null) start(() => workbook.makeTemplate(fiscalYear));
          }}
        >
          {say('papers.template')}
        </Button>
      </ActionBar>
    </>
  );
}
