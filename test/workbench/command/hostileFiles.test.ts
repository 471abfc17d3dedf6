import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { minimalFile, minimalParts } from '../xlsx/minimalFile';
import { sample, temporaryFolder } from './commandFolder';
import { measuredGyobu } from './measuredCommand';

const folder = temporaryFolder();
const empty = { name: '설정', xml: '<sheetData/>' };

const tooLarge = '파일의 내용이 너무 커서 열지 않았습니다.';
const damaged = '파일이 손상되어 읽을 수 없습니다.';
const noWorkbook = '엑셀 파일(.xlsx)이 아니거나 손상되었습니다.';
const stopped =
  '파일의 내용을 계산하는 데 메모리가 너무 많이 들어 중단하였습니다. 아무것도 저장하지 않았습니다.';

/** A zip with one part that unpacks to a gigabyte of one letter, and says so, or says another size. */
function gigabyte(declared: number): Uint8Array {
  const million = Buffer.alloc(1_000_000, 'a');
  // A block that ends nothing can be repeated: what follows it is another block of the same stream.
  const block = deflateRawSync(million, { finishFlush: 2 });
  const packed = new Uint8Array(block.length * 1_000);
  for (let i = 0; i < 1_000; i += 1) packed.set(block, i * block.length);
  const name = 'xl/worksheets/sheet1.xml';
  const parts = minimalParts([empty]);
  parts[name] = packed;
  // Stored as it is, then relabelled as packed: the directory is what is believed, or not.
  const bytes = zipSync(parts, { level: 0 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (!isEntry || strFromU8(bytes.subarray(at + 46, at + 46 + name.length)) !== name) continue;
    view.setUint16(at + 10, 8, true);
    view.setUint16(view.getUint32(at + 42, true) + 8, 8, true);
    view.setUint32(at + 24, declared, true);
  }
  return bytes;
}

/** One long text that every one of many cells shares. */
function sharedText(length: number, cells: number): Uint8Array {
  const rows = Array.from(
    { length: cells },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
  );
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return minimalFile([{ name: '자치구점수', xml: `<sheetData>${rows.join('')}</sheetData>` }], {
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'a'.repeat(length)}</t></si></sst>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  });
}

/** A sheet of 10,000 cells that 250 tabs lead to. */
function sharedSheet(): Uint8Array {
  const cells = 'ABCDE'.split('').map((letter) => `<c r="${letter}1"><v>1</v></c>`);
  const rows = Array.from(
    { length: 2_000 },
    (_, i) => `<row r="${i + 1}">${cells.join('').replaceAll('1"', `${i + 1}"`)}</row>`,
  );
  const parts = minimalParts(
    Array.from({ length: 250 }, (_, i) => ({
      name: `s${i}`,
      xml: `<sheetData>${rows.join('')}</sheetData>`,
    })),
  );
  for (let i = 2; i <= 250; i += 1) Reflect.deleteProperty(parts, `xl/worksheets/sheet${i}.xml`);
  const relationships = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  parts['xl/_rels/workbook.xml.rels'] = strToU8(relationships.replaceAll(/sheet\d+\.xml/g, 'sheet1.xml'));
  return zipSync(parts);
}

function sharedNotes(): Uint8Array {
  const notes = Array.from(
    { length: 20_000 },
    (_, i) => `<comment ref="A${i + 1}" authorId="0"><text><t>메모</t></text></comment>`,
  );
  return minimalFile(
    Array.from({ length: 250 }, (_, i) => ({
      name: `s${i}`,
      xml: '<sheetData/>',
      relationships: [['rId1', 'comments', '../comments1.xml'] as const],
    })),
    {
      'xl/comments1.xml': `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList>${notes.join('')}</commentList></comments>`,
    },
  );
}

