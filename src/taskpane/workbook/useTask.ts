import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { AnnualRun } from '../../annualRun';
import type { EntryRun } from '../../runs/entryRun';
import type { FreezeRun } from '../../runs/freezeRun';
import type { GrantPapersRun } from '../../runs/grantPapersRun';
import type { RepairRun } from '../../runs/repairRun';
import type { RollRun } from '../../runs/rollRun';
import type { TemplateRun } from '../../runs/templateRun';
import type { UndoneWrite } from '../../runs/undoList';
import type { Undoing } from '../../runs/undoRun';
import type { Verification } from '../../runs/record/verification';
import type { SheetPlan } from '../../sheets/model/sheetPlan';
import { usePane } from './paneContext';
import type { PaneWorkbook } from './paneWorkbook';
import type { Problem } from './problem';
import { problemOf } from './problem';

/** What each piece of work of the pane (작업) comes to. */
export interface TaskValues {
  readonly write: AnnualRun;
  readonly undo: Undoing;
  /** What a form has entered. */
  readonly entry: EntryRun;
  readonly undoWrite: UndoneWrite;
  readonly repair: RepairRun;
  /** A policy of the comparison, put into 설정. */
  readonly adopt: RepairRun;
  readonly freeze: FreezeRun;
  readonly thaw: FreezeRun;
  /** 예산서류, or the input sheets that were missing; what was written, as far as it can be copied. */
  readonly papers: TemplateRun & { readonly outputs?: readonly SheetPlan[] };
  readonly letters: GrantPapersRun;
  readonly payments: GrantPapersRun;
  readonly performance: GrantPapersRun;
  readonly firstRun: TemplateRun;
  /** One input sheet that was missing. */
  readonly sheet: TemplateRun;
  readonly roll: RollRun;
  readonly verify: Verification;
}

export type TaskId = keyof TaskValues;

/** A piece of work that takes a while: what became of it. */
export type Task<T> =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      /** Work that was asked for before is still on: this begins when it ends (`src/runs/inTurn.ts`). */
      readonly isWaiting: boolean;
      readonly isCancelling: boolean;
    }
  | { readonly state: 'ended'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface TaskControl<T> {
  readonly task: Task<T>;
  /** Starts the work; while it runs, a second start does nothing. */
  readonly start: (work: (signal: AbortSignal) => Promise<T>) => void;
  /** Asks the work to stop; it ends at its next safe place, and says how. */
  readonly cancel: () => void;
  /** Forgets its outcome. */
  readonly reset: () => void;
  /** Forgets the outcome of everything else: the workbook is another year's. */
  readonly forgetOthers: () => void;
}

const keepsNone = (): boolean => false;

/**
 * Runs work of one kind on request. What it is doing and what came of it belongs to the workbook and not to a screen: who
 * leaves the screen and comes back finds the work that is on, with its progress and its 취소, or its outcome. The
 * workbook is read again when work has ended, however it ended. `keeps` says of an outcome whether it is shown to whoever
 * comes back, however often; any other is shown until the screen that showed it is left.
 */
export function useTask<Id extends TaskId>(
  id: Id,
  keeps: (value: TaskValues[Id]) => boolean = keepsNone,
): TaskControl<TaskValues[Id]> {
  const { workbook, readAgain } = usePane();
  const tasks = tasksOf(workbook);
  const task = useSyncExternalStore(tasks.subscribe, () => tasks.of(id));
  useEffect(() => tasks.show(id), [tasks, id]);
  const start = useCallback(
    (work: (signal: AbortSignal) => Promise<TaskValues[Id]>) => {
      const endWith = id === 'verify' ? () => undefined : readAgain;
      tasks.start(id, work, keeps, endWith);
    },
    [tasks, id, keeps, readAgain],
  );
  return {
    task,
    start,
    cancel: () => {
      tasks.cancel(id);
    },
    reset: () => {
      tasks.reset(id);
    },
    forgetOthers: () => {
      tasks.forgetOthers(id);
    },
  };
}

const tasksByWorkbook = new WeakMap<PaneWorkbook, Tasks>();

function tasksOf(workbook: PaneWorkbook): Tasks {
  const tasks = tasksByWorkbook.get(workbook) ?? new Tasks();
  tasksByWorkbook.set(workbook, tasks);
  return tasks;
}

type TaskStates = { [Id in TaskId]?: Task<TaskValues[Id]> };

const idle = { state: 'idle' } as const;

/** The tasks of one workbook. */
class Tasks {
  #states: TaskStates = {};
  /** The last outcome of each that is kept. */
  #kept: TaskStates = {};
  /** What is on, in the order in which it was started. */
  readonly #running = new Map<TaskId, AbortController>();
  readonly #shown = new Map<TaskId, number>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  of<Id extends TaskId>(id: Id): Task<TaskValues[Id]> {
    return this.#states[id] ?? idle;
  }

  start<Id extends TaskId>(
    id: Id,
    work: (signal: AbortSignal) => Promise<TaskValues[Id]>,
    keeps: (value: TaskValues[Id]) => boolean,
    endWith: () => void,
  ): void {
    if (this.#running.has(id)) return;
    const controller = new AbortController();
    this.#running.set(id, controller);
    this.#tellRunning();
    const end = (outcome: Task<TaskValues[Id]>): void => {
      this.#running.delete(id);
      this.#set(id, outcome);
      if (outcome.state === 'ended' && keeps(outcome.value)) this.#kept = { ...this.#kept, [id]: outcome };
      this.#tellRunning();
      endWith();
    };
    work(controller.signal).then(
      (value) => {
        end({ state: 'ended', value });
      },
      (thrown: unknown) => {
        end({ state: 'failed', problem: problemOf(thrown) });
      },
    );
  }

  cancel(id: TaskId): void {
    this.#running.get(id)?.abort();
    this.#tellRunning();
  }

  reset(id: TaskId): void {
    if (this.#running.has(id)) return;
    this.#kept = { ...this.#kept, [id]: undefined };
    this.#set(id, undefined);
    this.#tell();
  }

  forgetOthers(own: TaskId): void {
    for (const id of Object.keys(this.#states) as TaskId[]) if (id !== own) this.reset(id);
  }

  /** A screen shows the task. When the last one is left, an outcome that it has shown is forgotten, unless it is kept. */
  show(id: TaskId): () => void {
    this.#shown.set(id, (this.#shown.get(id) ?? 0) + 1);
    return () => {
      this.#shown.set(id, (this.#shown.get(id) ?? 1) - 1);
      const seen = this.#states[id];
      // Not at once: in StrictMode an effect is ended and begun again for the same screen.
      setTimeout(() => {
        if (this.#shown.get(id) !== 0 || this.#states[id] !== seen || this.#running.has(id)) return;
        this.#set(id, this.#kept[id]);
        this.#tell();
      });
    };
  }

  #set<Id extends TaskId>(id: Id, task: Task<TaskValues[Id]> | undefined): void {
    this.#states = { ...this.#states, [id]: task };
  }

  /** What was started first is on; all else waits for it. */
  #tellRunning(): void {
    for (const [position, [id, { signal }]] of [...this.#running].entries()) {
      this.#set(id, { state: 'running', isWaiting: position > 0, isCancelling: signal.aborted });
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
