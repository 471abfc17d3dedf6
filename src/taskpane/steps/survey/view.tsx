import type { ReactNode } from 'react';
import { usePane } from '../../workbook/paneContext';
import { useWords } from '../../words';
import { WritePaper } from '../WritePaper';

/** The answers are typed into their sheet; 성과평가 is written with them. */
export function Survey(): ReactNode {
  const { say } = useWords();
  const { workbook } = usePane();
  return (
    <WritePaper
      task="performance"
      label={say('survey.action')}
      hint={say('survey.actionHint')}
      write={workbook.writePerformance}
      sheets={['설문', '성과평가']}
    />
  );
}
