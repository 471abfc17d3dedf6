import type { NumberFormat } from '../../../src/sheets/model/sheetPlan';
import { planTable } from '../../../src/sheets/writing/outputTable';
import type { TableColumn } from '../../../src/sheets/writing/tableColumn';

interface Row {
  readonly name: string;
  readonly amount: number;
  readonly format: NumberFormat;
}

const columns: TableColumn<Row>[] = [
  { header: '이름', width: 20, covers: 2, style: 'label', cell: ({ name }) => name, total: () => '계' },
  {
    header: '금액',
    width: 12,
    style: 'number',
    format: ({ format }) => format,
    totalFormat: 'amount',
    cell: ({ amount }) => amount,
    total: ({ all }) => ({ formula: `SUM(${all('금액')})`, expect: 6 }),
  },
  {
    header: '두 배',
    width: 12,
    style: 'number',
    format: 'amount',
    cell: ({ amount }, { at }) => ({ formula: `${at('금액')}*2`, expect: amount * 2 }),
  },
];

const rows: Row[] = [
  { name: '가', amount: 1, format: 'amount' },
  { name: '나', amount: 2, format: { pattern: '0.0' } },
  { name: '다', amount: 3, format: { pattern: '0.0' } },
];

describe('a table', () => {
  it('lays out header, total and rows; merged columns, formats and looks by range', () => {
    const { placeOf, totals, ...plan } = planTable({ columns, rows, top: 2, total: true });
    expect(plan).toEqual({
      blocks: [
        {
          at: 'A3',
          rows: [
            ['이름', null, '금액', '두 배'],
            ['계', null, { formula: 'SUM($C$5:$C$7)', expect: 6 }, null],
            ['가', null, 1, { formula: 'C5*2', expect: 2 }],
            ['나', null, 2, { formula: 'C6*2', expect: 4 }],
            ['다', null, 3, { formula: 'C7*2', expect: 6 }],
          ],
        },
      ],
      styles: [
        { range: 'A4:B7', style: 'label' },
        { range: 'C4:C7', style: 'number' },
        { range: 'D4:D7', style: 'number' },
        { range: 'A3:D3', style: 'header' },
        { range: 'A4:B4', style: 'center' },
        { range: 'A4:D4', style: 'total' },
      ],
      formats: [
        { range: 'C4:C5', format: 'amount' },
        { range: 'C6:C7', format: { pattern: '0.0' } },
        { range: 'D4:D7', format: 'amount' },
      ],
      merges: ['A3:B7'],
      widths: [10, 10, 12, 12],
      heights: [],
      end: 7,
      titleRows: '$3:$3',
    });
    expect([totals.at('금액'), placeOf(7).at('두 배'), placeOf(7).span('금액', 1, 2)]).toEqual([
      'C4',
      'D8',
      '$C$6:$C$7',
    ]);
  });

  it('stands without rows: the sum is then of one empty cell', () => {
    const { blocks, end } = planTable({ columns, rows: [], top: 0, total: true });
    expect(blocks[0]?.rows[1]?.[2]).toEqual({ formula: 'SUM($C$3:$C$3)', expect: 6 });
    expect(end).toBe(2);
  });

  it('names a header that it lacks as a bug', () => {
    const { totals } = planTable({ columns, rows, top: 0, total: true });
    expect(() => totals.at('없는 열')).toThrow('the table has no column "없는 열"');
  });
});
