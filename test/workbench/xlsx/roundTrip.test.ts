import { strFromU8, unzipSync } from 'fflate';
import type { Sheet } from '../../../workbench/workbook/sheet';
import { cellKey } from '../../../workbench/workbook/sheet';
import { Workbook } from '../../../workbench/workbook/workbook';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';

/** A workbook with a bit of everything that the workbench has a model of. */
function workbook(): Workbook {
  const book = new Workbook();
  const first = book.addSheet('예산 내역');
  first.put(0, 0, {
    value: '과목',
    formula: null,
    style: {
      font: { name: '돋움', size: 12, bold: true, color: { rgb: '112233' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEE00' } },
      border: { bottom: { style: 'thin', color: { rgb: '445566' } } },
      alignment: { horizontal: 'center', wrapText: true },
      numFmt: '@',
      protection: { locked: false },
    },
  });
  first.put(1, 0, { value: -4403100, formula: '=B2-A3', style: { numFmt: '#,##0;△#,##0;0' } });
  first.put(2, 0, { value: '글 & "따옴표" <', formula: '=B1&"!"', style: {} });
  first.put(3, 0, { value: true, formula: '=A1>0', style: {} });
  first.put(4, 0, { value: { error: '#DIV/0!' }, formula: '=1/0', style: {} });
  first.put(5, 0, { value: '=1+1', formula: null, style: { quotePrefix: true } });
  first.put(6, 0, { value: false, formula: null, style: {} });
  first.put(7, 0, { value: { error: '#N/A' }, formula: null, style: {} });
  first.put(8, 0, { value: 43831.5, formula: null, style: { numFmt: 'yyyy-mm-dd' } });
  first.put(9, 0, { value: '줄\n바꿈 ', formula: null, style: {} });
  first.merges.push({ top: 11, left: 0, bottom: 12, right: 3 });
  first.columns.set(0, { width: 20 }).set(1, { width: 20 }).set(3, { width: 8.43, hidden: true });
  first.rows.set(1, { height: 30 }).set(2, { hidden: true });
  first.notes.set(cellKey(0, 0), { author: '교부', text: '메모 & 설명' });
  first.frozenRows = 1;
  first.frozenColumns = 2;
  first.tabColor = 'FF0000';
  first.showGridlines = false;
  first.protected = true;
  first.validations = [
    {
      area: { top: 14, left: 0, bottom: 15, right: 0 },
      type: 'list',
      values: ['선정', '제외'],
      allowBlank: true,
      prompt: { title: '심의결과', message: '고르십시오.' },
      alert: { title: '', message: '', style: 'Stop' },
    },
  ];
  first.page = {
    orientation: 'landscape',
    paperSize: 'a4',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 1, bottom: 0.5, left: 0.8, right: 0.8, header: 0.4, footer: 0.4 },
    horizontalCentered: true,
    printArea: '$A$1:$D$20',
    printTitlesRow: '$1:$1',
  };
  first.headerFooter = { ...first.headerFooter, leftHeader: '서울특별시', centerFooter: '&P / &N' };
  book.addSheet('둘째').visibility = 'veryHidden';
  book.addSheet('셋째').visibility = 'hidden';
  book.names = [{ name: '교부재원', range: "'예산 내역'!$A$2" }];
  return book;
}

function contentOf(sheet: Sheet) {
  const { name, visibility, tabColor, showGridlines, frozenRows, frozenColumns, merges, validations } = sheet;
  const cells = [...sheet.cells()].map(({ row, column, cell }) => ({ row, column, ...cell }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    ...{ name, visibility, tabColor, showGridlines, frozenRows, frozenColumns, merges, validations },
    ...{ cells, page: sheet.page, headerFooter: sheet.headerFooter, isProtected: sheet.protected },
    ...{ rows: sheet.rows, columns: sheet.columns, notes: sheet.notes },
  };
}

describe('saving and opening an .xlsx', () => {
  it('gives back everything that the workbench has a model of', async () => {
    const before = workbook();
    const after = await openWorkbook(await saveWorkbook(before));
    const plainPage = {
      margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
    };
    const expected = before.sheets.map((sheet) => {
      const content = contentOf(sheet);
      return { ...content, page: Object.keys(content.page).length > 0 ? content.page : plainPage };
    });
    expect(after.sheets.map(contentOf)).toEqual(expected);
    expect(after.names).toEqual(before.names);
  });

  it('says the same the second time', async () => {
    const once = await openWorkbook(await saveWorkbook(workbook()));
    const twice = await openWorkbook(await saveWorkbook(once));
    expect(twice.sheets.map(contentOf)).toEqual(once.sheets.map(contentOf));
  });

  it('stores the result of every formula: number, text, boolean and error', async () => {
    const xml = strFromU8(
      unzipSync(await saveWorkbook(workbook()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    const results = [...xml.matchAll(/<c r="(A\d+)"([^>]*)><f>[^<]*<\/f><v>([^<]*)<\/v><\/c>/g)];
    expect(
      results.map(([, cell, attributes = '', value]) => [cell, /t="(\w+)"/.exec(attributes)?.[1], value]),
    ).toEqual([
      ['A2', undefined, '-4403100'],
      ['A3', 'str', '글 &amp; "따옴표" &lt;'],
      ['A4', 'b', '1'],
      ['A5', 'e', '#DIV/0!'],
    ]);
  });

  it('fills a font that says only one thing with the default of the workbook', async () => {
    const book = new Workbook();
    book.addSheet('시트').put(0, 0, { value: '굵게', formula: null, style: { font: { bold: true } } });
    const styles = strFromU8(unzipSync(await saveWorkbook(book))['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('<font><b/><sz val="11"/><name val="맑은 고딕"/></font>');
  });
});
