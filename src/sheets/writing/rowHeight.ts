import type { PlannedCell, SheetPlan } from '../model/sheetPlan';

/** Height in points of one line of the body's 10 pt type, and what a row adds above and below. */
const linePoints = 13.5;
const padding = 3;

/**
 * How many lines a text takes in a column so many characters wide: Hangul and other wide signs count two.
 * An estimate on the safe side, because words are not broken where the column ends.
 */
export function wrappedLines(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((displayWidth(line) * 1.05) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** The width in characters that holds the longest of the texts on one line, between two bounds. */
export function fittingWidth(texts: readonly string[], least: number, most: number): number {
  const widest = texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
  return Math.max(least, Math.min(most, Math.ceil(widest * 1.05)));
}

/** The height of a row whose fullest cell has so many lines. */
export function rowPoints(lines: number): number {
  return lines * linePoints + padding;
}

/**
 * The rows whose wrapped text needs more than one line, for cells that stand from a 0-based row down; neighbours of
 * one height together. Programs other than Excel do not fit rows to their text when they open a file.
 */
export function tallRows(
  cells: readonly (readonly PlannedCell[])[],
  widths: readonly number[],
  top: number,
): NonNullable<SheetPlan['heights']> {
  const heights: { from: number; to: number; lines: number }[] = [];
  cells.forEach((row, i) => {
    const texts = row.map((cell, column) =>
      typeof cell === 'string' ? wrappedLines(cell, widths[column] ?? 1) : 1,
    );
    const lines = Math.max(1, ...texts);
    const last = heights.at(-1);
    if (last?.lines === lines) last.to = i;
    else heights.push({ from: i, to: i, lines });
  });
  return heights
    .filter(({ lines }) => lines > 1)
    .map(({ from, to, lines }) => ({ rows: `${top + from + 1}:${top + to + 1}`, points: rowPoints(lines) }));
}

function displayWidth(line: string): number {
  let width = 0;
  for (const sign of line) width += sign.charCodeAt(0) < 0x1100 ? 1 : 2;
  return width;
}
