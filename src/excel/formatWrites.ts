import type { Area } from '../sheets/model/grid';
import { parseArea } from '../sheets/model/address';
import { numberPattern } from '../sheets/model/numberPattern';
import type { SheetPlan } from '../sheets/model/sheetPlan';

/** One setting of number formats: one pattern for all cells, or a pattern for each, null leaving a cell as it is. */
export interface FormatWrite {
  readonly area: Area;
  readonly patterns: string | readonly (readonly (string | null)[])[];
}

/** Formats of the same columns that follow one upon another downwards: those of one column of a table. */
interface Run {
  readonly area: Area;
  readonly parts: readonly { readonly rows: number; readonly pattern: string }[];
}

/**
 * The number formats of a plan as few settings, whatever the number of its rows, in an order in which the last stands.
 * Where each row of a column has a format of its own, as amounts with a national share have (`(x500) 1,234`), the most
 * frequent is set for all of them, and then the others in one list: a range object a row would be more than Excel takes.
 */
export function formatWrites({ formats, merges }: Pick<SheetPlan, 'formats' | 'merges'>): FormatWrite[] {
  const merged = merges.flatMap((merge) => parseArea(merge) ?? []);
  return runsOf(formats).flatMap((run) => writesOf(run, merged));
}

function runsOf(formats: SheetPlan['formats']): Run[] {
  const runs: { area: Area; parts: { rows: number; pattern: string }[] }[] = [];
  for (const { range, format } of formats) {
    const area = parseArea(range);
    if (!area) continue;
    const part = { rows: area.bottom - area.top + 1, pattern: numberPattern(format) };
    const last = runs.at(-1);
    const continues =
      last?.area.left === area.left && last.area.right === area.right && last.area.bottom + 1 === area.top;
    if (last && continues) {
      last.area = { ...last.area, bottom: area.bottom };
      last.parts.push(part);
    } else {
      runs.push({ area, parts: [part] });
    }
  }
  return runs;
}

function writesOf({ area, parts }: Run, merged: readonly Area[]): FormatWrite[] {
  const base = mostFrequent(parts);
  const others = parts.flatMap(({ rows, pattern }) =>
    Array<string | null>(rows).fill(pattern === base ? null : pattern),
  );
  const first = others.findIndex((pattern) => pattern !== null);
  const whole = { area, patterns: base };
  if (first < 0) return [whole];
  const last = others.findLastIndex((pattern) => pattern !== null);
  const { top, left } = area;
  // Of a merged cell the first cell's format is that of all of it.
  const right = merged.some((other) => isMergedIn(area, other)) ? left : area.right;
  const row = (pattern: string | null) => Array<string | null>(right - left + 1).fill(pattern);
  const own = { top: top + first, left, bottom: top + last, right };
  return [whole, { area: own, patterns: others.slice(first, last + 1).map(row) }];
}

function mostFrequent(parts: Run['parts']): string {
  const rowsOf = new Map<string, number>();
  for (const { rows, pattern } of parts) rowsOf.set(pattern, (rowsOf.get(pattern) ?? 0) + rows);
  const [most = ''] = [...rowsOf].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return most;
}

/** Whether a merge across makes one cell of each row of an area. */
function isMergedIn(area: Area, merge: Area): boolean {
  return (
    merge.left === area.left &&
    merge.right === area.right &&
    merge.top <= area.top &&
    merge.bottom >= area.bottom
  );
}
