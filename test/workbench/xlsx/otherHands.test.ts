import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WorkbookCalculator } from '../../../workbench/calculation/calculator';
import { Workbook } from '../../../workbench/workbook/workbook';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { valuesOf } from '../../excel/workbookOf';
import { startTestEngine } from '../calculation/testEngine';
import { minimalFile } from './minimalFile';

const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('workbooks written by other hands', () => {
  it('calculates a file that stores no results', async () => {
    const workbook = await openWorkbook(
      minimalFile([
        {
          name: '예산 내역',
          xml: `<sheetData><row r="1">${inline('A1', '계')}<c r="B1"><f>SUM(B2:B3)</f></c><c r="C1"><f>B1&amp;"천원"</f></c></row><row r="2"><c r="B2"><v>3100</v></c></row><row r="3"><c r="B3"><f>둘!A1*2</f></c></row></sheetData>`,
        },
        { name: '둘', xml: '<sheetData><row r="1"><c r="A1"><v>3700000</v></c></row></sheetData>' },
      ]),
    );
    expect(valuesOf(workbook, '예산 내역')?.[0]).toEqual(['계', '', '']);
    startTestEngine();
    new WorkbookCalculator(workbook).calculate();
    expect(valuesOf(workbook, '예산 내역')).toEqual([
      ['계', 7403100, '7403100천원'],
      ['', 3100, ''],
      ['', 7400000, ''],
    ]);
  });

  it('reads shared strings, rich text, shared formulas, dates, errors and text that looks like a formula', async () => {
    const workbook = await openWorkbook(
      minimalFile(
        [
          {
            name: '시트',
            xml: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1" s="1"><v>43831</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">$B$9+C2</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`,
          },
        ],
        {
          'xl/sharedStrings.xml':
            '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>종로구</t></si><si><r><t>복지 </t></r><r><rPr><b/></rPr><t>사각지대</t></r></si><si><t>=1+1</t></si></sst>',
          'xl/styles.xml':
            '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        },
      ),
    );
    expect(valuesOf(workbook, '시트')?.[0]).toEqual(['종로구', '복지 사각지대', '=1+1', '#REF!', 43831]);
    expect([1, 2, 3].map((row) => workbook.sheets[0]!.cell(row, 0)?.formula)).toEqual([
      '=$B$9+C2',
      '=$B$9+C3',
      '=$B$9+C4',
    ]);
  });

  const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(
    existsSync,
  );
  if (!soffice && process.env['CI'] !== 'true')
    console.warn('LibreOffice 없음: LibreOffice가 저장한 파일의 시험을 건너뜁니다.');

  (soffice || process.env['CI'] === 'true' ? it : it.skip)(
    'opens what LibreOffice saved, and LibreOffice opens what the workbench saved',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'gyobu-'));
      try {
        const workbook = new Workbook();
        const sheet = workbook.addSheet('예산 내역');
        sheet.put(0, 0, { value: '자치구', formula: null, style: { font: { bold: true } } });
        sheet.put(1, 0, { value: 7403100, formula: null, style: { numFmt: '#,##0;△#,##0;0' } });
        sheet.put(2, 0, { value: 3000000, formula: null, style: {} });
        sheet.put(3, 0, { value: -4403100, formula: '=A3-A2', style: {} });
        sheet.put(4, 0, { value: '=1+1', formula: null, style: {} });
        sheet.put(5, 0, { value: '자치구!', formula: '=A1&"!"', style: {} });
        sheet.merges.push({ top: 6, left: 0, bottom: 6, right: 2 });
        sheet.page = { orientation: 'landscape', paperSize: 'a4', printArea: '$A$1:$C$7' };
        writeFileSync(path.join(folder, 'ours.xlsx'), await saveWorkbook(workbook));
        execFileSync(
          soffice ?? 'soffice',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            'xlsx:Calc MS Excel 2007 XML',
            '--outdir',
            path.join(folder, 'theirs'),
            path.join(folder, 'ours.xlsx'),
          ],
          { stdio: 'ignore', timeout: 90_000 },
        );
        const theirs = await openWorkbook(readFileSync(path.join(folder, 'theirs/ours.xlsx')));
        expect(valuesOf(theirs, '예산 내역')).toEqual([
          ['자치구'],
          [7403100],
          [3000000],
          [-4403100],
          ['=1+1'],
          ['자치구!'],
        ]);
        const again = theirs.sheets[0]!;
        expect([again.cell(3, 0)?.formula, again.merges, again.page]).toEqual([
          '=A3-A2',
          [{ top: 6, left: 0, bottom: 6, right: 2 }],
          expect.objectContaining({ orientation: 'landscape', paperSize: 'a4', printArea: '$A$1:$C$7' }),
        ]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
