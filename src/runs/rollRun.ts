import type { Issue } from '../domain/issues/issue';
import type { PreviousBudgetChoice } from '../domain/roll/rolledBudgetLines';
import { finalsOfNoLine } from '../domain/roll/rolledBudgetLines';
import type { RolledYear } from '../domain/roll/rollForward';
import { rollForward } from '../domain/roll/rollForward';
import { applyPlans } from '../excel/apply';
import type { PriorOutput } from '../excel/priorOutputs';
import { enteredCells } from '../excel/priorOutputs';
import { areaAddress } from '../sheets/model/address';
import type { EmptiedScores } from '../sheets/input/scores/emptiedScores';
import { lastSurveySheet } from '../sheets/output/performance/lastSurveySheet';
import { planRolledYear } from '../sheets/year/planRolledYear';
import { isSameSheetName } from '../sheets/model/sheetNames';
import type { ClearExamination } from './examination';
import { examine, isRunnable } from './examination';
import { driftSince } from './record/drift';
import { inTurn } from './inTurn';
import { areGrantsCurrent, usableRecord } from './record/recordState';

/** How turning to the next year ended. */
export interface RollRun {
  readonly fiscalYear: number | null;
  readonly issues: readonly Issue[];
  /** Null where an issue blocked it; then nothing was written. */
  readonly rolled: RolledYear | null;
  readonly sheets: readonly string[];
  /** Those of them that held something of the closing year and hold nothing of it now. */
  readonly emptied: readonly string[];
}

/**
 * Turns the open workbook into next year's (차년도 준비). It rewrites the input sheets, so it is run on a copy: the
 * command works on one, and the pane asks the officer to save under another name first. Sheets that are not Gyobu's,
 * column mappings and settings stay; the record of the closed year stays in the closed year's file.
 */
export function rollRun(choice: PreviousBudgetChoice = { kind: 'original' }): Promise<RollRun> {
  return inTurn(() => rollNow(choice));
}

async function rollNow(choice: PreviousBudgetChoice): Promise<RollRun> {
  const examination = await examine();
  const { fiscalYear, issues } = examination;
  const blocked = (further: readonly Issue[]): RollRun => {
    return { fiscalYear, issues: [...issues, ...further], rolled: null, sheets: [], emptied: [] };
  };
  if (!isRunnable(examination)) return blocked([]);
  const moved = finalsOfNoLine(examination.year.budgetLines, choice);
  if (moved.length > 0) return blocked(moved);
  const record = usableRecord(examination);
  const run = record && areGrantsCurrent(examination, record) ? record.number : null;
  const rolled = rollForward(examination.year, examination.result, choice, run);
  const { plans, emptiedScores } = planRolledYear(rolled, examination.grids);
  // What somebody typed meanwhile would be lost: the inputs themselves are written over.
  const drift = await driftSince(examination);
  if (drift.length > 0) return blocked(drift);
  const written = await applyPlans({
    plans,
    restored: emptiedScores.map(withoutScores),
    part: { name: 'run-record', content: null },
    replaces: [...plans, ...emptiedScores].map(({ sheet }) => sheet),
  });
  if (!written.ok) return blocked(written.issues);
  const { sheets } = written.value;
  const emptied = sheets.filter((sheet) => isEmptied(sheet, examination, rolled));
  return { fiscalYear, issues, rolled, sheets, emptied };
}

/** A department's sheet goes back as it was, but for its scores. */
function withoutScores({ sheet, at, merges, ...cells }: EmptiedScores): PriorOutput {
  return {
    sheet,
    existed: true,
    at,
    cells: enteredCells(cells),
    formats: cells.formats,
    merges: merges.map(areaAddress),
    charts: [],
  };
}

/** Whether a written sheet was there with something of the closing year, and lost all of it. */
function isEmptied(sheet: string, { grids, partOf, year }: ClearExamination, rolled: RolledYear): boolean {
  const isHeld = grids.some(
    ({ name, values }) => name === sheet && values.some((row) => row.some((value) => value !== '')),
  );
  if (!isHeld) return false;
  const part = partOf.get(sheet);
  if (part === undefined) return !(isSameSheetName(sheet, lastSurveySheet) && rolled.survey.length > 0);
  return part !== 'settings' && year[part].length > 0 && rolled.year[part].length === 0;
}
