import type { ReactNode } from 'react';
import { usePane } from '../workbook/paneContext';
import { useTask } from '../workbook/useTask';
import { useWords } from '../words';
import { RunReport } from './RunReport';
import { TaskProgress } from './TaskProgress';

/** How an input sheet that the workbook lacks is made, empty, and then shown; null where there is none to make. */
export function useMissingSheet(sheet: string): (() => void) | null {
  const { workbook, reading, goTo } = usePane();
  const { start } = useTask('sheet');
  const { lacking, today } = reading.steps;
  if (!lacking.includes(sheet)) return null;
  const fiscalYear = reading.examination.fiscalYear ?? Number(today.slice(0, 4));
  return () => {
    start(async () => {
      const made = await workbook.makeTemplate(fiscalYear, sheet);
      if (made.sheets.includes(sheet)) goTo({ sheet, cell: null });
      return made;
    });
  };
}

/** That a sheet is being made, or why it was not: above the screen, whichever link asked for it. */
export function SheetMaking(): ReactNode {
  const { say } = useWords();
  const { task } = useTask('sheet');
  return (
    <>
      <TaskProgress task={task} doing={say('firstRun.running')} />
      {task.state === 'ended' && task.value.issues.length > 0 && <RunReport {...task.value} done="" />}
    </>
  );
}
