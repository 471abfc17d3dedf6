import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnnualRun } from '../../annualRun';
import { formalAmount } from '../../notation/hangulAmount';
import type { UndoableRun } from '../../runs/undoRun';
import { CopyTables } from '../copying/CopyTables';
import { GoTo } from '../parts/GoTo';
import { RunReport } from '../parts/RunReport';
import { useWords } from '../words';

interface WritingReportProps {
  readonly run: AnnualRun;
  /** Puts back what was there before. */
  readonly onUndo: (run: UndoableRun) => void;
}

/** What became of a run: written, unchanged, stopped, or held up. */
export function WritingReport({ run: { outcome }, onUndo }: WritingReportProps): ReactNode {
  const { say } = useWords();
  switch (outcome.status) {
    case 'blocked':
      return <RunReport issues={outcome.issues} sheets={[]} done="" />;
    case 'cancelled':
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('write.cancelled')}</MessageBarTitle> {say('write.blocked')}
          </MessageBarBody>
        </MessageBar>
      );
    case 'unchanged':
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('write.unchanged')}</MessageBarTitle>{' '}
            {say('write.unchangedTodo', { number: outcome.record.number })}
            <CopyTables plans={outcome.outputs} />
          </MessageBarBody>
        </MessageBar>
      );
    case 'written':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {say(isOfGrants(outcome) ? 'write.done' : 'write.papersDone', {
                number: outcome.record.number,
              })}
            </MessageBarTitle>
            <p className="formal">{formalAmount(outcome.record.granted)}</p>
            <ul className="links" aria-label={say('write.sheets')}>
              {outcome.sheets.map((sheet) => (
                <li key={sheet}>
                  <GoTo at={{ sheet, cell: null }}>「{sheet}」</GoTo>
                </li>
              ))}
            </ul>
            <CopyTables plans={outcome.outputs} />
            <Button
              size="small"
              onClick={() => {
                onUndo(outcome);
              }}
            >
              {say('undo.action')}
            </Button>
          </MessageBarBody>
        </MessageBar>
      );
  }
}

/** Whether the grants were run, and not only papers beside them brought up to date. */
function isOfGrants({ outputs }: UndoableRun): boolean {
  return outputs.some(({ sheet }) => sheet === '교부내역');
}
