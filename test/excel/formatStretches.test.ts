import fc from 'fast-check';
import { formatStretches } from '../../src/excel/formatStretches';
import { areaAddress, parseArea } from '../../src/sheets/model/address';
import { numberPattern } from '../../src/sheets/model/numberPattern';
import type { NumberFormat, SheetPlan } from '../../src/sheets/model/sheetPlan';

type Formats = SheetPlan['formats'];

describe('number formats that follow each other down the same columns are one range to Excel', () => {
  test.each<[string, Formats, unknown]>([
    [
      'a column of one format',
      [{ range: 'B2:B9', format: 'amount' }],
      [{ range: 'B2:B9', patterns: '#,##0;△#,##0;0' }],
    ],
    [
      'a column with 국비 in one of its rows, over two columns of the page',
      [
        { range: 'B2:C3', format: 'count' },
        { range: 'B4:C4', format: { pattern: '"(x40) "0' } },
        { range: 'B5:C5', format: 'count' },
      ],
      [
        { range: 'B2:C5', patterns: '0' },
        { range: 'B4:C4', patterns: [['"(x40) "0', '"(x40) "0']] },
      ],
    ],
    [
      'two lines with 국비: what stands between them keeps the format that most have',
      [
        { range: 'B2', format: { pattern: '"(x40) "0' } },
        { range: 'B3:B4', format: 'count' },
        { range: 'B5', format: { pattern: '"(x50) "0' } },
      ],
      [
        { range: 'B2:B5', patterns: '0' },
        { range: 'B2:B5', patterns: [['"(x40) "0'], [null], [null], ['"(x50) "0']] },
      ],
    ],
    [
      'neighbours of one format',
      [
        { range: 'B2:B3', format: 'text' },
        { range: 'B4', format: 'text' },
      ],
      [{ range: 'B2:B4', patterns: '@' }],
    ],
    [
      'other columns, rows between, and a later format over an earlier one stay ranges of their own, in order',
      [
        { range: 'A1:C3', format: 'text' },
        { range: 'B4:C4', format: 'text' },
        { range: 'B6:C6', format: 'text' },
        { range: 'A2:C2', format: 'count' },
      ],
      [
        { range: 'A1:C3', patterns: '@' },
        { range: 'B4:C4', patterns: '@' },
        { range: 'B6:C6', patterns: '@' },
        { range: 'A2:C2', patterns: '0' },
      ],
    ],
    ['nothing', [], []],
  ])('%s', (_, formats, stretches) => {
    expect(formatStretches(formats)).toEqual(stretches);
  });

  test('every cell gets the format that the plan has for it, the last of several', () => {
    const place = fc.record({
      top: fc.nat(5),
      left: fc.nat(2),
      rows: fc.nat(3),
      columns: fc.nat(1),
      format: fc.constantFrom<NumberFormat>('amount', 'count', 'text', { pattern: '0.0' }),
    });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const formats = places.map(({ top, left, rows, columns, format }) => ({
          range: areaAddress({ top, left, bottom: top + rows, right: left + columns }),
          format,
        }));
        const planned = new Map<string, string>();
        for (const { range, format } of formats) paint(planned, range, () => numberPattern(format));
        const set = new Map<string, string>();
        for (const { range, patterns } of formatStretches(formats)) {
          paint(set, range, (i, j) => (typeof patterns === 'string' ? patterns : (patterns[i]?.[j] ?? null)));
        }
        expect(set).toEqual(planned);
      }),
    );
  });
});

function paint(
  cells: Map<string, string>,
  range: string,
  patternAt: (i: number, j: number) => string | null,
): void {
  const area = parseArea(range)!;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const pattern = patternAt(row - area.top, column - area.left);
      if (pattern !== null) cells.set(`${row},${column}`, pattern);
    }
  }
}
