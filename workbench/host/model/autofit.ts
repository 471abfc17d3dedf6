import { cellText } from '../../workbook/cellText';
import type { RangeTarget } from './rangeTarget';

/** Widths of the widest text: a Hangul syllable takes two characters. Excel measures the font; this counts. */
export function autofitColumns({ state, sheet, area }: RangeTarget): void {
  state.checkWritable(sheet);
  state.calculate();
  const widest = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells()) {
    if (column < area.left || column > area.right || row < area.top || row > area.bottom) continue;
    const width = Math.max(0, ...cellText(cell, state.workbook.date1904).split('\n').map(textWidth));
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  }
  for (const [column, width] of widest) {
    if (width > 0)
      sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(255, width + 1.5) });
  }
}

function textWidth(line: string): number {
  return Array.from(line).reduce((width, character) => width + (character > '\u10ff' ? 2 : 1), 0);
}
