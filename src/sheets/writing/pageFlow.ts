import { parseRows } from '../model/address';
import type { SheetPlan } from '../model/sheetPlan';

/** Height in points of a row that nothing makes higher: one line of the body's 10 pt type. */
const usualPoints = 15;
/** Programs differ a little in how they scale a page: what comes near its end counts as over it. */
const slack = 10;

/** The blocks of a sheet that shall stand together on a page, and the page. */
export interface PageFlow {
  readonly heights: NonNullable<SheetPlan['heights']>;
  /** 0-based first rows of the blocks, in order. */
  readonly starts: readonly number[];
  /** The 0-based row after the last. */
  readonly end: number;
  /** Points of the sheet's rows that fit on one page, at the scale at which it prints. */
  readonly pageHeight: number;
  /** Points of the rows repeated on top of every further page. */
  readonly repeated: number;
}

/**
 * The 0-based rows before which a page ends, so that no block is cut by the end of a page but one that is longer than
 * a page.
 */
export function pageBreaks({ heights, starts, end, pageHeight, repeated }: PageFlow): number[] {
  const points = rowPoints(heights, end);
  const room = pageHeight - slack;
  const breaks: number[] = [];
  let used = 0;
  starts.forEach((start, i) => {
    const block = points.slice(start, starts[i + 1] ?? end).reduce((sum, one) => sum + one, 0);
    if (used > 0 && used + block > room) {
      breaks.push(start);
      used = repeated;
    }
    used += block;
    while (used > room) used -= room - repeated;
  });
  return breaks;
}

/** A height for every row, those of one height together: programs other than Excel choose their own where none is said. */
export function allHeights(
  heights: NonNullable<SheetPlan['heights']>,
  end: number,
): NonNullable<SheetPlan['heights']> {
  const joined: { from: number; to: number; points: number }[] = [];
  rowPoints(heights, end).forEach((points, row) => {
    const last = joined.at(-1);
    if (last?.points === points) last.to = row;
    else joined.push({ from: row, to: row, points });
  });
  return joined.map(({ from, to, points }) => ({ rows: `${from + 1}:${to + 1}`, points }));
}

function rowPoints(heights: NonNullable<SheetPlan['heights']>, end: number): number[] {
  const points = Array<number>(end).fill(usualPoints);
  for (const { rows, points: height } of heights) {
    const area = parseRows(rows);
    if (area) points.fill(height, area.top, area.bottom + 1);
  }
  return points;
}
