import path from 'node:path';
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { annualRun } from '../../../src/annualRun';
import { examine } from '../../../src/runs/examination';
import { rollRun } from '../../../src/runs/rollRun';
import { startHost } from '../../../workbench/node/startHost';
import type { Sheet } from '../../../workbench/workbook/sheet';
import { cellKey } from '../../../workbench/workbook/sheet';
import { Workbook } from '../../../workbench/workbook/workbook';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { addRelationship } from '../../../workbench/xlsx/relationships';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { lostTables } from '../../../workbench/xlsx/tables';
import { readWorkbookPart } from '../../../workbench/xlsx/workbookPart';
import { handMadeFile } from './handMadeFile';
import { minimalFile } from './minimalFile';
import { excelFaults } from './outsideCheck';

const sample = new Uint8Array(readFileSync(path.join(__dirname, '../../../samples/2020.xlsx')));
const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const named = (workbook: Workbook, name: string): Sheet => workbook.sheetNamed(name)!;

/** The file after an annual run; a score is changed before, so that there is something to write. */
async function afterAnnual(bytes: Uint8Array, score = 81): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  const scores = named(workbook, '자치구점수');
  const first = [...scores.cells()].find(({ cell }) => cell.value === '종로구')!;
  scores.put(first.row, first.column + 1, { ...scores.cell(first.row, first.column + 1)!, value: score });
  const { close } = await startHost(workbook);
  const { outcome } = await annualRun(new Date('2020-11-20T10:00:00'));
  await close();
  expect(outcome.status).toBe('written');
  return saveWorkbook(workbook);
}

describe('numbers that nobody changed', () => {
  it('stay what they are through three runs, in formats of dates and durations, in both date systems', async () => {
    for (const name of ['openpyxl.xlsx', 'openpyxl-1904.xlsx']) {
      let bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/workbooks', name)));
      const numbers = async () => {
        const sheet = named(await openWorkbook(bytes), '날짜');
        return Array.from({ length: 11 }, (_, row) => sheet.cell(row, 0)?.value);
      };
      const before = await numbers();
      expect(before).toEqual([1, 59, 60, 61, 43831.75, 0.5, 100_000, 3_000_000, 12.25, 0, -1.5]);
      for (let run = 0; run < 3; run += 1) bytes = new Uint8Array(await afterAnnual(bytes, 80 + run));
      expect([name, await numbers()]).toEqual([name, before]);
    }
  });

  it('are the days of the workbook’s own date system, also where a file writes them as dates', async () => {
    const day = '<sheetData><row r="1"><c r="A1" t="d"><v>2020-01-31T12:00:00</v></c></row></sheetData>';
    const file = minimalFile([{ name: '시트', xml: day }]);
    expect((await openWorkbook(file)).sheets[0]?.cell(0, 0)?.value).toBe(43861.5);
    const parts = unzipSync(file);
    const workbookXml = strFromU8(parts['xl/workbook.xml']!).replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const other = zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbookXml) });
    expect((await openWorkbook(other)).sheets[0]?.cell(0, 0)?.value).toBe(43861.5 - 1462);
  });
});

describe('a workbook whose days count from 1904', () => {
  it('is read with the dates that the officer sees', async () => {
    const fixture = path.join(__dirname, '../../fixtures/workbooks/openpyxl-1904.xlsx');
    const workbook = await openWorkbook(new Uint8Array(readFileSync(fixture)));
    const sheet = named(workbook, '추진경위');
    const first = [...sheet.cells()].filter(({ column }) => column === 0).sort((a, b) => a.row - b.row)[1]!;
    // 2019-12-18 is day 42,355 of this workbook and 43,817 of others.
    sheet.put(first.row, 0, { value: 42_355, formula: null, style: { numFmt: 'yyyy-mm-dd' } });
    const { close } = await startHost(workbook);
    const { year } = await examine();
    await close();
    expect(year?.milestones[0]).toMatchObject({ when: { from: '2019-12-18', to: '2019-12-18' } });
  });
});

