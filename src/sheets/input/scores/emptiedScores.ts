import { cellAddress } from '../../model/address';
import type { Area, CellValue, Grid } from '../../model/grid';
import { readScoreTable } from './readScoreSheet';
import type { ScoreContext } from './scoreEntry';
import { projectField } from './scoreEntry';

/** A score sheet of the closing year without its scores: all else stands as its department made it. */
export interface EmptiedScores {
  readonly sheet: string;
  /** The first cell of what it holds, `A1`. */
  readonly at: string;
  /** What each cell holds, and its formula or that value again, as `Range.values` and `Range.formulas` give them. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
}

/**
 * A score sheet for the coming year (차년도 준비): the scores of its projects are taken out, wide or long. Titles,
 * headings, districts, indicators (지표), other columns and the formulas under the table stay. `readAs` is the sheet as
 * it is read, which differs from the worksheet (`grid`) in its header where 열연결 maps it. Null where it has no header.
 */
export function emptiedScores(grid: Grid, readAs: Grid, context: ScoreContext): EmptiedScores | null {
  const table = readScoreTable(readAs, context);
  if (!table) return null;
  const { map, rows, isLong } = table;
  const columns = [...map.columns].flatMap(([field, { column }]) =>
    (isLong ? field === 'score' : field.startsWith(projectField)) ? [column] : [],
  );
  const dataRows = new Set(rows.map(({ at }) => at.row - 1));
  const formulaAt = (i: number, j: number) => grid.formulas[i]?.[j] ?? grid.values[i]?.[j] ?? '';
  const isScore = (i: number, j: number) => {
    const row = i + grid.top;
    if (row <= map.header.last || !columns.includes(j + grid.left)) return false;
    // Under the table a mean that is worked out stays, and so does a remark; a figure that was typed is last year's.
    return dataRows.has(row) || typeof formulaAt(i, j) === 'number';
  };
  const emptied = (cellAt: (i: number, j: number) => CellValue) =>
    grid.values.map((line, i) => line.map((_, j) => (isScore(i, j) ? '' : cellAt(i, j))));
  return {
    sheet: grid.name,
    at: cellAddress(grid.top, grid.left),
    values: emptied((i, j) => grid.values[i]?.[j] ?? ''),
    formulas: emptied(formulaAt),
    formats: grid.values.map((line, i) => line.map((_, j) => grid.formats[i]?.[j] ?? 'General')),
    merges: grid.merges,
  };
}
