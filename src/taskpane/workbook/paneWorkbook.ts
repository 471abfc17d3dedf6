import type { AnnualRun } from '../../annualRun';
import type { CellRef, Fix } from '../../domain/issues/issue';
import type { PreviousBudgetChoice } from '../../domain/roll/rolledBudgetLines';
import type { StopWatching } from '../../excel/watch';
import type { EntryRun } from '../../runs/entryRun';
import type { Examination } from '../../runs/examination';
import type { FormRun } from '../../runs/formRun';
import type { FreezeRun } from '../../runs/freezeRun';
import type { FunctionSearch } from '../../runs/functionSearch';
import type { GrantPapersRun } from '../../runs/grantPapersRun';
import type { SheetPreview } from '../../runs/previewRun';
import type { RepairRun } from '../../runs/repairRun';
import type { RollRun } from '../../runs/rollRun';
import type { TemplateRun } from '../../runs/templateRun';
import type { UndoneWrite } from '../../runs/undoList';
import type { Undoable } from '../../runs/writtenPlaces';
import type { EntryEdit } from '../../sheets/year/enterRows';
import type { UndoableRun, Undoing } from '../../runs/undoRun';
import type { Verification } from '../../runs/record/verification';
import type { FilledFormula } from '../../sheets/functionUse/filledFormula';
import type { StepSource } from '../steps/step';

/** The workbook at one moment: read, checked and worked out. Nothing is written. */
export interface Reading {
  readonly examination: Examination;
  /** What the steps of the year are told from. */
  readonly steps: StepSource;
}

/** All that the pane asks of the workbook. Excel's is `excelWorkbook.ts`; the gallery and tests bring their own. */
export interface PaneWorkbook {
  readonly read: () => Promise<Reading>;
  /** What the annual run would write; null where something blocks it. */
  readonly preview: (examination: Examination) => Promise<readonly SheetPreview[] | null>;
  /** The annual run (교부내역 작성) of what was previewed; all or nothing, stopped by the signal before it writes. */
  readonly write: (signal: AbortSignal, previewed: Examination) => Promise<AnnualRun>;
  /** 되돌리기: puts back what a run replaced. */
  readonly undo: (run: UndoableRun) => Promise<Undoing>;
  /** Writes what a form has shown, in the officer's own sheets; all or nothing. */
  readonly enter: (edit: EntryEdit) => Promise<EntryRun>;
  /** 되돌리기 of any write of the pane, from its list. */
  readonly undoWrite: (undoable: Undoable) => Promise<UndoneWrite>;
  /** 예산서류 작성 */
  readonly writePapers: () => Promise<FormRun>;
  /** 통지 목록 작성: 교부통지, the list for mail merge. */
  readonly writeLetters: () => Promise<GrantPapersRun>;
  /** 지급명세 작성: in 원, what is paid and still to be paid. */
  readonly writePayments: () => Promise<GrantPapersRun>;
  /** 성과평가 작성: what came of each project, with the survey and the opinions. */
  readonly writePerformance: () => Promise<GrantPapersRun>;
  /** The input sheets that are missing, empty; or one of them. */
  readonly makeTemplate: (fiscalYear: number, only?: string) => Promise<TemplateRun>;
  /** The input sheets of the sample, filled in. */
  readonly makeSample: () => Promise<TemplateRun>;
  /** Turns this workbook into next year's (차년도 준비): for a copy of the file only. */
  readonly roll: (choice: PreviousBudgetChoice) => Promise<RollRun>;
  /** Writes repairs that were accepted, and records them. */
  readonly repair: (fixes: readonly Fix[]) => Promise<RepairRun>;
  /** The worksheet functions of ours in all sheets. */
  readonly findFunctions: () => Promise<FunctionSearch>;
  /** 값으로 고정, recorded; and its 되돌리기. */
  readonly freeze: (formulas: readonly FilledFormula[]) => Promise<FreezeRun>;
  readonly thaw: (formulas: readonly FilledFormula[]) => Promise<FreezeRun>;
  /** 기록 확인: whether inputs, outputs and record still agree. */
  readonly verify: () => Promise<Verification>;
  readonly select: (at: CellRef) => Promise<void>;
  /** Calls back when cells have changed, other than by what is written through this port. */
  readonly watchChanges: (onChange: () => void) => Promise<StopWatching>;
  /** Calls back with the place of every new selection. */
  readonly watchSelection: (onSelect: (at: CellRef) => void) => Promise<StopWatching>;
}
