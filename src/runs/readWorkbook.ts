import type { GridReading } from '../excel/read';
import { readGrids } from '../excel/read';
import type { SheetShape } from '../excel/shape';
import { mappedSheets } from '../sheets/reading/columnMapping';
import { isOurSheet, isSameSheetName } from '../sheets/model/sheetNames';

/** A list of districts with scores is about this large; all such sheets of a workbook together stay in one request. */
const scoreSheetSize = { fewest: 10, most: 120, columns: 40 };
const foreignCells = 10_000;

/** Chooses the sheets that may hold scores under another name by their size, as far as `foreignCells` go. */
function mayHoldScores(): (shape: SheetShape) => boolean {
  let room = foreignCells;
  return ({ used, visible }) => {
    if (!visible || !used || used.rows < scoreSheetSize.fewest || used.rows > scoreSheetSize.most)
      return false;
    if (used.columns < 2 || used.columns > scoreSheetSize.columns || used.rows * used.columns > room)
      return false;
    room -= used.rows * used.columns;
    return true;
  };
}

/**
 * Reads the worksheets that Gyobu knows by name, those that 열연결 names (exports of the finance system keep the names
 * that they came with), and small ones in which scores may stand under another name: those are asked about, not read as
 * scores. All other worksheets are left unopened. `wanted` reads these alone, and what is mapped.
 */
export async function readWorkbook(wanted?: (sheet: string) => boolean): Promise<GridReading> {
  const mayHold = mayHoldScores();
  const own = await readGrids(wanted ?? ((sheet, shape) => isOurSheet(sheet) || mayHold(shape)));
  const isRead = (sheet: string) =>
    [...own.grids.map(({ name }) => name), ...own.issues.map(({ at }) => at.sheet)].includes(sheet);
  const mapped = mappedSheets(own.grids);
  if (mapped.length === 0) return own;
  const isMapped = (sheet: string) => mapped.some((name) => isSameSheetName(name, sheet));
  const foreign = await readGrids((sheet) => isMapped(sheet) && !isRead(sheet));
  return { grids: [...own.grids, ...foreign.grids], issues: [...own.issues, ...foreign.issues] };
}
