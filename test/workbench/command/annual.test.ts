import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isCellError } from '../../../workbench/workbook/cell';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook';
import { gyobu, sample, temporaryFolder } from './commandFolder';

interface Answer {
  readonly fiscalYear?: number;
  readonly status?: string;
  readonly issues: readonly {
    code: string;
    severity: string;
    sheet: string;
    cell: string | null;
    message: string;
  }[];
  readonly [name: string]: unknown;
}

const folder = temporaryFolder();

/** The sample with some cells changed, as a file. */
async function changed(name: string, change: (workbook: Workbook) => void): Promise<string> {
  const workbook = await openWorkbook(readFileSync(sample));
  change(workbook);
  writeFileSync(folder.file(name), await saveWorkbook(workbook));
  return folder.file(name);
}

function put(workbook: Workbook, sheet: string, row: number, column: number, value: string | number): void {
  workbook.sheetNamed(sheet)?.put(row - 1, column, { value, formula: null, style: {} });
}

/** The place of the cell that holds this value. */
function placeOf(workbook: Workbook, sheet: string, value: string): { row: number; column: number } {
  for (const { row, column, cell } of workbook.sheetNamed(sheet)?.cells() ?? []) {
    if (cell.value === value) return { row: row + 1, column };
  }
  throw new Error(`${sheet} has no ${value}`);
}

describe('gyobu annual', () => {
  it('computes the sample to the won, and writes the file beside it', async () => {
    const { code, out, err } = await gyobu('annual', sample, '--out', folder.file('out.xlsx'), '--json');
    expect([code, err]).toEqual([0, '']);
    const answer = JSON.parse(out) as Answer;
    expect(answer).toMatchObject({
      fiscalYear: 2020,
      status: 'trial',
      budget: {
        rows: [
          { item: '사무관리비', previous: 3_100_000, current: 0, change: -3_100_000, rate: '△100' },
          {
            item: '자치구기타재원조정비',
            previous: 7_400_000_000,
            current: 3_000_000_000,
            change: -4_400_000_000,
            rate: '△59',
          },
        ],
        total: { previous: 7_403_100_000, current: 3_000_000_000, change: -4_403_100_000, rate: '△59' },
      },
      granted: 3_000_000_000,
      leftover: 0,
      hangul: '금3,000,000,000원(금삼십억원)',
    });
    const achieved = (answer['projects'] as { achieved: number }[]).map((project) => project.achieved);
    expect(achieved).toEqual([25, 15, 13, 9, 7]);
    const grants = answer['grants'] as { project: string; amount: number }[];
    const amounts = (code: string) => {
      const counts = new Map<number, number>();
      for (const { project, amount } of grants) {
        if (project === code) counts.set(amount, (counts.get(amount) ?? 0) + 1);
      }
      return [...counts].sort(([a], [b]) => b - a);
    };
    expect([amounts('P3'), amounts('P5')]).toEqual([
      [
        [46_154_000, 11],
        [46_153_000, 2],
      ],
      [
        [85_715_000, 2],
        [85_714_000, 5],
      ],
    ]);
    expect((answer['settlement'] as { balance: number }[]).map(({ balance }) => balance)).toEqual([
      0, 0, 89_000,
    ]);
    expect(answer['districts']).toHaveLength(25);

    const written = await openWorkbook(readFileSync(folder.file('out.xlsx')));
    for (const name of ['예산총괄', '교부내역', '배분근거', '결산현황', '점검결과', '배분기록']) {
      expect(written.sheets.map((sheet) => sheet.name)).toContain(name);
    }
    const formulas = written.sheets.flatMap((sheet) =>
      [...sheet.cells()].filter(({ cell }) => cell.formula !== null),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(({ cell }) => cell.value === null || isCellError(cell.value))).toEqual([]);
    expect(readdirSync(path.dirname(folder.file('out.xlsx')))).toEqual(['out.xlsx']);
  }, 60_000);

  it.each<[what: string, code: string, sheet: string, change: (workbook: Workbook) => void]>([
    [
      'a required sheet is missing',
      'R01',
      '결산',
      (book) => {
        book.removeSheet(book.sheetNamed('결산')!);
      },
    ],
    [
      'a district is unknown',
      'E09',
      '자치구점수',
      (book) => {
        const { row, column } = placeOf(book, '자치구점수', '강동구');
        put(book, '자치구점수', row, column, '강도구');
      },
    ],
    [
      'an amount is no number',
      'R03',
      '예산내역',
      (book) => {
        const { row, column } = placeOf(book, '예산내역', '사무관리비');
        put(book, '예산내역', row, column + 1, '삼천백');
      },
    ],
  ])(
    'blocks, and writes nothing, when %s',
    async (_, code, sheet, change) => {
      const input = await changed('in.xlsx', change);
      const before = readFileSync(input);
      const { code: exit, out } = await gyobu('annual', input, '--out', folder.file('out.xlsx'), '--json');
      const answer = JSON.parse(out) as Answer;
      expect(exit).toBe(2);
      expect(Object.keys(answer).sort()).toEqual(['fiscalYear', 'issues']);
      const found = answer.issues
        .filter(({ severity }) => severity === 'error')
        .find((issue) => issue.code === code);
      expect(found).toMatchObject({ sheet });
      expect(found?.message).toMatch(/주시기 바랍니다\.|니다\.$/);
      expect(existsSync(folder.file('out.xlsx'))).toBe(false);
      expect(readFileSync(input).equals(before)).toBe(true);
    },
    60_000,
  );

  it('checks without writing, and says the same', async () => {
    const input = await changed('in.xlsx', (book) => {
      book.removeSheet(book.sheetNamed('결산')!);
    });
    const check = await gyobu('check', input, '--json');
    const annual = await gyobu('annual', input, '--json');
    expect([check.code, annual.code]).toEqual([2, 2]);
    expect(JSON.parse(check.out)).toEqual(JSON.parse(annual.out));
  }, 60_000);

  it('verifies what it wrote: the same, and not when a hand has been at it', async () => {
    await gyobu('annual', sample, '--out', folder.file('out.xlsx'));
    expect(await gyobu('verify', folder.file('out.xlsx'), '--json')).toEqual({
      code: 0,
      out: '{"status":"same","cells":[]}',
      err: '',
    });
    const workbook = await openWorkbook(readFileSync(folder.file('out.xlsx')));
    const { row, column } = placeOf(workbook, '교부내역', '강남구');
    put(workbook, '교부내역', row, column + 1, 24_001);
    writeFileSync(folder.file('edited.xlsx'), await saveWorkbook(workbook));
    const { code, out } = await gyobu('verify', folder.file('edited.xlsx'), '--json');
    const { status, cells } = JSON.parse(out) as { status: string; cells: unknown[] };
    expect([code, status]).toEqual([2, 'outputsEdited']);
    expect(cells).toContainEqual({ sheet: '교부내역', cell: `B${row}` });
  }, 60_000);

  it('verifies a file whose record was damaged: not the same, exit 2, no stack trace', async () => {
    await gyobu('annual', sample, '--out', folder.file('recorded.xlsx'));
    const workbook = await openWorkbook(readFileSync(folder.file('recorded.xlsx')));
    for (const part of workbook.customXml) part.xml = part.xml.replace(/"schema":\d+/, '"schema":"?"');
    writeFileSync(folder.file('damaged.xlsx'), await saveWorkbook(workbook));
    expect(await gyobu('verify', folder.file('damaged.xlsx'), '--json')).toEqual({
      code: 2,
      out: '{"status":"otherVersion","cells":[]}',
      err: '',
    });
  }, 60_000);
});
