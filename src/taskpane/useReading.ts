import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaneWorkbook, Reading } from './paneWorkbook';
import type { Problem } from './problem';
import { problemOf } from './problem';

/** What the pane knows of the workbook. `reading` stays while it is read again, so that nothing flickers. */
export interface ReadingState {
  readonly reading: Reading | null;
  readonly isReading: boolean;
  readonly problem: Problem | null;
  readonly readAgain: () => void;
  /** Shows a reading that came with a run, without reading once more. */
  readonly show: (reading: Reading) => void;
}

/** How long after the last change the workbook is read again, in ms: long enough to type the next cell. */
const pause = 400;

/** Reads the workbook at the start and again whenever its cells change. Of overlapping reads the last one stands. */
export function useReading(workbook: PaneWorkbook): ReadingState {
  const [state, setState] = useState<Pick<ReadingState, 'reading' | 'isReading' | 'problem'>>({
    reading: null,
    isReading: true,
    problem: null,
  });
  const latest = useRef(0);

  const readAgain = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    setState((before) => ({ ...before, isReading: true }));
    workbook.read().then(
      (reading) => {
        if (mine === latest.current) setState({ reading, isReading: false, problem: null });
      },
      (thrown: unknown) => {
        if (mine !== latest.current) return;
        setState((before) => ({ ...before, isReading: false, problem: problemOf(thrown) }));
      },
    );
  }, [workbook]);

  const show = useCallback((reading: Reading) => {
    latest.current += 1;
    setState({ reading, isReading: false, problem: null });
  }, []);

  useEffect(() => {
    readAgain();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const watching = workbook.watchChanges(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isOver) readAgain();
      }, pause);
    });
    // Without the event the list is merely not live: 다시 읽기 remains.
    watching.catch(() => undefined);
    return () => {
      isOver = true;
      clearTimeout(timer);
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, readAgain]);

  return { ...state, readAgain, show };
}
