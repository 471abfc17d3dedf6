import { parseRows } from '../sheets/model/address';
import type { SheetPlan } from '../sheets/model/sheetPlan';

/** Rows (`3:40`), and their one height or that of each, null leaving a row as it is. Points. */
export interface HeightRows {
  readonly rows: string;
  readonly points: number | readonly (number | null)[];
}

/** The heights of a plan as what one range is told, whatever the number of rows; of several for one row the last stands. */
export function heightRows(heights: NonNullable<SheetPlan['heights']>): HeightRows | null {
  const [only] = heights;
  if (!only) return null;
  if (heights.length === 1) return only;
  const spans = heights.flatMap(({ rows, points }) => {
    const area = parseRows(rows);
    return area ? [{ ...area, points }] : [];
  });
  const top = spans.reduce((least, span) => Math.min(least, span.top), Infinity);
  const bottom = spans.reduce((most, span) => Math.max(most, span.bottom), 0);
  const points = Array<number | null>(bottom - top + 1).fill(null);
  for (const span of spans) points.fill(span.points, span.top - top, span.bottom - top + 1);
  return { rows: `${top + 1}:${bottom + 1}`, points };
}