/** A chain of formulas, each as long as the one before twice: 32,000 letters grow to 18 million million. */
function doubling(): Uint8Array {
  const formulas = ['REPT("a",32000)', ...Array.from({ length: 49 }, (_, i) => `A${i + 1}&amp;A${i + 1}`)];
  const rows = formulas.map((formula, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>${formula}</f></c></row>`);
  return minimalFile([{ name: '설정', xml: `<sheetData>${rows.join('')}</sheetData>` }]);
}

const entities = (declaration: string) =>
  minimalFile([empty], {
    'xl/sharedStrings.xml': `<!DOCTYPE sst [${declaration}]><sst><si><t>&b;</t></si></sst>`,
  });

describe('a file that means harm, or is none, given to the command', () => {
  it.each<[what: string, says: string, bytes: () => Uint8Array]>([
    ['a cell of 1 GB', tooLarge, () => gigabyte(1_000_000_000)],
    ['a cell of 1 GB that says it has 1 kB', tooLarge, () => gigabyte(1_000)],
    ['a text of 32,000 letters that 20,000 cells share', tooLarge, () => sharedText(32_000, 20_000)],
    [
      'a text of 1 MB',
      '「자치구점수」 A1의 글이 엑셀의 한도인 32,767자를 넘어 열지 않았습니다.',
      () => sharedText(1_000_000, 20_000),
    ],
    [
      'two sheets of one name',
      '이름이 「설정」인 시트가 둘 이상 있어 열지 않았습니다. 시트 이름을 서로 다르게 고쳐 주시기 바랍니다.',
      () => minimalFile([empty, { ...empty, name: '자료' }, empty]),
    ],
    [
      'a sheet with a name that Excel does not allow',
      "엑셀에서 쓸 수 없는 시트 이름 '설정/2020'이 있어 열지 않았습니다. 31자 이내로, : \\ / ? * [ ] 없이 고쳐 주시기 바랍니다.",
      () => minimalFile([{ ...empty, name: '설정/2020' }]),
    ],
    [
      'one part that 250 sheets use',
      '여러 시트가 파일의 한 부분(xl/worksheets/sheet1.xml)을 함께 쓰고 있어 열지 않았습니다. 엑셀은 그런 파일을 만들지 않습니다.',
      sharedSheet,
    ],
    [
      '20,000 notes that 250 sheets use',
      '여러 시트가 파일의 한 부분(xl/comments1.xml)을 함께 쓰고 있어 열지 않았습니다. 엑셀은 그런 파일을 만들지 않습니다.',
      sharedNotes,
    ],
    ['formulas that double a text fifty times', stopped, doubling],
    [
      '10,000 sheets',
      tooLarge,
      () => minimalFile(Array.from({ length: 10_000 }, (_, i) => ({ ...empty, name: `s${i}` }))),
    ],
    [
      'entities that multiply',
      '파일 안의 XML에 외부 선언(DOCTYPE)이 있어 열지 않았습니다.',
      () => entities('<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">'),
    ],
    [
      'an entity that reads a file of the machine',
      '파일 안의 XML에 외부 선언(DOCTYPE)이 있어 열지 않았습니다.',
      () => entities('<!ENTITY b SYSTEM "file:///etc/passwd">'),
    ],
    [
      'a part that would be written outside',
      '파일 안에 허용되지 않는 경로가 있어 열지 않았습니다.',
      () => zipSync({ ...minimalParts([empty]), '../../../tmp/evil.sh': strToU8('x') }),
    ],
    ['half a workbook', noWorkbook, () => readFileSync(sample).subarray(0, 4_000)],
    [
      'a workbook with bytes turned over in its middle',
      damaged,
      () => {
        const bytes = new Uint8Array(readFileSync(sample));
        for (let at = 600; at < 900; at += 1) bytes[at] = 255 - (bytes[at] ?? 0);
        return bytes;
      },
    ],
    ['a text file', noWorkbook, () => strToU8('자치구,점수\n종로구,93\n')],
    ['a picture', noWorkbook, () => readFileSync('assets/icon-80.png')],
    [
      'a document of Word',
      '압축 파일이지만 엑셀 통합 문서가 아닙니다.',
      () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
    ],
    [
      'a file with a password',
      '암호가 걸린 파일입니다. 암호를 해제하여 다시 저장한 뒤 열어 주시기 바랍니다.',
      () =>
        Uint8Array.from([
          ...[0xd0, 0xcf, 0x11, 0xe0],
          ...Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]),
        ]),
    ],
  ])('%s: one clear line, in 10 s and 1 GB, and no file written', async (_, says, bytes) => {
    const input = folder.file('in.xlsx');
    writeFileSync(input, bytes());
    const ended = await measuredGyobu('annual', input, '--out', folder.file('out.xlsx'));
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err.replace(`${input}: `, '')).toBe(says);
    expect(ended.seconds).toBeLessThan(10);
    expect(ended.megabytes).toBeLessThan(1_000);
    expect(readdirSync(folder.file('.'))).toEqual(['in.xlsx']);
  });

  it('20,000 defined names are read within 10 s and 500 MB', async () => {
    const parts = unzipSync(readFileSync(sample));
    const names = Array.from(
      { length: 20_000 },
      (_, i) => `<definedName name="이름${i}">설정!$A$${i + 1}</definedName>`,
    );
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    parts['xl/workbook.xml'] = strToU8(
      workbook.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`),
    );
    const input = folder.file('in.xlsx');
    writeFileSync(input, zipSync(parts));
    const { code, seconds, megabytes } = await measuredGyobu('annual', input, '--out', folder.file('o.xlsx'));
    // On a machine that others keep busy, no more than some times what the sample takes without them.
    const plain = await measuredGyobu('annual', sample, '--out', folder.file('p.xlsx'));
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(Math.max(10, 4 * plain.seconds));
    expect(megabytes).toBeLessThan(500);
  });

  it('a value in the last cell of all is no damage: what is not read is said', async () => {
    const parts = unzipSync(readFileSync(sample));
    const name = 'xl/worksheets/sheet5.xml';
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace('</sheetData>', far));
    writeFileSync(folder.file('in.xlsx'), zipSync(parts));
    const { code, out } = await measuredGyobu('annual', folder.file('in.xlsx'));
    expect(code).toBe(2);
    expect(out).toMatch(
      /^오류 H04 자치구점수 {2}「자치구점수」의 사용 범위가 17,179,869,184칸이어서 읽지 않았습니다\. /,
    );
  });

  it('formulas in names stay text, in every sheet and in the file', async () => {
    const parts = unzipSync(readFileSync(sample));
    const evil = '=HYPERLINK(&quot;http://evil.example&quot;,&quot;눌러&quot;)';
    let planted = 0;
    for (const [name, data] of Object.entries(parts)) {
      const text = strFromU8(data);
      if (!name.endsWith('.xml') || !text.includes('희망 일자리 만들기(가상)')) continue;
      parts[name] = strToU8(text.replaceAll('희망 일자리 만들기(가상)', evil));
      planted += 1;
    }
    expect(planted).toBeGreaterThan(0);
    const [input, output] = [folder.file('in.xlsx'), folder.file('out.xlsx')];
    writeFileSync(input, zipSync(parts));
    const { code } = await measuredGyobu('annual', input, '--out', output);
    expect(code).toBe(0);
    const saved = Object.entries(unzipSync(readFileSync(output))).filter(([name]) => name.endsWith('.xml'));
    const formulas = saved.flatMap(([, data]) => strFromU8(data).match(/<f[ >][^<]*<\/f>/g) ?? []);
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => /HYPERLINK|evil/.test(formula))).toEqual([]);
    expect(saved.some(([, data]) => strFromU8(data).includes('evil.example'))).toBe(true);
  });

  it('a workbook whose structure is protected is refused in words', async () => {
    const parts = unzipSync(readFileSync(sample));
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    parts['xl/workbook.xml'] = strToU8(
      workbook.replace(/<(bookViews|sheets)/, '<workbookProtection lockStructure="1"/><$1'),
    );
    const input = folder.file('in.xlsx');
    writeFileSync(input, zipSync(parts));
    const { code, out } = await measuredGyobu('annual', input, '--out', folder.file('out.xlsx'));
    expect(code).toBe(2);
    expect(out).toMatch(
      /오류 H11 교부내역 {2}통합 문서 구조가 보호되어 있어 「교부내역」 시트를 만들거나 지울 수 없으므로/u,
    );
    expect(readdirSync(folder.file('.'))).toEqual(['in.xlsx']);
  });
});
