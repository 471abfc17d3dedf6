import { fingerprint } from '../domain/fingerprint';
import type { CellRef } from '../domain/issue';
import { changedInputs } from '../domain/recordedInputs';
import { inRecordedOrder } from '../domain/recordedOrder';
import type { RunRecord } from '../domain/runRecord';
import { computeYear } from '../domain/yearResult';
import { isAnswerTooLarge } from '../excel/failure';
import { editedCells } from '../sheets/editedCells';
import { editedLogCells } from '../sheets/editedLogCells';
import { issueSheet } from '../sheets/issueSheet';
import { readRunLog, runLogSheet } from '../sheets/runLogRows';
import { sheetOfInput } from '../sheets/sheetOfInput';
import { version } from '../version';
import type { ClearExamination, Examination } from './examination';
import { examine, isRunnable } from './examination';
import { planOutputs } from './planRun';

/** What a recorded workbook is now (기록 확인): `same` only if inputs, outputs and record all agree. */
export interface Verification {
  readonly status: 'same' | 'inputsChanged' | 'outputsEdited' | 'noRecord' | 'otherVersion';
  /** The cells that differ; a sheet as a whole where no cell can be named. */
  readonly cells: readonly CellRef[];
}

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
  const { year, record } = examination;
  if (record === null) return { status: 'noRecord', cells: [] };
  if (record === 'otherSchema' || record.version !== version) return { status: 'otherVersion', cells: [] };
  if (!year || !isRunnable(examination) || fingerprint(year) !== record.inputs) {
    const cells = year ? changedInputs(record.content, year, sheetOfInput) : [];
    // What cannot be read any more has changed too, though the model has no cell for it.
    const unread = examination.issues.filter(({ severity }) => severity === 'error').map(({ at }) => at);
    return { status: 'inputsChanged', cells: distinct([...cells, ...(cells.length === 0 ? unread : [])]) };
  }
  const log = examination.grids.find(({ name }) => name === runLogSheet);
  const edited = [...editedSince(examination, record), ...editedLogCells(readRunLog(log), record)];
  return edited.length > 0 ? { status: 'outputsEdited', cells: edited } : { status: 'same', cells: [] };
}

/** The cells that are not as the recorded run wrote them, whatever order the input rows were sorted into since. */
function editedSince(examination: ClearExamination, record: RunRecord): CellRef[] {
  const year = inRecordedOrder(examination.year, record.content);
  const computed = year === examination.year ? null : computeYear(year, record.corrections);
  if (!computed?.ok) return editedOutputs(examination);
  // 점검결과 names cells, and these have moved with their rows.
  return editedOutputs({ ...examination, year, result: computed.value }).filter(
    ({ sheet }) => sheet !== issueSheet,
  );
}

/** The cells of the output sheets that are not as the run wrote them. */
export function editedOutputs(examination: ClearExamination): CellRef[] {
  const { grids } = examination;
  const gridOf = (sheet: string) => grids.find(({ name }) => name === sheet);
  const isLogged = readRunLog(gridOf(runLogSheet)).length > 0;
  return [
    ...planOutputs(examination, null).flatMap((plan) => editedCells(plan, gridOf(plan.sheet))),
    ...(isLogged ? [] : [{ sheet: runLogSheet, cell: null }]),
  ];
}

function distinct(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.cell ?? ''}`, cell])).values()];
}
