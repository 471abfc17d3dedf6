import fc from 'fast-check';
import { formatWrites } from '../../src/excel/formatWrites';
import { heightRows } from '../../src/excel/heightRows';
import { areaAddress } from '../../src/sheets/model/address';
import { numberPattern } from '../../src/sheets/model/numberPattern';
import { rangeCover } from '../../src/sheets/model/rangeCover';
import type { SheetPlan } from '../../src/sheets/model/sheetPlan';

const size = { height: 12, width: 6 };

const formats = fc.array(
  fc
    .record({
      top: fc.nat(8),
      left: fc.nat(2),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 2 }),
      format: fc.constantFrom('amount' as const, 'text' as const, { pattern: '"(x500) "0' }),
    })
    .map(({ top, left, rows, columns, format }) => ({
      range: areaAddress({ top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      format,
    })),
);

/** The format of each cell after the settings, one after the other. */
function cellsAfter(plan: Pick<SheetPlan, 'formats' | 'merges'>): (string | undefined)[][] {
  const cells = Array.from({ length: size.height }, () =>
    Array<string | undefined>(size.width).fill(undefined),
  );
  for (const { area, patterns } of formatWrites(plan)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const set = typeof patterns === 'string' ? patterns : patterns[row - area.top]?.[column - area.left];
        if (set != null) cells[row]![column] = set;
      }
    }
  }
  return cells;
}

describe('number formats in few settings', () => {
  test('whatever the formats, each cell has the last that was planned for it', () => {
    fc.assert(
      fc.property(formats, (planned) => {
        const cover = rangeCover(
          planned.map(({ range, format }) => ({ range, value: numberPattern(format) })),
          size,
        );
        const expected = Array.from({ length: size.height }, (_, row) =>
          Array.from({ length: size.width }, (__, column) => cover(row, column)),
        );
        expect(cellsAfter({ formats: planned, merges: [] })).toEqual(expected);
      }),
    );
  });

  test('a column of 국비, each line with its own, is the usual format and one list; of merged cells the first', () => {
    const share = (row: number, of: string) => ({ range: `A${row}:C${row}`, format: { pattern: of } });
    const planned = [share(3, '-'), share(4, '500'), share(5, '-'), share(6, '700'), share(7, '-')];
    const whole = { area: { top: 2, left: 0, bottom: 6, right: 2 }, patterns: '-' };
    expect(formatWrites({ formats: planned, merges: ['A3:C7'] })).toEqual([
      whole,
      { area: { top: 3, left: 0, bottom: 5, right: 0 }, patterns: [['500'], [null], ['700']] },
    ]);
    expect(formatWrites({ formats: planned, merges: [] })).toEqual([
      whole,
      {
        area: { top: 3, left: 0, bottom: 5, right: 2 },
        patterns: [
          ['500', '500', '500'],
          [null, null, null],
          ['700', '700', '700'],
        ],
      },
    ]);
  });
});

test('heights of many rows are one list, the last standing, and rows without one stay as they are', () => {
  expect(heightRows([])).toBeNull();
  expect(heightRows([{ rows: '3:9', points: 30 }])).toEqual({ rows: '3:9', points: 30 });
  expect(
    heightRows([
      { rows: '6:7', points: 30 },
      { rows: '3:4', points: 20 },
      { rows: '4:4', points: 45 },
    ]),
  ).toEqual({ rows: '3:7', points: [20, 45, null, 30, 30] });
});
