import type { Issue } from '../domain/issues/issue';
import type { AreaEdit } from '../excel/editAreas';
import { editAreas } from '../excel/editAreas';
import { readGrids } from '../excel/read';
import type { FilledFormula } from '../sheets/functionUse/filledFormula';
import type { RepairLogRow } from '../sheets/output/repairLogSheet';
import { planRepairLog, readRepairLog, repairLogSheet } from '../sheets/output/repairLogSheet';
import { inTurn } from './inTurn';
import { loggedTime } from './record/moments';

/** How turning formulas into values ended, or turning them back: which were, or what stood in the way of all. */
export interface FreezeRun {
  readonly formulas: readonly FilledFormula[];
  readonly issues: readonly Issue[];
}

/**
 * 값으로 고정: the formulas that the officer has seen and chosen become what they show, each with all that it fills,
 * recorded in 수정기록; all or nothing. A formula that shows an error is left alone, whoever asks.
 */
export function freezeRun(chosen: readonly FilledFormula[], now: Date): Promise<FreezeRun> {
  const formulas = chosen.filter(({ obstacle }) => obstacle === null);
  return inTurn(() =>
    changeFormulas(formulas, now, (found) => [contents(found).formula, contents(found).values]),
  );
}

/** 되돌리기 of it: the formulas stand again where their values still do. */
export function thawRun(formulas: readonly FilledFormula[], now: Date): Promise<FreezeRun> {
  return inTurn(() =>
    changeFormulas(formulas, now, (found) => [contents(found).values, contents(found).formula]),
  );
}

type Contents = readonly [before: AreaEdit['before'], after: AreaEdit['after']];

function contents({ formula, values }: FilledFormula) {
  return { formula: { formula, values }, values: { formula: null, values } };
}

async function changeFormulas(
  formulas: readonly FilledFormula[],
  now: Date,
  contentsOf: (found: FilledFormula) => Contents,
): Promise<FreezeRun> {
  const { grids } = await readGrids((sheet) => sheet === repairLogSheet);
  const changes = formulas.map((found) => ({ found, contents: contentsOf(found) }));
  const rows = changes.map(({ found, contents: [before, after] }): RepairLogRow => {
    const { sheet } = found.at;
    return [loggedTime(now), sheet, found.area, contentText(before), contentText(after)];
  });
  const ended = await editAreas(
    changes.map(({ found, contents: [before, after] }) => ({
      at: { sheet: found.at.sheet, cell: found.area },
      before,
      after,
    })),
    { log: planRepairLog([...readRepairLog(grids[0]), ...rows]) },
  );
  return ended.ok ? { formulas, issues: [] } : { formulas: [], issues: ended.issues };
}

/** Values of an area beyond this many are not told one by one: they stand in the sheet. */
const mostValues = 5;

/** What the log says of a content: the formula, or the values. */
function contentText({ formula, values }: AreaEdit['before']): string {
  if (formula !== null) return formula;
  const all = values.flat();
  const told = all.slice(0, mostValues).join(', ');
  return all.length > mostValues ? `${told} 외 ${all.length - mostValues}칸` : told;
}
