import { withHost } from '../withHost';
import { valuesOf, workbookOf } from '../../excel/workbookOf';

describe('the look of a sheet on the workbench', () => {
  it('merges, and finds merged areas by their first cell', async () => {
    const workbook = workbookOf({
      시트: [
        ['가', '나'],
        ['다', '라'],
        ['마', '바'],
      ],
    });
    await withHost(workbook, async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('시트');
        sheet.getRange('A1:B2').merge();
        const all = sheet.getRange('A1:B3').getMergedAreasOrNullObject();
        all.load('areaCount,areas/items/address');
        const below = sheet.getRange('A2:B3').getMergedAreasOrNullObject();
        await context.sync();
        expect([all.areaCount, all.areas.items.map(({ address }) => address)]).toEqual([1, ['시트!A1:B2']]);
        expect(below.isNullObject).toBe(true);
        sheet.getRange('B2').unmerge();
        await context.sync();
      });
    });
    expect(workbook.sheets[0]!.merges).toEqual([]);
    expect(valuesOf(workbook, '시트')).toEqual([
      ['가', ''],
      ['', ''],
      ['마', '바'],
    ]);
  });

  it('formats, and reads back what is common to all cells', async () => {
    await withHost(workbookOf({ 시트: [] }), async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('시트').getRange('A1:B2');
        range.format.font.bold = true;
        range.format.fill.color = '#FFEE00';
        range.format.horizontalAlignment = 'Center';
        range.format.columnWidth = 84;
        range.format.rowHeight = 30;
        const top = range.format.borders.getItem('EdgeTop');
        top.style = 'Continuous';
        top.weight = 'Medium';
        top.color = '#123456';
        range.getCell(1, 1).format.font.bold = false;
        range.load(
          'format/font/bold,format/fill/color,format/horizontalAlignment,format/columnWidth,format/rowHeight',
        );
        top.load('style,weight,color');
        await context.sync();
        const { format } = range;
        expect([format.font.bold, format.fill.color, format.horizontalAlignment]).toEqual([
          null,
          '#FFEE00',
          'Center',
        ]);
        expect([format.columnWidth, format.rowHeight]).toEqual([84, 30]);
        expect([top.style, top.weight, top.color]).toEqual(['Continuous', 'Medium', '#123456']);
      });
    });
  });

  it('sets up printing', async () => {
    const workbook = workbookOf({ '교부 내역': [['계']] });
    await withHost(workbook, async () => {
      await Excel.run(async (context) => {
        const layout = context.workbook.worksheets.getItem('교부 내역').pageLayout;
        layout.orientation = 'Landscape';
        layout.paperSize = 'A4';
        layout.zoom = { horizontalFitToPages: 1 };
        layout.topMargin = 72;
        layout.setPrintArea('A1:H40');
        layout.setPrintTitleRows('$4:$5');
        layout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
        await context.sync();
      });
    });
    const { page, headerFooter } = workbook.sheets[0]!;
    expect(page).toMatchObject({
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: '$A$1:$H$40',
      printTitlesRow: '$4:$5',
    });
    expect([page.margins?.top, headerFooter.centerFooter]).toEqual([1, '&P / &N']);
  });

  it('hides rows, freezes panes, sets lists to choose from and clears', async () => {
    const workbook = workbookOf({ 시트: [['가'], ['나']] });
    await withHost(workbook, async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('시트');
        sheet.getRange('2:2').rowHidden = true;
        sheet.freezePanes.freezeRows(1);
        sheet.getRange('A1:A2').dataValidation.rule = { list: { inCellDropDown: true, source: '가,나' } };
        const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, rowIndex: true });
        await context.sync();
        expect(rows.value).toEqual([
          { rowHidden: false, rowIndex: 0 },
          { rowHidden: true, rowIndex: 1 },
        ]);
        sheet.getRange('A1').clear('Contents');
        await context.sync();
      });
    });
    const sheet = workbook.sheets[0]!;
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.validations).toMatchObject([{ type: 'list', values: ['가', '나'] }]);
    expect(valuesOf(workbook, '시트')).toEqual([[''], ['나']]);
  });
});
