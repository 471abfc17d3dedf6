import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaneWorkbook, Reading } from './paneWorkbook';
import type { Problem } from './problem';
import { problemOf } from './problem';

/**
 * How a reading stands to the workbook: `current` as far as is known; `reading` when something has changed since, or may
 * have, and it is being read again; `outdated` where that did not succeed.
 */
export type Freshness = 'current' | 'reading' | 'outdated';

/** What the pane knows of the workbook. `reading` stays while it is read again, so that nothing flickers. */
export interface ReadingState {
  readonly reading: Reading | null;
  readonly freshness: Freshness;
  readonly problem: Problem | null;
  readonly readAgain: () => void;
}

/** How long after the last change the workbook is read again, in ms: long enough to type the next cell. */
const pause = 400;

/** Reads the workbook at the start and again whenever its cells change. Of overlapping reads the last one stands. */
export function useReading(workbook: PaneWorkbook): ReadingState {
  const [state, setState] = useState<Omit<ReadingState, 'readAgain'>>({
    reading: null,
    freshness: 'reading',
    problem: null,
  });
  const reads = useRef(0);
  const changes = useRef(0);

  const readAgain = useCallback(() => {
    reads.current += 1;
    const mine = reads.current;
    const known = changes.current;
    setState((before) => ({ ...before, freshness: 'reading' }));
    workbook.read().then(
      (reading) => {
        if (mine !== reads.current) return;
        // What changed while it was read may be in it or not: it is read once more anyway.
        const freshness = known === changes.current ? 'current' : 'reading';
        setState({ reading, freshness, problem: null });
      },
      (thrown: unknown) => {
        if (mine !== reads.current) return;
        setState((before) => ({ ...before, freshness: 'outdated', problem: problemOf(thrown) }));
      },
    );
  }, [workbook]);

  useEffect(() => {
    readAgain();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const watching = workbook.watchChanges(() => {
      if (isOver) return;
      changes.current += 1;
      setState((before) => ({ ...before, freshness: 'reading' }));
      clearTimeout(timer);
      timer = setTimeout(readAgain, pause);
    });
    // Without the event the list is merely not live: 다시 읽기 remains.
    watching.catch(() => undefined);
    return () => {
      isOver = true;
      clearTimeout(timer);
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, readAgain]);

  return { ...state, readAgain };
}
