import type { Area, CellValue } from '../../../src/sheets/model/grid';
import { gridOf } from '../../../src/sheets/model/grid';
import { fieldOfHeading, findHeader } from '../../../src/sheets/reading/headerRow';
import { sheetCells } from '../../../src/sheets/reading/sheetCells';

const fields: Readonly<Record<string, string>> = {
  과목: 'item',
  예산액: 'current',
  '2020예산액': 'current',
  '2019예산액': 'previous',
  국비: 'national',
};
const known = { required: ['item', 'previous', 'current'], fieldOf: (key: string) => fields[key] ?? null };

const merge = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

function headerOf(values: CellValue[][], merges: Area[] = []): unknown {
  const search = findHeader(sheetCells(gridOf('예산내역', values, { merges })), known);
  if (search.kind === 'missing') return search.fields;
  const { first, last, headings } = search.header;
  return { first, last, fields: headings.map((heading) => fieldOfHeading(heading, known)) };
}

describe('findHeader', () => {
  it.each<[string, CellValue[][], Area[], unknown]>([
    [
      'one row',
      [['과목', '2019예산액', '예산액']],
      [],
      { first: 0, last: 0, fields: ['item', 'previous', 'current'] },
    ],
    [
      'below a title that has a heading in it',
      [['과목'], ['과목', '2019예산액', '예산액']],
      [],
      { first: 1, last: 1, fields: ['item', 'previous', 'current'] },
    ],
    [
      'brackets, line breaks and blanks aside',
      [['과 목', '2019예산액 (A)', '예산액\n(천원)']],
      [],
      { first: 0, last: 0, fields: ['item', 'previous', 'current'] },
    ],
    [
      'two rows, a year over its column',
      [
        ['과목', '예산액', ''],
        ['', 2019, 2020],
      ],
      [merge(0, 0, 1, 0), merge(0, 1, 0, 2)],
      { first: 0, last: 1, fields: ['item', 'previous', 'current'] },
    ],
    [
      'a required heading merged downwards, with a group beside it',
      [
        ['과목', '2019예산액', '예산액', '재원'],
        ['', '', '', '국비'],
      ],
      [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 1, 2)],
      { first: 0, last: 1, fields: ['item', 'previous', 'current', 'national'] },
    ],
    ['nothing but data', [['가', 1, 2]], [], ['item', 'previous', 'current']],
    ['one heading short', [['과목', '예산액']], [], ['previous']],
  ])('%s', (_, values, merges, expected) => {
    expect(headerOf(values, merges)).toEqual(expected);
  });

  it('looks no further than row 15', () => {
    const header: CellValue[] = ['과목', '2019예산액', '예산액'];
    const below = (rows: number) => [...Array.from({ length: rows }, (): CellValue[] => ['']), header];
    expect(headerOf(below(14))).toEqual({ first: 14, last: 14, fields: ['item', 'previous', 'current'] });
    expect(headerOf(below(15))).toEqual(['item', 'previous', 'current']);
  });
});
