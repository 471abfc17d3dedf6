import { format } from 'numfmt';
import { numberPattern } from '../../src/sheets/model/numberPattern';
import { parseArea } from '../../src/sheets/model/address';
import type { SheetPlan } from '../../src/sheets/model/sheetPlan';
import { shownRows } from './calculatedPlan';

/** A plan as a person sees it printed: every row as its texts, with their number formats, side by side. */
export function printedLines(plan: SheetPlan): string[] {
  const areas = plan.formats.map(({ range, format: of }) => ({
    area: parseArea(range),
    pattern: numberPattern(of),
  }));
  const patternAt = (row: number, column: number) =>
    areas.findLast(
      ({ area }) =>
        area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )?.pattern ?? 'General';
  return shownRows(plan).map((cells, row) =>
    cells
      .map((value, column) => (value === null ? '' : format(patternAt(row, column), value).trim()))
      .filter((text) => text !== '')
      .join(' | '),
  );
}
