import { withHost, failureOf } from '../withHost';
import { valuesOf, workbookOf } from '../../excel/workbookOf';

const workbook = () => workbookOf({ 예산: [['과목', 3100]], 'Sheet 2': [] });

describe('the real office.js on the workbench', () => {
  it('is ready, and knows where it is', async () => {
    await withHost(workbook(), async () => {
      expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
      expect(Office.context.displayLanguage).toBe('ko-KR');
      expect(
        ['1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
      ).toEqual([true, false]);
    });
  });

  it('loads what is asked for and nothing else', async () => {
    await withHost(workbook(), async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('예산').getRange('A1:B1');
        range.load('values,address');
        await context.sync();
        expect([range.values, range.address]).toEqual([[['과목', 3100]], '예산!A1:B1']);
        expect(() => range.formulas).toThrow(/^'formulas' /);
      });
    });
  });

  it('lists the sheets, and finds them in any case', async () => {
    await withHost(workbook(), async () => {
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load('items/name,items/position,items/visibility');
        const second = sheets.getItem('SHEET 2');
        second.load('name');
        await context.sync();
        expect(sheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
          ['예산', 0, 'Visible'],
          ['Sheet 2', 1, 'Visible'],
        ]);
        expect(second.name).toBe('Sheet 2');
      });
    });
  });

  it('gives a null object for what is not there, and for what hangs on it', async () => {
    await withHost(workbook(), async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('없음');
        const used = sheet.getUsedRangeOrNullObject();
        const empty = context.workbook.worksheets.getItem('Sheet 2').getUsedRangeOrNullObject(true);
        for (const one of [used, empty]) one.load('address');
        await context.sync();
        expect([sheet, used, empty].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
      });
    });
  });

  it.each([
    {
      what: 'a missing sheet',
      act: (context: Excel.RequestContext) => context.workbook.worksheets.getItem('없음').load('name'),
      fails: { code: 'ItemNotFound', at: 'WorksheetCollection.getItem', status: 404 },
    },
    {
      what: 'a wrong address',
      act: (context: Excel.RequestContext) =>
        context.workbook.worksheets.getItem('예산').getRange('가나').load('values'),
      fails: { code: 'InvalidArgument', at: 'Worksheet.getRange', status: 400 },
    },
    {
      what: 'values of another shape',
      act: (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem('예산').getRange('A1:B2').values = [[1]];
      },
      fails: { code: 'InvalidArgument', at: 'Range.values', status: 400 },
    },
    {
      what: 'a second sheet of one name',
      act: (context: Excel.RequestContext) => context.workbook.worksheets.add('예산'),
      fails: { code: 'ItemAlreadyExists', at: 'WorksheetCollection.add', status: 400 },
    },
    {
      what: 'a member that the workbench does not answer',
      act: (context: Excel.RequestContext) =>
        context.workbook.worksheets.getItem('예산').getRange('A1').load('hyperlink'),
      fails: { code: 'ApiNotFound', at: 'Range.hyperlink', status: 400 },
    },
  ])('fails as Excel does on $what', async ({ act, fails }) => {
    await withHost(workbook(), async () => {
      const run = Excel.run(async (context) => {
        act(context);
        await context.sync();
      });
      expect(await failureOf(run)).toEqual(fails);
    });
  });

  it('keeps what was done before the action that failed', async () => {
    const book = workbook();
    await withHost(book, async () => {
      const run = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('예산');
        sheet.getRange('A2').values = [['먼저']];
        context.workbook.worksheets.getItem('없음').activate();
        sheet.getRange('A3').values = [['나중']];
        await context.sync();
      });
      expect(await failureOf(run)).toMatchObject({ code: 'ItemNotFound' });
    });
    expect(valuesOf(book, '예산')).toEqual([
      ['과목', 3100],
      ['먼저', ''],
    ]);
  });

  it('holds ranges beyond a sync and gives every one back', async () => {
    await withHost(workbook(), async ({ host, settle }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('예산');
        const range = sheet.getRange('A1:B1');
        range.load('values');
        await context.sync();
        range.values = [['바꿈', 1]];
        await context.sync();
        expect(host.open.references).toBeGreaterThan(0);
      });
      await settle();
      expect(host.open).toEqual({ references: 0, events: 0 });
    });
  });
});
