import type { AnnualRun } from '../annualRun';
import type { CellRef } from '../domain/issue';
import type { RunRecord } from '../domain/runRecord';
import type { StopWatching } from '../excel/watch';
import type { Examination } from '../runs/examination';

/** The workbook at one moment: read, checked and worked out, with the record of its last run. Nothing is written. */
export interface Reading {
  readonly examination: Examination;
  /** Null where no run is recorded, or another version of Gyobu recorded it. */
  readonly record: RunRecord | null;
}

/** All that the pane asks of the workbook. Excel's is `excelWorkbook.ts`; the gallery and tests bring their own. */
export interface PaneWorkbook {
  readonly read: () => Promise<Reading>;
  /** The annual run (교부내역 작성); all or nothing. */
  readonly write: () => Promise<AnnualRun>;
  readonly select: (at: CellRef) => Promise<void>;
  /** Calls back with the sheet whose cells changed. */
  readonly watchChanges: (onChange: (sheet: string) => void) => Promise<StopWatching>;
}
