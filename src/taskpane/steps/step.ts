import type { IsoDate } from '../../domain/year/calendar';
import type { CellRef, Issue } from '../../domain/issues/issue';
import type { ProgrammeYear, YearPart } from '../../domain/year/programmeYear';
import type { RecordPart } from '../../domain/record/yearInputs';
import type { RunRecord } from '../../domain/record/runRecord';
import type { YearResult } from '../../domain/year/yearResult';
import type { ScreenKey } from '../../text/ko/screen';
import type { OutputSheetName } from '../../sheets/model/sheetNames';
import type { InputSheetName } from '../../sheets/year/yearSheets';
import type { TextParams } from '../../text/template';

/** Whether a fact is there, is missing, or would be good to have. */
export type FactState = 'done' | 'missing' | 'optional';

/** One line of a step: what is done, or what is missing, and where. */
export interface StepFact {
  readonly state: FactState;
  readonly text: ScreenKey;
  readonly params: TextParams;
  readonly at: CellRef | null;
}

/** All that the steps are told from: the workbook, never the pane's memory. */
export interface StepSource {
  /** As far as it is known: in January without projects and scores. Null without 설정 and its fiscal year. */
  readonly year: ProgrammeYear | null;
  readonly result: YearResult | null;
  readonly issues: readonly Issue[];
  /** Those of them that only say that a sheet is still to come (시작 전). */
  readonly toBegin: readonly Issue[];
  /** Which part of the year each worksheet holds. */
  readonly partOf: ReadonlyMap<string, YearPart>;
  readonly record: RunRecord | null;
  /** Whether the inputs of the grants are those of the record. */
  readonly isRecordCurrent: boolean;
  /** The parts of which papers were written, from inputs that have changed since. */
  readonly oldParts: readonly RecordPart[];
  /** The day on which this was read. */
  readonly today: IsoDate;
  /** Names of the sheets that Gyobu knows and the workbook has. */
  readonly sheets: readonly string[];
  /** Names of the input sheets that it lacks: they can be made. */
  readonly lacking: readonly string[];
  /** Those of the sheets that hold anything. */
  readonly filled: readonly string[];
}

/** A step's core (`<step>/core.ts`): its facts, in the order in which they are met. */
export type StepCore = (source: StepSource) => readonly StepFact[];

const fact =
  (state: FactState) =>
  (text: ScreenKey, params: TextParams = {}, at: CellRef | null = null): StepFact => ({
    state,
    text,
    params,
    at,
  });

export const done = fact('done');
export const missing = fact('missing');
export const optional = fact('optional');

/** A sheet that a step can lead to. */
export type StepSheet = InputSheetName | OutputSheetName;

/** A sheet as a whole, as a place to go to. */
export function sheetAt(sheet: StepSheet): CellRef {
  return { sheet, cell: null };
}
