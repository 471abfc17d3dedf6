import type { CellRef, Issue } from '../domain/issues/issue';
import type { AreaEdit, MadeEdit } from '../excel/editAreas';
import { editAreas } from '../excel/editAreas';
import type { SheetPlan } from '../sheets/model/sheetPlan';
import { areaAddress, areaAround, parseArea } from '../sheets/model/address';
import type { EntryCell } from '../sheets/writing/rowEntry';
import type { Entry, EntryEdit } from '../sheets/year/enterRows';
import { enterRows } from '../sheets/year/enterRows';
import type { Examination } from './examination';
import { examineGrids } from './examination';
import { inTurn } from './inTurn';

/** What a form's entries would come to, told before anything is written. */
export interface EntryCheck {
  /** Null where the sheet itself cannot take them: `others` says why. */
  readonly edit: EntryEdit | null;
  /** What is wrong in the very cells that would be written, and in which field of which entry. */
  readonly atFields: readonly FieldIssue[];
  /** What else the workbook would have to be told of. */
  readonly others: readonly Issue[];
  /** Whether it may not be written: the sheet cannot take it, or one of its own cells has an error. */
  readonly isBlocked: boolean;
}

export interface FieldIssue {
  readonly entry: number;
  readonly field: string;
  readonly issue: Issue;
}

/**
 * Checks entries by writing them into a copy of the worksheets and examining that, as every reading is: the reader is the
 * one validator. Told is what was not there before. An error in a cell that is written blocks; what it makes of other
 * cells (사업비 that a 변경이력 row asks for) is told, and the officer decides.
 */
export function checkEntry(
  entries: readonly Entry[],
  examination: Examination,
  thisYear: number,
): EntryCheck {
  const { grids, record } = examination;
  const planned = enterRows(grids, entries, examination, thisYear);
  if (!planned.ok) return { edit: null, atFields: [], others: planned.issues, isBlocked: true };
  const edit = planned.value;
  const known = new Set(examination.issues.map(keyOf));
  const unread = examination.issues.filter(({ kind }) => kind === 'sheetTooLarge');
  const found = examineGrids(edit.grids, unread, record).issues.filter((one) => !known.has(keyOf(one)));
  const places = found.map((one) => ({ issue: one, cell: cellOfIssue(one, edit.cells) }));
  const atFields = places.flatMap(({ issue, cell }) => {
    const field = cell?.field ?? null;
    return cell && field !== null ? [{ entry: cell.entry, field, issue }] : [];
  });
  return {
    edit,
    atFields,
    others: places.filter(({ cell }) => (cell?.field ?? null) === null).map(({ issue }) => issue),
    isBlocked: atFields.some(({ issue }) => issue.severity === 'error'),
  };
}

function keyOf({ kind, at, params }: Issue): string {
  return JSON.stringify([kind, at, params]);
}

/** The cell of the entries that an issue stands in; of an issue over several cells the first. */
function cellOfIssue({ at }: Issue, cells: readonly EntryCell[]): EntryCell | null {
  const area = at.cell === null ? null : parseArea(at.cell);
  if (!area) return null;
  const first = areaAddress({ ...area, bottom: area.top, right: area.left });
  return cells.find((cell) => cell.at.sheet === at.sheet && cell.at.cell === first) ?? null;
}

/** An entry that was written: what the pane keeps for 되돌리기. */
export interface WrittenEntry {
  readonly edits: readonly MadeEdit[];
  readonly made: readonly SheetPlan[];
  /** The cells of each row that was written, as one place. */
  readonly places: readonly CellRef[];
}

/** How writing an entry ended: what was written, or what stood in the way with nothing written. */
export interface EntryRun {
  readonly written: WrittenEntry | null;
  readonly issues: readonly Issue[];
}

/**
 * Writes what a form has shown (기재), in one request: all or nothing. The cells, the rest of their rows and the headings above
 * must still hold what the form has seen; otherwise it is told, and nothing is written. No row of 수정기록: that log
 * tells of what Gyobu proposed to change; here the officer enters what they would have typed (decision 0046).
 */
export function entryRun(edit: EntryEdit): Promise<EntryRun> {
  return inTurn(() => writeEntry(edit));
}

async function writeEntry({ cells, made }: EntryEdit): Promise<EntryRun> {
  const isMade = ({ at }: EntryCell) => made.some(({ sheet }) => sheet === at.sheet);
  const ended = await editAreas(areaEdits(cells.filter((cell) => !isMade(cell))), { made });
  if (!ended.ok) return { written: null, issues: ended.issues };
  return { written: { edits: ended.value, made, places: placesOf(cells) }, issues: [] };
}

/** One edit a cell: of what several entries say of it the first is what it held, the last what it shall hold. */
function areaEdits(cells: readonly EntryCell[]): AreaEdit[] {
  const byCell = new Map<string, AreaEdit>();
  for (const { at, before, after, format } of cells) {
    const key = JSON.stringify(at);
    const earlier = byCell.get(key);
    byCell.set(key, {
      at,
      before: earlier?.before ?? { formula: null, values: [[before]] },
      after: { formula: null, values: [[after]] },
      ...(format !== undefined ? { format } : earlier?.format !== undefined && { format: earlier.format }),
    });
  }
  return [...byCell.values()];
}

/** Each row that something was written in, from its first to its last cell of the table. */
function placesOf(cells: readonly EntryCell[]): CellRef[] {
  const entries = [...new Set(cells.map(({ entry }) => entry))];
  return entries.flatMap((entry) => {
    const own = cells.filter((cell) => cell.entry === entry && cell.field !== null);
    const area = areaAround(own.flatMap(({ at }) => parseArea(at.cell) ?? []));
    const [first] = own;
    return first && area ? [{ sheet: first.at.sheet, cell: areaAddress(area) }] : [];
  });
}
