import { areaAddress, parseArea } from '../sheets/model/address';
import type { Area } from '../sheets/model/grid';
import { numberPattern } from '../sheets/model/numberPattern';
import type { SheetPlan } from '../sheets/model/sheetPlan';

/**
 * Number formats (표시 형식) that are set at one time: one pattern for all cells of a range, or a pattern for each, null where
 * the cell keeps what it has.
 */
export interface FormatStretch {
  readonly range: string;
  readonly patterns: string | readonly (readonly (string | null)[])[];
}

/** Formats that follow each other down the same columns. */
interface Column {
  readonly area: Area;
  /** The pattern of each row, top down. */
  readonly patterns: readonly string[];
}

/**
 * The number formats of a plan in the order in which they are to be set. What follows each other down the same columns is
 * set at most twice: all rows to the pattern that most of them have, then those that have another (lines with 국비 in
 * 예산총괄). So the ranges of a request do not grow with the lines of a budget, and its bytes only with those that differ.
 */
export function formatStretches(formats: SheetPlan['formats']): FormatStretch[] {
  const columns: { area: Area; patterns: string[] }[] = [];
  for (const { range, format } of formats) {
    const area = parseArea(range);
    if (!area) continue;
    const patterns = Array<string>(area.bottom - area.top + 1).fill(numberPattern(format));
    const above = columns.at(-1);
    if (above && isBelow(area, above.area)) {
      above.area = { ...above.area, bottom: area.bottom };
      above.patterns.push(...patterns);
    } else columns.push({ area, patterns });
  }
  return columns.flatMap(({ area, patterns }) => {
    const usual = commonest(patterns);
    return [{ range: areaAddress(area), patterns: usual }, ...unusual({ area, patterns }, usual)];
  });
}

function isBelow(area: Area, above: Area): boolean {
  return area.left === above.left && area.right === above.right && area.top === above.bottom + 1;
}

function commonest(patterns: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const [[first] = ['']] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first;
}

/** From the first row of another pattern to the last; none where all rows have the usual one. */
function unusual({ area, patterns }: Column, usual: string): FormatStretch[] {
  const from = patterns.findIndex((pattern) => pattern !== usual);
  if (from < 0) return [];
  const to = patterns.findLastIndex((pattern) => pattern !== usual);
  const width = area.right - area.left + 1;
  return [
    {
      range: areaAddress({ ...area, top: area.top + from, bottom: area.top + to }),
      patterns: patterns
        .slice(from, to + 1)
        .map((pattern) => Array<string | null>(width).fill(pattern === usual ? null : pattern)),
    },
  ];
}
