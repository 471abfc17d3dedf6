import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from './problem';
import { problemOf } from './problem';

/** A piece of work that takes a while (작업): what became of it. */
export type Task<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly isCancelling: boolean }
  | { readonly state: 'ended'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface TaskControl<T> {
  readonly task: Task<T>;
  /** Starts the work; while it runs, a second start does nothing. */
  readonly start: (work: (signal: AbortSignal) => Promise<T>) => void;
  /** Asks the work to stop; it ends at its next safe place, and says how. */
  readonly cancel: () => void;
  readonly reset: () => void;
}

/**
 * Runs work on request and keeps its outcome for the screen. Nothing is told to a screen that is gone. `ended` is what the
 * work came to before the screen was left, if that is still to be seen.
 */
export function useTask<T>(ended?: T): TaskControl<T> {
  const [task, setTask] = useState<Task<T>>(() =>
    ended === undefined ? { state: 'idle' } : { state: 'ended', value: ended },
  );
  const running = useRef<AbortController | null>(null);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const start = useCallback((work: (signal: AbortSignal) => Promise<T>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setTask({ state: 'running', isCancelling: false });
    const end = (outcome: Task<T>): void => {
      running.current = null;
      if (isShown.current) setTask(outcome);
    };
    work(controller.signal).then(
      (value) => {
        end({ state: 'ended', value });
      },
      (thrown: unknown) => {
        end({ state: 'failed', problem: problemOf(thrown) });
      },
    );
  }, []);

  const cancel = useCallback(() => {
    if (!running.current) return;
    running.current.abort();
    setTask({ state: 'running', isCancelling: true });
  }, []);

  const reset = useCallback(() => {
    if (!running.current) setTask({ state: 'idle' });
  }, []);

  return { task, start, cancel, reset };
}
