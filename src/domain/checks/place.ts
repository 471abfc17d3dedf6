import type { CellRef } from '../issue';
import type { Origin } from '../origin';
import { cellOf } from '../origin';

/**
 * Where an officer would enter what is not there (빠진 자료의 자리). The domain takes places from what was read;
 * only for what was not read does it name the sheet itself (docs/decisions/0040).
 */
const sheetOf = {
  settlements: '결산',
  meetings: '위원회',
  opinions: '의견수렴',
  trackRecords: '추진실적',
} as const;

/** The sheet as a whole of a matter that has no row yet. */
export function placeOf(matter: keyof typeof sheetOf): CellRef {
  return { sheet: sheetOf[matter], cell: null };
}

/** One field over several rows: `D2:D6`, or `D2` for one row. From the first to the last of them. */
export function rangeOf(origins: readonly Origin[], field: string): CellRef {
  const [first] = origins;
  if (!first) throw new Error('a range needs a row');
  let [highest, lowest] = [first.row, first.row];
  for (const { row } of origins) {
    highest = Math.min(highest, row);
    lowest = Math.max(lowest, row);
  }
  const top = cellOf({ ...first, row: highest }, field);
  const bottom = cellOf({ ...first, row: lowest }, field);
  return top.cell === bottom.cell
    ? top
    : { sheet: first.sheet, cell: `${top.cell ?? ''}:${bottom.cell ?? ''}` };
}
