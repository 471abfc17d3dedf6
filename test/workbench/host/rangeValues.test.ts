import fc from 'fast-check';
import { failureOf, withHost } from '../withHost';
import { valuesOf, workbookOf } from '../../excel/workbookOf';

describe('Range.values on the workbench', () => {
  it('takes text as if it were typed', async () => {
    const rows: [entered: string, value: unknown, formula: unknown, text: string][] = [
      ['1,234', 1234, 1234, '1,234'],
      ['12%', 0.12, 0.12, '12%'],
      ['2020-01-01', 43831, 43831, '2020-01-01'],
      ['TRUE', true, true, 'TRUE'],
      ['=1+1', 2, '=1+1', '2'],
      ["'=1+1", '=1+1', '=1+1', '=1+1'],
      ["'007", '007', '007', '007'],
      ['△1,234', '△1,234', '△1,234', '△1,234'],
      ['#REF!', '#REF!', '#REF!', '#REF!'],
      ['', '', '', ''],
    ];
    const workbook = workbookOf({ 시트: [] });
    await withHost(workbook, async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('시트').getRange(`A1:A${rows.length}`);
        range.values = rows.map(([entered]) => [entered]);
        range.load('values,formulas,text');
        await context.sync();
        expect([range.values.flat(), range.formulas.flat(), range.text.flat()]).toEqual([
          rows.map(([, value]) => value),
          rows.map(([, , formula]) => formula),
          rows.map(([, , , text]) => text),
        ]);
      });
    });
  });

  it('keeps text in cells of the format @, whatever it looks like', async () => {
    await withHost(workbookOf({ 시트: [] }), async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('시트').getRange('A1:C1');
        range.numberFormat = [['@', '@', '@']];
        range.values = [['007', '=A1', '1,234']];
        range.load('values,valueTypes');
        await context.sync();
        expect(range.values).toEqual([['007', '=A1', '1,234']]);
        expect(range.valueTypes).toEqual([['String', 'String', 'String']]);
      });
    });
  });

  it('leaves a cell alone where it is given null, and fills all with one value', async () => {
    const workbook = workbookOf({ 시트: [['가', '나']] });
    await withHost(workbook, async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('시트');
        sheet.getRange('A1:B1').values = [[null, '다']];
        sheet.getRange('A2:B3').values = 7 as unknown as number[][];
        await context.sync();
      });
    });
    expect(valuesOf(workbook, '시트')).toEqual([
      ['가', '다'],
      [7, 7],
      [7, 7],
    ]);
  });

  it('shows numbers in the formats of the product', async () => {
    const shown: [format: string, value: number | string, text: string][] = [
      ['#,##0', 7403100, '7,403,100'],
      ['#,##0;△#,##0;0', -4403100, '△4,403,100'],
      ['#,##0;△#,##0;0', 0, '0'],
      ['0.0', 79.96, '80.0'],
      ['General', 1 / 3, '0.333333333'],
      ['@', '007', '007'],
      ['yyyy-mm-dd', 43831, '2020-01-01'],
      ['0%', 0.59, '59%'],
    ];
    await withHost(workbookOf({ 시트: [] }), async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('시트').getRange(`A1:A${shown.length}`);
        range.numberFormat = shown.map(([format]) => [format]);
        range.values = shown.map(([, value]) => [value]);
        range.load('text');
        await context.sync();
        expect(range.text.flat()).toEqual(shown.map(([, , text]) => text));
      });
    });
  });

  it('takes and gives more than 1,500 cells, which office.js sends in pieces', async () => {
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 9 }, (__, column) => row * 9 + column),
    );
    const workbook = workbookOf({ 큰: [] });
    await withHost(workbook, async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('큰').getRange('A1:I400');
        range.values = values;
        range.load('values');
        await context.sync();
        expect(range.values).toEqual(values);
      });
    });
    expect(valuesOf(workbook, '큰')).toEqual(values);
  });

  it('gives back any numbers, text and booleans that were put in', async () => {
    const value = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc
        .stringMatching(/^[가-힣a-z ]{1,8}$/)
        .filter((text) => text.trim() === text && text !== 'true' && text !== 'false'),
    );
    await withHost(workbookOf({ 시트: [] }), async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }), async (rows) => {
          await Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('시트').getRangeByIndexes(0, 0, rows.length, 2);
            range.values = rows.map((row) =>
              row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)),
            );
            range.load('values');
            await context.sync();
            expect(range.values).toEqual(rows);
          });
        }),
        { numRuns: 30 },
      );
    });
  });

  it('refuses to write on a protected sheet, but for values of unlocked cells', async () => {
    const workbook = workbookOf({ 시트: [['잠김', '열림']] });
    const sheet = workbook.sheets[0]!;
    sheet.put(0, 1, { value: '열림', formula: null, style: { protection: { locked: false } } });
    sheet.protected = true;
    await withHost(workbook, async () => {
      const write = (address: string) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('시트').getRange(address).values = [['새 값']];
          await context.sync();
        });
      expect(await failureOf(write('A1'))).toEqual({ code: 'AccessDenied', at: 'Range.values', status: 403 });
      await write('B1');
    });
    expect(valuesOf(workbook, '시트')).toEqual([['잠김', '새 값']]);
  });
});
