import type { Undoable } from '../../runs/writtenPlaces';
import type { PaneWorkbook } from './paneWorkbook';

/** A write of the pane that can be undone, and when it was made. */
export interface RecordedWrite {
  readonly undoable: Undoable;
  readonly time: Date;
}

/** The writes of one workbook since it was opened, the last one first. */
export class RecordedWrites {
  #all: readonly RecordedWrite[] = [];
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly all = (): readonly RecordedWrite[] => this.#all;

  add(undoable: Undoable): void {
    this.#set([{ undoable, time: new Date() }, ...this.#all]);
  }

  remove(isUndone: (undoable: Undoable) => boolean): void {
    this.#set(this.#all.filter(({ undoable }) => !isUndone(undoable)));
  }

  #set(all: readonly RecordedWrite[]): void {
    this.#all = all;
    for (const tell of this.#listeners) tell();
  }
}

interface Recording {
  readonly workbook: PaneWorkbook;
  readonly writes: RecordedWrites;
}

const recordings = new WeakMap<PaneWorkbook, Recording>();

/** The same workbook, which also remembers what it takes to undo each of its writes. */
export function recordingWorkbook(workbook: PaneWorkbook): PaneWorkbook {
  return recordingOf(workbook).workbook;
}

/** What was written through a recording workbook. */
export function writesOf(workbook: PaneWorkbook): RecordedWrites {
  return recordingOf(workbook).writes;
}

function recordingOf(workbook: PaneWorkbook): Recording {
  const known = recordings.get(workbook);
  if (known) return known;
  const writes = new RecordedWrites();
  const recording = { workbook: recorded(workbook, writes), writes };
  recordings.set(workbook, recording);
  recordings.set(recording.workbook, recording);
  return recording;
}

function recorded(workbook: PaneWorkbook, writes: RecordedWrites): PaneWorkbook {
  const addMade = ({ made = [] }: Awaited<ReturnType<PaneWorkbook['makeSample']>>): void => {
    if (made.length > 0) writes.add({ kind: 'sheets', edits: [], made });
  };
  return {
    ...workbook,
    write: async (signal, previewed) => {
      const run = await workbook.write(signal, previewed);
      if (run.outcome.status === 'written') writes.add({ kind: 'run', run: run.outcome });
      return run;
    },
    undo: async (run) => {
      const undone = await workbook.undo(run);
      if (undone.status === 'undone') {
        writes.remove((one) => one.kind === 'run' && one.run.record.number === run.record.number);
      }
      return undone;
    },
    enter: async (edit) => {
      const run = await workbook.enter(edit);
      if (run.written) writes.add({ kind: 'entry', edits: run.written.edits, made: run.written.made });
      return run;
    },
    undoWrite: async (undoable) => {
      const undone = await workbook.undoWrite(undoable);
      if (undone.issues.length === 0) writes.remove((one) => one === undoable);
      return undone;
    },
    makeTemplate: async (fiscalYear, only) => {
      const run = await workbook.makeTemplate(fiscalYear, only);
      addMade(run);
      return run;
    },
    makeSample: async () => {
      const run = await workbook.makeSample();
      addMade(run);
      return run;
    },
    repair: async (fixes) => {
      const run = await workbook.repair(fixes);
      if (run.edits.length > 0) writes.add({ kind: 'repair', edits: run.edits, made: [] });
      return run;
    },
    freeze: async (formulas) => {
      const run = await workbook.freeze(formulas);
      if (run.formulas.length > 0) writes.add({ kind: 'freeze', formulas: run.formulas });
      return run;
    },
    thaw: async (formulas) => {
      const run = await workbook.thaw(formulas);
      if (run.formulas.length > 0) {
        writes.remove((one) => one.kind === 'freeze' && one.formulas === formulas);
      }
      return run;
    },
    roll: async (choice) => {
      const run = await workbook.roll(choice);
      // The workbook is another year's: nothing of what was written before stands in it.
      if (run.sheets.length > 0) writes.remove(() => true);
      return run;
    },
  };
}
