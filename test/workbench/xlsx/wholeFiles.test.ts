import path from 'node:path';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { annualRun } from '../../../src/annualRun';
import { formRun } from '../../../src/runs/formRun';
import { rollRun } from '../../../src/runs/rollRun';
import { templateRun } from '../../../src/runs/templateRun';
import { startHost } from '../../../workbench/node/startHost';
import { Workbook } from '../../../workbench/workbook/workbook';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { readWorkbookPart } from '../../../workbench/xlsx/workbookPart';
import { handMadeFile } from './handMadeFile';
import { minimalFile } from './minimalFile';
import {
  excelFaults,
  hasSchemas,
  isAvailable,
  ownReading,
  python,
  schemaFaults,
  secondReading,
} from './outsideCheck';

const root = path.join(__dirname, '../../..');
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(root, name)));

/** Workbooks of a year that other programs wrote, with what officers' files hold beside it. */
const inputs: Readonly<Record<string, () => Uint8Array>> = {
  '2020.xlsx': () => read('samples/2020.xlsx'),
  'daegu-2023.xlsx': () => read('samples/daegu-2023.xlsx'),
  'openpyxl.xlsx': () => read('test/fixtures/workbooks/openpyxl.xlsx'),
  'openpyxl-1904.xlsx': () => read('test/fixtures/workbooks/openpyxl-1904.xlsx'),
  'libreoffice.xlsx': () => read('test/fixtures/workbooks/libreoffice.xlsx'),
  'byHand.xlsx': () => handMadeFile(read('samples/2020.xlsx')),
};

/** Sheets that a run may write, and the parts in which tables and lists grow. */
const outputs = [
  ...[
    '예산총괄',
    '교부내역',
    '배분근거',
    '결산현황',
    '사업설명서',
    '배분기록',
    '점검결과',
    '성과평가',
    '정정내역',
  ],
];
const growing =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml)$/;

const runs = {
  annual: () => annualRun(new Date('2020-11-20T10:00:00')),
  form: () => formRun(new Date(2020, 0, 20)),
  roll: () => rollRun(),
} as const;

interface Saved {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

const made = new Map<string, Promise<Saved>>();

/** The output of a run on an input, made once. */
function output(run: keyof typeof runs, name: string): Promise<Saved> {
  const key = `${run}-${name}`;
  const known = made.get(key) ?? runOn(run, inputs[name]?.() ?? new Uint8Array());
  made.set(key, known);
  return known;
}

async function runOn(run: keyof typeof runs, bytes: Uint8Array): Promise<Saved> {
  const workbook = await openWorkbook(bytes);
  const { close } = await startHost(workbook);
  await runs[run]();
  await close();
  return { bytes: await saveWorkbook(workbook), workbook };
}

async function template(): Promise<Saved> {
  const workbook = new Workbook();
  const { close } = await startHost(workbook);
  await templateRun(2027);
  await close();
  return { bytes: await saveWorkbook(workbook), workbook };
}

async function everyOutput(): Promise<Readonly<Record<string, Saved>>> {
  const entries: [string, Saved][] = [['template.xlsx', await template()]];
  for (const name of Object.keys(inputs)) {
    for (const run of ['annual', 'form', 'roll'] as const) {
      entries.push([`${run}-${name}`, await output(run, name)]);
    }
  }
  return Object.fromEntries(entries);
}

const bytesOf = (saved: Readonly<Record<string, Saved>>) =>
  Object.fromEntries(Object.entries(saved).map(([name, { bytes }]) => [name, bytes]));

describe.each(Object.keys(inputs))('%s', (name) => {
  const bytes = inputs[name]?.() ?? new Uint8Array();

  it('is the same to the byte in every part when it is opened and saved', async () => {
    const saved = unzipSync(await saveWorkbook(await openWorkbook(bytes)));
    const before = unzipSync(bytes);
    expect(Object.keys(saved).sort()).toEqual(Object.keys(before).sort());
    for (const [part, data] of Object.entries(before))
      expect([part, same(saved[part], data)]).toEqual([part, true]);
  });

  it('keeps every part and sheet of others through a run, but for results that were calculated', async () => {
    const { bytes: saved } = await output('annual', name);
    const [before, after] = [unzipSync(bytes), unzipSync(saved)];
    const own = readWorkbookPart(new Map(Object.entries(after)))
      .tabs.filter((tab) => outputs.includes(tab.name))
      .map((tab) => tab.path);
    for (const [part, data] of Object.entries(before)) {
      if (growing.test(part) || own.includes(part) || same(after[part], data)) continue;
      expect([part, withoutResults(after[part])]).toEqual([part, withoutResults(data)]);
    }
  });

  it('keeps what its workbook part says of calculation, protection and views', async () => {
    const { bytes: saved } = await output('annual', name);
    const told = (file: Uint8Array) => {
      const { root: workbook } = readWorkbookPart(new Map(Object.entries(unzipSync(file))));
      return workbook.children
        .filter((element) => !['sheets', 'definedNames', 'bookViews'].includes(element.name))
        .map((element) => [element.name, { ...element.attributes }, element.children.length]);
    };
    expect(told(saved)).toEqual(told(bytes));
  });
});

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}

/** A sheet's text without the results of its formulas, which a run may bring up to date. */
function withoutResults(data: Uint8Array | undefined): string {
  return strFromU8(data ?? new Uint8Array()).replaceAll(
    /<(?:x:)?c [^>]*><(?:x:)?f.*?<\/(?:x:)?c>/gs,
    (cell) =>
      cell
        .replace(/ t="\w+"/, '')
        .replace(/ vm="\d+"/, '')
        .replace(/<(?:x:)?v>.*?<\/(?:x:)?v>|<v\/>/s, ''),
  );
}

describe('every output of the command', () => {
  it('has nothing that Excel calls damage', async () => {
    const faults = Object.entries(await everyOutput()).map(([name, { bytes }]) => [name, excelFaults(bytes)]);
    expect(faults.filter(([, found]) => found?.length !== 0)).toEqual([]);
  });

  (isAvailable(hasSchemas, 'ECMA-376의 스키마 없음: 저장한 파일의 스키마 검사를 건너뜁니다.') && hasSchemas
    ? it
    : it.skip)('is valid by the schemas of ECMA-376, which find a fault where there is one', async () => {
    const wrong = minimalFile([{ name: '시트', xml: '<sheetData><row r="0"/></sheetData><cols/>' }]);
    const faults = schemaFaults({ ...bytesOf(await everyOutput()), 'wrong.xlsx': wrong });
    expect(faults['wrong.xlsx']?.length).toBeGreaterThan(0);
    const found = Object.entries(faults).filter(([name, lines]) => name !== 'wrong.xlsx' && lines.length > 0);
    expect(found).toEqual([]);
  });

  (isAvailable(python !== undefined, 'openpyxl 없음: 저장한 파일을 다른 프로그램으로 읽는 시험을 건너뜁니다.')
    ? it
    : it.skip)('holds for another reader the same value in every cell', async () => {
    const saved = await everyOutput();
    const theirs = secondReading(bytesOf(saved));
    for (const [name, { workbook }] of Object.entries(saved)) {
      expect([name, theirs[name]]).toEqual([name, ownReading(workbook)]);
    }
  });
});
