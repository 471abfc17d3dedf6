import { readGrids } from '../../src/excel/read';
import type { CellValue } from '../../src/sheets/model/grid';
import { gridOf } from '../../src/sheets/model/grid';
import { startHost } from '../../workbench/node/startHost';
import { workbookOf } from './workbookOf';

const all = () => true;

describe('reading worksheets through the real office.js', () => {
  test('gives values, texts, formats, merges and hidden rows at their places', async () => {
    const workbook = workbookOf({
      예산내역: [[], ['', '과목', '예산액'], ['', '사무관리비', 3100], ['', '', 7400000]],
    });
    const sheet = workbook.sheets[0]!;
    sheet.put(2, 2, { value: 3100, formula: null, style: { numFmt: '#,##0' } });
    sheet.merges.push({ top: 2, left: 1, bottom: 3, right: 1 });
    sheet.rows.set(3, { hidden: true });
    const { close } = await startHost(workbook);
    expect(await readGrids(all)).toEqual({
      issues: [],
      grids: [
        gridOf(
          '예산내역',
          [
            ['과목', '예산액'],
            ['사무관리비', 3100],
            ['', 7400000],
          ],
          {
            top: 1,
            left: 1,
            texts: [
              ['과목', '예산액'],
              ['사무관리비', '3,100'],
              ['', '7400000'],
            ],
            formats: [
              ['General', 'General'],
              ['General', '#,##0'],
              ['General', 'General'],
            ],
            formulas: [
              ['과목', '예산액'],
              ['사무관리비', 3100],
              ['', 7400000],
            ],
            merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
            hiddenRows: [3],
          },
        ),
      ],
    });
    await close();
  });

  test('reads only the sheets that are wanted, an empty one too', async () => {
    const { close } = await startHost(workbookOf({ 설정: [['항목', '값']], 메모: [['x']], 결산: [] }));
    const { grids } = await readGrids((name) => name !== '메모');
    expect(grids.map(({ name, values }) => [name, values])).toEqual([
      ['설정', [['항목', '값']]],
      ['결산', []],
    ]);
    await close();
  });

  const rowsOf = (count: number): CellValue[][] =>
    Array.from({ length: count }, (_, i) => ['종로구', i, i / 2, `P${i}`]);

  test('asks as often for 4,000 rows as for 4', async () => {
    const requests: number[] = [];
    for (const count of [4, 4000]) {
      const { host, close } = await startHost(workbookOf({ 자치구점수: rowsOf(count) }));
      const { grids } = await readGrids(all);
      expect(grids[0]?.values).toEqual(rowsOf(count));
      requests.push(host.faults.count);
      await close();
    }
    expect(requests).toEqual([3, 3]);
  });

  test('reads a sheet that exceeds one answer in portions, and nothing is lost between them', async () => {
    const rows = rowsOf(12_000);
    const { host, close } = await startHost(workbookOf({ 자치구점수: rows, 결산: [['연도']] }));
    const { grids } = await readGrids(all);
    expect(grids.map(({ values }) => values)).toEqual([rows, [['연도']]]);
    expect(host.faults.count).toBe(2 + 3);
    await close();
  });

  test('refuses a sheet whose used range is absurd, from its shape alone', async () => {
    const workbook = workbookOf({ 예산내역: [['과목']] });
    workbook.sheets[0]!.put(1_048_575, 16_383, { value: 'x', formula: null, style: {} });
    const { close } = await startHost(workbook);
    const { grids, issues } = await readGrids(all);
    expect(grids).toEqual([]);
    expect(issues).toEqual([
      {
        kind: 'sheetTooLarge',
        code: 'H04',
        severity: 'error',
        at: { sheet: '예산내역', cell: null },
        params: { cells: 1_048_576 * 16_384 },
      },
    ]);
    await close();
  });
});