describe('files that Excel would not open', () => {
  it('print areas of several parts on a quoted sheet, or by formula, keep every part and their own sheet', async () => {
    const printed = (bytes: Uint8Array) => {
      const { names, tabs } = readWorkbookPart(new Map(Object.entries(unzipSync(bytes))));
      return names
        .filter(({ name }) => name !== '_xlnm.Print_Titles')
        .map(({ name, range, tab }) => [name, range, tabs[tab ?? -1]?.name])
        .filter(([, , tab]) => tab === undefined || /칸|피벗/.test(tab));
    };
    const before = handMadeFile(sample);
    expect(printed(before)).toHaveLength(4);
    const workbook = await openWorkbook(before);
    workbook.addSheet('새 시트');
    workbook.removeSheet(named(workbook, '추진경위'));
    workbook.sheets.reverse();
    const saved = await saveWorkbook(workbook);
    expect(printed(saved)).toEqual(printed(before));
    expect(excelFaults(saved)).toEqual([]);
    expect(printed(await afterAnnual(before))).toEqual(printed(before));
  });

  it('a pivot table keeps the number of the cache that the workbook lists, and an autofilter its one name', async () => {
    const saved = await afterAnnual(handMadeFile(sample));
    expect(excelFaults(saved)).toEqual([]);
    expect(textOf(saved, 'xl/workbook.xml')).toMatch(/<pivotCache cacheId="48" r:id="\w+"\/>/);
    expect(textOf(saved, 'xl/workbook.xml').match(/_FilterDatabase/g)).toHaveLength(1);
  });

  it('texts hold characters that XML cannot, and come back', async () => {
    const texts = [
      '끝\uFFFF글',
      '\u0000\u0007\u001F',
      '_x0041_',
      '\uD800 반쪽',
      '줄\r\n바꿈',
      ' 앞뒤 ',
      '\uFFFE',
    ];
    const workbook = new Workbook();
    const sheet = workbook.addSheet('시트');
    texts.forEach((value, row) => {
      sheet.put(row, 0, { value, formula: null, style: {} });
      sheet.put(row, 1, { value, formula: '=""', style: {} });
    });
    const again = (await openWorkbook(await saveWorkbook(workbook))).sheets[0]!;
    expect(texts.map((_, row) => again.cell(row, 0)?.value)).toEqual(texts);
    expect(texts.map((_, row) => again.cell(row, 1)?.value)).toEqual(texts);
  });

  it('an error that Excel does not have is never written: the file’s own result stays, or Excel calculates', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><f>표1[예산]</f><v>7</v></c><c r="B1"><v>1</v></c></row></sheetData>';
    const workbook = await openWorkbook(minimalFile([{ name: '시트', xml }]));
    const sheet = workbook.sheets[0]!;
    for (const error of ['#SPILL!', '#CALC!', '#CIRC!', '#ERROR!', '#N/IMPL!']) {
      sheet.putResult(0, 0, { error });
      sheet.put(0, 1, { value: { error }, formula: '=LET(a,1,a)', style: {} });
      sheet.put(0, 2, { value: { error }, formula: null, style: {} });
      const saved = await saveWorkbook(workbook);
      expect(excelFaults(saved)).toEqual([]);
      expect(textOf(saved, 'xl/worksheets/sheet1.xml')).toContain(
        '<c r="A1"><f>표1[예산]</f><v>7</v></c><c r="B1"><f>LET(a,1,a)</f></c>',
      );
      expect(textOf(saved, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    }
  });
});

describe('a table on a sheet that Gyobu writes', () => {
  /** The sample with the milestones as a table whose headings stand in the fourth row. */
  async function withTable(headings: readonly string[] = ['일자', '내용']): Promise<Uint8Array> {
    const workbook = await openWorkbook(sample);
    const sheet = named(workbook, '추진경위');
    const rows = [...sheet.cells()].map(({ row, column, cell }) => [row, column, cell.value] as const);
    for (const [row, column] of rows) sheet.put(row, column, { value: null, formula: null, style: {} });
    for (const [row, column, value] of rows) sheet.put(row + 3, column, { value, formula: null, style: {} });
    headings.forEach((value, column) => {
      sheet.put(3, column, { value, formula: null, style: {} });
    });
    named(workbook, '결산').put(40, 20, { value: 5, formula: '=COUNTA(경위표[내용])', style: {} });
    const parts = new Map(Object.entries(unzipSync(await saveWorkbook(workbook))));
    const { tabs } = readWorkbookPart(parts);
    const sheetPath = tabs.find(({ name }) => name === '추진경위')?.path ?? '';
    const columns = headings.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('');
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="경위표" displayName="경위표" ref="A4:B9"><autoFilter ref="A4:B9"/><tableColumns count="2">${columns}</tableColumns></table>`;
    parts.set('xl/tables/table1.xml', strToU8(table));
    const id = addRelationship(parts, sheetPath, 'table', 'xl/tables/table1.xml');
    const xml = strFromU8(parts.get(sheetPath)!);
    parts.set(
      sheetPath,
      strToU8(
        xml.replace(
          '</worksheet>',
          `<tableParts count="1"><tablePart r:id="${id}"/></tableParts></worksheet>`,
        ),
      ),
    );
    const types = strFromU8(parts.get('[Content_Types].xml')!);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
    parts.set(
      '[Content_Types].xml',
      strToU8(
        types.replace(
          '</Types>',
          `<Override PartName="/xl/tables/table1.xml" ContentType="${type}"/></Types>`,
        ),
      ),
    );
    return zipSync(Object.fromEntries(parts));
  }

  async function rolled(bytes: Uint8Array): Promise<Workbook> {
    const workbook = await openWorkbook(bytes);
    const { close } = await startHost(workbook);
    expect((await rollRun()).rolled).not.toBeNull();
    await close();
    return workbook;
  }

  it('follows its headings when the turn of the year moves them up', async () => {
    const file = await withTable();
    expect(excelFaults(file)).toEqual([]);
    const workbook = await rolled(file);
    expect(lostTables(workbook)).toEqual([]);
    const saved = await saveWorkbook(workbook);
    expect(excelFaults(saved)).toEqual([]);
    const heading = [...named(workbook, '추진경위').cells()].find(({ cell }) => cell.value === '내용')!.row;
    expect(textOf(saved, 'xl/tables/table1.xml')).toMatch(
      new RegExp(`<table [^>]*ref="A${heading + 1}:B\\d+"`),
    );
  });

  it('is told before anything is written, by sheet and name, where it cannot stay a table; all cells and results do', async () => {
    const workbook = await openWorkbook(await withTable());
    const sheet = named(workbook, '추진경위');
    sheet.merges.push({ top: 5, left: 0, bottom: 5, right: 1 });
    expect(lostTables(workbook)).toEqual([{ sheet: '추진경위', table: '경위표' }]);
    const saved = await saveWorkbook(workbook);
    expect(excelFaults(saved)).toEqual([]);
    expect(Object.keys(unzipSync(saved)).filter((name) => name.includes('table'))).toEqual([]);
    const again = await openWorkbook(saved);
    expect(named(again, '결산').cell(40, 20)).toMatchObject({ formula: null, value: 5 });
  });

  it('takes the new name of a heading that somebody typed over, as Excel does', async () => {
    const workbook = await openWorkbook(await withTable());
    named(workbook, '추진경위').put(3, 1, { value: '경위', formula: null, style: {} });
    const saved = await saveWorkbook(workbook);
    expect([excelFaults(saved), lostTables(workbook)]).toEqual([[], []]);
    expect(textOf(saved, 'xl/tables/table1.xml')).toContain('<tableColumn id="2" name="경위"/>');
  });
});

describe('what Gyobu writes', () => {
  it('keeps header texts that begin with = + - @ text when somebody edits them in Excel', async () => {
    const workbook = await openWorkbook(sample);
    const names = ['=1+1', '+복지', '-사업', '@이름', "='a'!A1"];
    const projects = named(workbook, '대상사업');
    const header = [...projects.cells()].find(({ cell }) => cell.value === '사업명')!;
    names.forEach((value, index) => {
      const at = header.row + 1 + index;
      projects.put(at, header.column, { ...projects.cell(at, header.column)!, value });
    });
    const { close } = await startHost(workbook);
    expect((await annualRun(new Date('2020-11-20T10:00:00'))).outcome.status).toBe('written');
    await close();
    const again = await openWorkbook(await saveWorkbook(workbook));
    const open = again.sheets.flatMap((sheet) =>
      [...sheet.cells()].flatMap(({ cell: { value, formula, style } }) =>
        formula === null && typeof value === 'string' && /^[=+\-@]/.test(value)
          ? [[sheet.name, value, style.numFmt === '@' || style.quotePrefix === true]]
          : [],
      ),
    );
    const heads = open.filter(([sheet]) => sheet === '교부내역').map(([, value]) => value);
    expect(heads).toEqual(expect.arrayContaining(names.map((name, index) => `${name}\n(P${index + 1})`)));
    expect(open.filter(([, , isText]) => isText !== true)).toEqual([]);
  });

  it('leaves notes beside its block where they are, with their size, when it writes once more', async () => {
    const first = await openWorkbook(await afterAnnual(sample));
    named(first, '교부내역').notes.set(cellKey(2, 30), { author: '담당', text: '확인 요청' });
    const parts = unzipSync(await saveWorkbook(first));
    const vml = Object.keys(parts).find((name) => name.endsWith('.vml'))!;
    parts[vml] = strToU8(
      strFromU8(parts[vml]!).replace('visibility:hidden', 'visibility:hidden;width:400pt'),
    );
    const again = await afterAnnual(zipSync(parts), 82);
    expect([...named(await openWorkbook(again), '교부내역').notes]).toEqual([
      [cellKey(2, 30), { author: '담당', text: '확인 요청' }],
    ]);
    expect(textOf(again, vml)).toContain('width:400pt');
    expect(excelFaults(again)).toEqual([]);
  });

  it('counts the uses of shared strings no more, rather than wrongly, once cells begin or cease to use them', async () => {
    const saved = textOf(await afterAnnual(sample), 'xl/sharedStrings.xml');
    const [, attributes = ''] = /<sst ([^>]*)>/.exec(saved) ?? [];
    expect(attributes).not.toMatch(/\bcount=/);
    expect(Number(/uniqueCount="(\d+)"/.exec(attributes)?.[1])).toBe(saved.match(/<si>/g)?.length);
  });
});
