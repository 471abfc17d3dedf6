import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addRelationship } from '../../../workbench/xlsx/relationships';
import { excelFaults } from '../xlsx/outsideCheck';
import { gyobu, sample, temporaryFolder } from './commandFolder';

const folder = temporaryFolder();

/** The sample with its parts changed, under a name. */
function written(name: string, change: (parts: Map<string, Uint8Array>) => void): string {
  const parts = new Map(Object.entries(unzipSync(new Uint8Array(readFileSync(sample)))));
  change(parts);
  writeFileSync(folder.file(name), zipSync(Object.fromEntries(parts)));
  return folder.file(name);
}

function edit(parts: Map<string, Uint8Array>, name: string, from: string | RegExp, to: string): void {
  parts.set(name, strToU8(strFromU8(parts.get(name) ?? new Uint8Array()).replace(from, to)));
}

const mainType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const withMacros = (parts: Map<string, Uint8Array>): void => {
  edit(parts, '[Content_Types].xml', mainType, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  edit(
    parts,
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
  );
  parts.set('xl/vbaProject.bin', new Uint8Array([1, 2, 3, 4]));
  addRelationship(parts, 'xl/workbook.xml', 'vbaProject', 'xl/vbaProject.bin');
};

describe('the name of an output', () => {
  it.each(['out.xls', 'out.txt', 'out', 'out.xlsm', 'out.xlsx.bak'])(
    'is refused before anything is run: %s',
    async (name) => {
      const { code, err } = await gyobu('annual', sample, '--out', folder.file(name));
      expect([code, err]).toEqual([1, `${folder.file(name)}: 저장할 파일의 이름은 .xlsx로 끝나야 합니다.`]);
      expect(existsSync(folder.file(name))).toBe(false);
    },
  );

  it('is .xlsm for a workbook with macros, which then keep every byte', async () => {
    const input = written('macros.xlsm', withMacros);
    const wrong = await gyobu('annual', input, '--out', folder.file('out.xlsx'));
    expect([wrong.code, wrong.err]).toEqual([
      1,
      `${folder.file('out.xlsx')}: 매크로가 든 통합 문서이므로 저장할 파일의 이름은 .xlsm으로 끝나야 합니다.`,
    ]);
    const { code, err } = await gyobu('annual', input, '--out', folder.file('out.xlsm'));
    expect([code, err]).toEqual([0, '']);
    const saved = unzipSync(new Uint8Array(readFileSync(folder.file('out.xlsm'))));
    expect(saved['xl/vbaProject.bin']).toEqual(new Uint8Array([1, 2, 3, 4]));
    expect(strFromU8(saved['[Content_Types].xml']!)).toContain('ms-excel.sheet.macroEnabled.main+xml');
  }, 60_000);

  it('is .xlsx for what is made from a template, which is a workbook from then on', async () => {
    const input = written('template.xltx', (parts) => {
      edit(parts, '[Content_Types].xml', '.sheet.main+xml', '.template.main+xml');
    });
    expect((await gyobu('annual', input, '--out', folder.file('made.xlsx'))).code).toBe(0);
    const saved = new Uint8Array(readFileSync(folder.file('made.xlsx')));
    expect(strFromU8(unzipSync(saved)['[Content_Types].xml']!)).toContain(mainType);
    expect(excelFaults(saved)).toEqual([]);
  }, 60_000);
});

describe('what cannot be kept', () => {
  it('is told by sheet before the file is written: a table that is rewritten, a signature', async () => {
    const input = written('table.xlsx', (parts) => {
      const path = 'xl/worksheets/sheet10.xml';
      const table =
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="결산표" displayName="결산표" ref="A4:B5"><tableColumns count="2"><tableColumn id="1" name="2017"/><tableColumn id="2" name="금액"/></tableColumns></table>';
      parts.set('xl/tables/table1.xml', strToU8(table));
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
      edit(
        parts,
        '[Content_Types].xml',
        '</Types>',
        `<Override PartName="/xl/tables/table1.xml" ContentType="${type}"/></Types>`,
      );
      const id = addRelationship(parts, path, 'table', 'xl/tables/table1.xml');
      edit(
        parts,
        path,
        '</worksheet>',
        `<tableParts count="1"><tablePart r:id="${id}"/></tableParts></worksheet>`,
      );
      parts.set('_xmlsignatures/origin.sigs', new Uint8Array());
      edit(
        parts,
        '[Content_Types].xml',
        '</Types>',
        '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/></Types>',
      );
    });
    const { code, out } = await gyobu('roll', input, '--out', folder.file('next.xlsx'));
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      "주의 H25 결산  「결산」의 표 '결산표'는 제목 행이 바뀌거나 칸이 병합되어 저장한 파일에서는 표가 아닌 일반 범위가 됩니다. 값은 그대로이고, 이 표를 가리키던 수식은 값으로 남습니다. 필요하면 저장한 파일에서 표를 다시 만들어 주시기 바랍니다.",
      '주의 H26 설정  전자 서명이 있는 통합 문서이나 「설정」 등의 내용이 바뀌므로 저장한 파일에서는 서명이 유효하지 않습니다. 필요하면 저장한 파일에 다시 서명하여 주시기 바랍니다.',
    ]);
    expect(excelFaults(new Uint8Array(readFileSync(folder.file('next.xlsx'))))).toEqual([]);
  }, 60_000);
});
