import { useCallback, useState } from 'react';
import type { Outcome } from '../../annualRun';
import type { PaneWorkbook, Reading } from '../paneWorkbook';
import type { Problem } from '../problem';
import { problemOf } from '../problem';

/** How the writing of 교부내역 stands. */
export type Writing =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'ended'; readonly outcome: Outcome }
  | { readonly state: 'failed'; readonly problem: Problem };

interface WritingControl {
  readonly writing: Writing;
  /** Runs once; a second press while it runs does nothing. */
  readonly write: () => void;
}

/** Runs the annual run on request. `onRead` gets the workbook as the run read it. */
export function useWriting(workbook: PaneWorkbook, onRead: (reading: Reading) => void): WritingControl {
  const [writing, setWriting] = useState<Writing>({ state: 'idle' });
  const isRunning = writing.state === 'running';
  const write = useCallback(() => {
    if (isRunning) return;
    setWriting({ state: 'running' });
    workbook.write().then(
      ({ examination, outcome }) => {
        onRead({ examination, record: outcome.status === 'blocked' ? null : outcome.record });
        setWriting({ state: 'ended', outcome });
      },
      (thrown: unknown) => {
        setWriting({ state: 'failed', problem: problemOf(thrown) });
      },
    );
  }, [workbook, onRead, isRunning]);
  return { writing, write };
}
