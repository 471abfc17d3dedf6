import { areaAddress } from '../model/address';
import type { NumberFormat } from '../model/sheetPlan';
import type { PlacedColumn } from './tableColumn';

/** The number formats of one column from its first row under the header; neighbours of one format in one range. */
export function columnFormats<Row>(
  { format, totalFormat, left, right }: PlacedColumn<Row>,
  rows: readonly Row[],
  first: number,
  hasTotal: boolean,
): { range: string; format: NumberFormat }[] {
  if (format === undefined) return [];
  const ofRow = (row: Row): NumberFormat => (typeof format === 'function' ? format(row) : format);
  const ofTotal = totalFormat ?? (typeof format === 'function' ? 'general' : format);
  const formats = [...(hasTotal ? [ofTotal] : []), ...rows.map(ofRow)];
  const runs: { from: number; to: number; format: NumberFormat }[] = [];
  formats.forEach((one, i) => {
    const run = runs.at(-1);
    if (run && pattern(run.format) === pattern(one)) run.to = i;
    else runs.push({ from: i, to: i, format: one });
  });
  return runs.map((run) => ({
    range: areaAddress({ top: first + run.from, left, bottom: first + run.to, right }),
    format: run.format,
  }));
}

function pattern(format: NumberFormat): string {
  return typeof format === 'string' ? format : format.pattern;
}
