import type { GridReading } from '../excel/read';
import { readGrids } from '../excel/read';
import { mappedSheets } from '../sheets/columnMapping';
import { isOurSheet, isSameSheetName } from '../sheets/sheetNames';

/**
 * Reads the worksheets that Gyobu knows by name, and those that 열연결 names: exports of the finance system keep the
 * names that they came with. All other worksheets are left unopened.
 */
export async function readWorkbook(wanted: (sheet: string) => boolean = isOurSheet): Promise<GridReading> {
  const own = await readGrids(wanted);
  const mapped = mappedSheets(own.grids);
  if (mapped.length === 0) return own;
  const isMapped = (sheet: string) => mapped.some((name) => isSameSheetName(name, sheet));
  const foreign = await readGrids((sheet) => isMapped(sheet) && !wanted(sheet));
  return { grids: [...own.grids, ...foreign.grids], issues: [...own.issues, ...foreign.issues] };
}
