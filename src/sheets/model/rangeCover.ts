import { parseArea } from './address';

/** Something that holds in a range (범위): a number format, a look, a merge. */
export interface Covering<T> {
  readonly range: string;
  readonly value: T;
}

/**
 * What holds in each cell of a sheet from A1 to the given height and width, 0-based: of several ranges over one cell the
 * last, as in Excel; undefined where none is. The work is that of the cells covered: looking every cell up among all
 * ranges would be the square of it.
 */
export function rangeCover<T>(
  coverings: readonly Covering<T>[],
  { height, width }: { readonly height: number; readonly width: number },
): (row: number, column: number) => T | undefined {
  const rows: (T | undefined)[][] = Array.from({ length: height }, () => []);
  for (const { range, value } of coverings) {
    const area = parseArea(range);
    if (!area) continue;
    const { top, left } = area;
    const [bottom, right] = [Math.min(area.bottom, height - 1), Math.min(area.right, width - 1)];
    for (let row = top; row <= bottom; row += 1) {
      const cells = rows[row];
      if (cells) for (let column = left; column <= right; column += 1) cells[column] = value;
    }
  }
  return (row, column) => rows[row]?.[column];
}
