import fc from 'fast-check';
import type { CellValue, Grid } from '../../src/sheets/model/grid';

/** The row of the header in a planned sheet: the first with more than one filled cell. */
export function headerRow({ values }: Pick<Grid, 'values'>): number {
  return values.findIndex((row) => row.filter((value) => value !== '').length > 1);
}

/** How the rows and columns of a worksheet are to be moved: sort keys by position. */
export interface Rearrangement {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const keys = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });
export const anyRearrangement: fc.Arbitrary<Rearrangement> = fc.record({ rows: keys, columns: keys });

/** The same sheet with its data rows and its columns in another order; what stands above the header stays there. */
export function rearranged(grid: Grid, { rows, columns }: Rearrangement): Grid {
  const header = headerRow(grid);
  const width = grid.values[0]?.length ?? 0;
  const order = inOrder(
    Array.from({ length: width }, (_, x) => x),
    columns,
  );
  const data = inOrder(grid.values.slice(header + 1), rows);
  const values = [...grid.values.slice(0, header + 1), ...data].map((row) => order.map((x) => row[x] ?? ''));
  return { ...grid, values };
}

function inOrder<T>(items: readonly T[], sortKeys: readonly number[]): T[] {
  const keyed = items.map((item, i) => [sortKeys[i % sortKeys.length] ?? 0, item] as const);
  return keyed.toSorted(([a], [b]) => a - b).map(([, item]) => item);
}

/** Blank rows and titles put into a worksheet: how many titles on top, and after which rows a blank one. */
export interface Padding {
  readonly titles: number;
  readonly blanks: readonly number[];
}

export const anyPadding: fc.Arbitrary<Padding> = fc.record({
  titles: fc.nat(8),
  blanks: fc.array(fc.nat(40), { maxLength: 5 }),
});

/** The same sheet further down, under titles, and with blank rows in between (never so far that the header leaves row 15). */
export function padded(grid: Grid, { titles, blanks }: Padding): Grid {
  const width = grid.values[0]?.length ?? 0;
  const line = (text: string): CellValue[] => [text, ...Array<CellValue>(Math.max(0, width - 1)).fill('')];
  const above = Array.from({ length: titles }, (_, i) => line(i % 2 === 0 ? '2020년 사업 자료' : ''));
  const body = grid.values.flatMap((row, y) => [row, ...blanks.filter((at) => at === y).map(() => line(''))]);
  return { ...grid, values: [...above, ...body] };
}
