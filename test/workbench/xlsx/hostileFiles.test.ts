import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { readPackage } from '../../../workbench/xlsx/readPackage';
import { XlsxError } from '../../../workbench/xlsx/xlsxError';
import { minimalFile, minimalParts } from './minimalFile';

const empty = { name: '시트', xml: '<sheetData/>' };

async function faultOf(bytes: Uint8Array): Promise<string> {
  try {
    await openWorkbook(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.fault;
    throw error;
  }
  return 'opened';
}

/** A zip whose directory says another size of a part than it has. */
function declare(bytes: Uint8Array, name: string, declared: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const wanted = strToU8(name);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (found.every((byte, index) => byte === wanted[index])) view.setUint32(at + 24, declared, true);
  }
  return bytes;
}

describe('files that mean harm, or are none', () => {
  it('opens the file that the harmful ones are made from', async () => {
    expect(await faultOf(minimalFile([empty]))).toBe('opened');
  });

  it.each<[what: string, fault: string, bytes: () => Uint8Array]>([
    ['nothing at all', 'notAPackage', () => new Uint8Array()],
    ['text', 'notAPackage', () => strToU8('자치구,점수\n'.repeat(100))],
    ['half a file', 'notAPackage', () => minimalFile([empty]).slice(0, 500)],
    ['a zip of something else', 'notAWorkbook', () => zipSync({ 'a.txt': strToU8('a') })],
    [
      'an old .xls',
      'oldFormat',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]),
    ],
    [
      'a file with a password',
      'encrypted',
      () =>
        new Uint8Array([
          0xd0,
          0xcf,
          0x11,
          0xe0,
          ...Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]),
        ]),
    ],
    [
      'a cell of 1 GB',
      'tooLarge',
      () => declare(minimalFile([empty]), 'xl/worksheets/sheet1.xml', 1_000_000_000),
    ],
    [
      'many parts that are too much together',
      'tooLarge',
      () => {
        const names = ['xl/a.xml', 'xl/b.xml', 'xl/c.xml', 'xl/d.xml'];
        const parts = {
          ...minimalParts([empty]),
          ...Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])),
        };
        return names.reduce<Uint8Array>((bytes, name) => declare(bytes, name, 50_000_000), zipSync(parts));
      },
    ],
    [
      'a small file with two million cells',
      'tooLarge',
      () =>
        minimalFile([
          {
            name: '시트',
            xml: `<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(40)}</row>`.repeat(50_000)}</sheetData>`,
          },
        ]),
    ],
    [
      'more formulas than anybody reads, under a prefix',
      'tooLarge',
      () =>
        minimalFile([
          { name: '시트', xml: `<sheetData><row>${'<c><x:f>1</x:f></c>'.repeat(100_001)}</row></sheetData>` },
        ]),
    ],
    [
      'a part that is larger than it says',
      'tooLarge',
      () =>
        declare(
          zipSync({ ...minimalParts([empty]), 'xl/bomb.xml': new Uint8Array(8_000_000) }),
          'xl/bomb.xml',
          1_000,
        ),
    ],
    [
      '10,000 sheets',
      'tooLarge',
      () => minimalFile(Array.from({ length: 10_000 }, (_, index) => ({ ...empty, name: `s${index}` }))),
    ],
    [
      '400 sheets',
      'tooManySheets',
      () => minimalFile(Array.from({ length: 400 }, (_, index) => ({ ...empty, name: `s${index}` }))),
    ],
    [
      'a path out of the folder',
      'unsafePath',
      () => zipSync({ ...minimalParts([empty]), '../../evil.sh': strToU8('x') }),
    ],
    [
      'an absolute path',
      'unsafePath',
      () => zipSync({ ...minimalParts([empty]), '/etc/passwd': strToU8('x') }),
    ],
    [
      'a backslash path',
      'unsafePath',
      () => zipSync({ ...minimalParts([empty]), 'xl\\..\\evil': strToU8('x') }),
    ],
    [
      'entities that multiply',
      'unsafeXml',
      () =>
        minimalFile([empty], {
          'xl/sharedStrings.xml':
            '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
        }),
    ],
    [
      'an outside entity',
      'unsafeXml',
      () =>
        minimalFile([{ ...empty, xml: '<sheetData/>' }], {
          'xl/theme/theme1.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
        }),
    ],
    [
      'XML that is cut off',
      'damaged',
      () => minimalFile([empty], { 'xl/workbook.xml': '<workbook><sheets><sheet name=' }),
    ],
  ])(
    'refuses %s: %s',
    async (_, fault, bytes) => {
      const file = bytes();
      const from = performance.now();
      expect(await faultOf(file)).toBe(fault);
      expect(performance.now() - from).toBeLessThan(10_000);
    },
    30_000,
  );

  it('opens a sheet with a value in its last cell, and keeps it', async () => {
    const workbook = await openWorkbook(
      minimalFile([
        {
          name: '시트',
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
        },
      ]),
    );
    expect(workbook.sheets[0]?.cell(1_048_575, 16_383)?.value).toBe(2);
  });

  it('keeps text that looks like a formula as text', async () => {
    const names = ['=cmd|calc!A1', '+1+1', '-2', '@SUM(A1)'];
    const workbook = await openWorkbook(
      minimalFile([
        {
          name: '시트',
          xml: `<sheetData><row r="1">${names.map((name, index) => `<c r="${'ABCD'.charAt(index)}1" t="inlineStr"><is><t>${name}</t></is></c>`).join('')}</row></sheetData>`,
        },
      ]),
    );
    expect(names.map((_, column) => workbook.sheets[0]!.cell(0, column))).toEqual(
      names.map((value) => ({ value, formula: null, style: {} })),
    );
  });
});

describe('a file that was damaged on the way', () => {
  const sample = new Uint8Array(readFileSync('samples/2020.xlsx'));

  it('is refused where an amount is another one and the checksum of its part the old one', async () => {
    const xml = '<sheetData><row r="1"><c r="A1"><v>3000000</v></c></row></sheetData>';
    const bytes = zipSync(minimalParts([{ name: '예산내역', xml }]), { level: 0 });
    const at = Buffer.from(bytes).indexOf('3000000');
    expect(await faultOf(bytes)).toBe('opened');
    bytes[at] = '8'.charCodeAt(0);
    expect(await faultOf(bytes)).toBe('damaged');
  });

  it('never unpacks to other contents with one bit turned over, wherever it is', () => {
    const right = readPackage(sample);
    const isSame = (parts: ReadonlyMap<string, Uint8Array>): boolean =>
      parts.size === right.size &&
      [...right].every(([name, data]) => Buffer.compare(data, parts.get(name) ?? Buffer.alloc(0)) === 0);
    const opened = { same: 0, other: 0 };
    // A step that has no divisor in common with the bits of the file walks over all parts of it.
    const bits = sample.length * 8;
    for (let bit = 0, turned = 0; turned < 1_500; turned += 1, bit = (bit + 7_919_117) % bits) {
      const at = Math.floor(bit / 8);
      const before = sample[at] ?? 0;
      sample[at] = before ^ (1 << (bit % 8));
      try {
        opened[isSame(readPackage(sample)) ? 'same' : 'other'] += 1;
      } catch (error) {
        if (!(error instanceof XlsxError)) throw error;
      }
      sample[at] = before;
    }
    expect(opened.other).toBe(0);
    // Dates and the like in the headers of the zip, which say nothing of the workbook.
    expect(opened.same).toBeLessThan(150);
  }, 60_000);
});
