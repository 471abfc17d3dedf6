import { partFingerprint } from '../../domain/record/yearInputs';
import type { RunRecord, WrittenSheet } from '../../domain/record/runRecord';
import { contentIn, plannedContent } from '../../sheets/writing/editedCells';
import { issueSheet } from '../../sheets/output/issueSheet';
import { readRunLog, runLogSheet } from '../../sheets/output/runLog/runLogRows';
import type { SheetPlan } from '../../sheets/model/sheetPlan';
import { partSheets } from '../../sheets/year/yearOutputs';
import { version } from '../../version';
import type { ClearExamination, Examination } from '../examination';
import { isRunnable } from '../examination';
import { planAllSheets, planOutputs } from '../planOutputs';

/** A written sheet as it stands now. */
export interface SheetState {
  readonly written: WrittenSheet;
  /** Whether it would be written otherwise now, because its inputs have changed since. */
  readonly isOld: boolean;
  /** Whether it does not hold what was written, whatever the inputs are. */
  readonly isEdited: boolean;
}

/**
 * Every sheet that the record names. A sheet is old where its inputs have another fingerprint and it would hold something
 * else now; 점검결과 says what a run found, and is never old. Whether somebody overtyped a sheet is told from its content
 * alone, so that no change of the inputs can look like it.
 */
export function sheetStates(examination: Examination, record: RunRecord): SheetState[] {
  const { grids, year } = examination;
  const plans = isRunnable(examination) ? planAllSheets(examination, null) : null;
  const prints = new Map<string, string>();
  const printOf = (part: WrittenSheet['part']) => {
    if (!year) return null;
    const known = prints.get(part) ?? partFingerprint(part, year, record.corrections);
    prints.set(part, known);
    return known;
  };
  return record.sheets.map((written) => {
    const { sheet, part, inputs, areas, content } = written;
    const plan = plans?.find((one) => one.sheet === sheet);
    const isSameAnew = plan !== undefined && plannedContent(plan).content === content;
    const grid = grids.find(({ name }) => name === sheet);
    return {
      written,
      isOld: sheet !== issueSheet && inputs !== printOf(part) && !isSameAnew,
      isEdited: !grid || contentIn(grid, areas) !== content,
    };
  });
}

/** The record, where it is one that this version of Gyobu made of this year; null else. */
export function usableRecord({
  record,
  fiscalYear,
}: Pick<Examination, 'record' | 'fiscalYear'>): RunRecord | null {
  if (record === null || record === 'otherSchema') return null;
  return record.version === version && record.fiscalYear === fiscalYear ? record : null;
}

/** Whether a run of the grants would find everything as the last one left it: inputs, sheets and 배분기록. */
export function areGrantsCurrent(examination: ClearExamination, record: RunRecord): boolean {
  const { year, grids } = examination;
  if (record.inputs !== partFingerprint('grants', year, record.corrections)) return false;
  if (readRunLog(grids.find(({ name }) => name === runLogSheet)).length === 0) return false;
  const states = sheetStates(examination, record);
  return partSheets.grants.every((sheet) =>
    states.some(({ written, isEdited }) => written.sheet === sheet && !isEdited),
  );
}

/**
 * The sheets of a run that are not as it would leave them, grants that are current left out: 점검결과 goes along with others
 * that are written, and is no reason to write by itself.
 */
export function outdatedPlans(examination: ClearExamination, record: RunRecord): SheetPlan[] {
  const states = sheetStates(examination, record);
  const plans = planOutputs(examination, record.number).filter(({ sheet }) => {
    const state = states.find(({ written }) => written.sheet === sheet);
    return sheet === issueSheet || !state || state.isOld || state.isEdited;
  });
  return plans.length === 1 ? [] : plans;
}

/** Whether a run would find everything as the last one left it: it writes nothing then, and records nothing. */
export function isUpToDate(examination: ClearExamination): boolean {
  const record = usableRecord(examination);
  return (
    record !== null &&
    areGrantsCurrent(examination, record) &&
    outdatedPlans(examination, record).length === 0
  );
}
