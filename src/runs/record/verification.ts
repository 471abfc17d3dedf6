import type { CellRef } from '../../domain/issues/issue';
import {
  changedFacts,
  changedInputs,
  distinctCells,
  inRecordedOrder,
  recordPartInputs,
} from '../../domain/record/recordedInputs';
import type { RecordedInputs } from '../../domain/record/recordedEntity';
import type { RecordPart } from '../../domain/record/yearInputs';
import { partFingerprint, recordParts } from '../../domain/record/yearInputs';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { RunRecord } from '../../domain/record/runRecord';
import { computeYear } from '../../domain/year/yearResult';
import { isAnswerTooLarge } from '../../excel/failure';
import { editedCells, plannedContent } from '../../sheets/writing/editedCells';
import { editedLogCells, readRunLog, runLogSheet } from '../../sheets/output/runLog/runLogRows';
import { issueSheet } from '../../sheets/output/issueSheet';
import { sheetOfInput } from '../../sheets/year/yearSheets';
import { isRunOutput, partSheets } from '../../sheets/year/yearOutputs';
import { version } from '../../version';
import type { Examination } from '../examination';
import { examine, isRunnable } from '../examination';
import { planAllSheets } from '../planOutputs';
import type { SheetState } from './recordState';
import { sheetStates } from './recordState';

/** A part of the record whose papers are older than their inputs. */
export interface OlderPart {
  readonly part: RecordPart;
  /** When they were written, as the record has it. */
  readonly time: string;
  /** Its sheets that would be written otherwise now. */
  readonly sheets: readonly string[];
  /** The inputs that changed since; empty where they cannot be named. */
  readonly cells: readonly CellRef[];
}

/** What a recorded workbook is now (기록 확인): `same` only if inputs, outputs and record all agree. */
export type Verification =
  | {
      readonly status: 'same' | 'outputsEdited' | 'noRecord' | 'otherVersion';
      /** The cells of the outputs that differ; a sheet as a whole where no cell can be named. */
      readonly cells: readonly CellRef[];
    }
  | {
      readonly status: 'inputsChanged';
      /** The inputs that differ. */
      readonly cells: readonly CellRef[];
      /** What is older than its inputs, and so to be written again. */
      readonly older: readonly OlderPart[];
      /** The cells of the outputs that were overtyped all the same. */
      readonly edited: readonly CellRef[];
    };

/** Works the year out again from its inputs and holds it against the record and the sheets; writes nothing. */
export async function verifyWorkbook(): Promise<Verification> {
  try {
    return verifyExamination(await examine());
  } catch (error) {
    // Sheets are read in portions that fit an answer: only a record that is none of ours does not.
    if (isAnswerTooLarge(error)) return { status: 'otherVersion', cells: [] };
    throw error;
  }
}

/** The same for a workbook that has been examined. */
export function verifyExamination(examination: Examination): Verification {
  const { year, record, issues, grids } = examination;
  if (record === null) return { status: 'noRecord', cells: [] };
  if (record === 'otherSchema' || record.version !== version) return { status: 'otherVersion', cells: [] };
  const states = sheetStates(examination, record);
  const log = readRunLog(grids.find(({ name }) => name === runLogSheet));
  const edited = distinctCells([...editedSince(examination, record, states), ...editedLogCells(log, record)]);
  const older = olderParts(examination, record, states);
  if (older.length === 0 && isRunnable(examination)) {
    return edited.length > 0 ? { status: 'outputsEdited', cells: edited } : { status: 'same', cells: [] };
  }
  const changed = older.flatMap(({ cells }) => cells);
  // What cannot be read any more has changed too, though the model has no cell for it.
  const unread = issues.filter(({ severity }) => severity === 'error').map(({ at }) => at);
  const cells = distinctCells(changed.length > 0 || !year ? [...changed, ...(year ? [] : unread)] : unread);
  return { status: 'inputsChanged', cells, older, edited };
}

/**
 * The parts whose inputs are not those of the record any more. Where 배분 is one of them, it comes with every sheet that
 * a run of it writes anew; the others are what has to be written besides.
 */
function olderParts({ year }: Examination, record: RunRecord, states: readonly SheetState[]): OlderPart[] {
  const old = states.filter(({ isOld }) => isOld).map(({ written }) => written);
  const changed = (part: RecordPart): CellRef[] => (year ? changedSince(part, year, record) : []);
  // The record of 배분 is what everything rests on: it counts even where no figure of its sheets has changed.
  const isRunOld = !year || record.inputs !== partFingerprint('grants', year, record.corrections);
  const ofRun = old.filter(({ sheet, part }) => part === 'grants' || (isRunOld && isRunOutput(sheet)));
  const beside = old.filter((one) => !ofRun.includes(one));
  const grants: OlderPart[] = isRunOld
    ? [
        {
          part: 'grants',
          time: record.time,
          sheets: distinct([...partSheets.grants, ...ofRun.map(({ sheet }) => sheet)]).filter(
            (sheet) => sheet !== issueSheet,
          ),
          cells: distinctCells(
            distinct<RecordPart>(['grants', ...ofRun.map(({ part }) => part)]).flatMap(changed),
          ),
        },
      ]
    : [];
  const papers = recordParts.flatMap((part): OlderPart[] => {
    const own = beside.filter((one) => one.part === part);
    const [first] = own;
    if (!first) return [];
    const cells = changed(part);
    return [
      {
        part,
        time: first.time,
        sheets: own.map(({ sheet }) => sheet),
        cells: cells.length > 0 ? cells : (grants[0]?.cells ?? []),
      },
    ];
  });
  return [...grants, ...papers];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function changedSince(part: RecordPart, year: ProgrammeYear, record: RunRecord): CellRef[] {
  const before = part === 'grants' ? record.content : (record.papers[part]?.content ?? {});
  const now = recordPartInputs(part, year, record.corrections);
  return distinctCells([
    ...changedInputs(before, year, sheetOfInput),
    ...('facts' in before ? changedFacts(before, now, year, sheetOfInput) : []),
  ]);
}

/**
 * The cells that are not as they were written, whatever order the input rows were sorted into since; a sheet as a whole
 * where what was written cannot be worked out again, because the inputs are others now.
 */
function editedSince(examination: Examination, record: RunRecord, states: readonly SheetState[]): CellRef[] {
  const edited = states.filter(({ isEdited }) => isEdited).map(({ written }) => written);
  if (edited.length === 0) return [];
  const plans = plansAsRecorded(examination, record);
  return edited.flatMap(({ sheet, content }): CellRef[] => {
    const plan = plans.find((one) => one.sheet === sheet && plannedContent(one).content === content);
    const grid = examination.grids.find(({ name }) => name === sheet);
    const cells = plan ? editedCells(plan, grid) : [];
    return cells.length > 0 ? cells : [{ sheet, cell: null }];
  });
}

/** All sheets as they would be written, once from the rows as they stand and once from them as they stood. */
function plansAsRecorded(examination: Examination, record: RunRecord) {
  if (!isRunnable(examination)) return [];
  const papers = Object.values(record.papers).flatMap((paper) => (paper ? [paper.content] : []));
  const before = Object.assign({}, ...papers, record.content) as RecordedInputs;
  const year = inRecordedOrder(examination.year, before);
  const computed = computeYear(year, record.corrections);
  return [
    ...planAllSheets(examination, null),
    ...(computed.ok ? planAllSheets({ ...examination, year, result: computed.value }, null) : []),
  ];
}
