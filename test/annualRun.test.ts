import { annualRun } from '../src/annualRun';
import { readPart } from '../src/excel/record';
import { verifyWorkbook } from '../src/runs/record/verification';
import { issueMessage } from '../src/text/issueText';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { openWorkbook } from '../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../workbench/xlsx/saveWorkbook';
import { valuesOf } from './excel/workbookOf';
import { convertByLibreOffice, describeWithLibreOffice } from './libreOffice';
import { findCell, openSample, overtype, reverseRows } from './openSample';

const now = new Date('2020-11-24T14:30:00');
const outputs = ['예산총괄', '교부내역', '배분근거', '결산현황', '점검결과', '배분기록'];

async function run(workbook: Workbook) {
  const { close } = await startHost(workbook);
  const result = await annualRun(now);
  const verification = await verifyWorkbook();
  await close();
  return { ...result, verification };
}

describe('the annual run on the sample', () => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await openSample();
    const { outcome, verification } = await run(workbook);
    expect(outcome.status).toBe('written');
    expect(verification).toEqual({ status: 'same', cells: [] });
  });

  test('예산총괄 shows the seed’s figures', () => {
    expect(valuesOf(workbook, '예산총괄')).toEqual([
      ['2020년도 예산총괄(안)', '', '', '', ''],
      ['(단위 : 천원, %)', '', '', '', ''],
      ['구 분', '2019예산액 (A)', '2020예산액 (B)', '증감 (B-A)', '(B-A)*100/A'],
      ['계', 7_403_100, 3_000_000, -4_403_100, -59],
      ['사무관리비', 3_100, 0, -3_100, -100],
      ['자치구기타재원조정비', 7_400_000, 3_000_000, -4_400_000, -59],
    ]);
  });

  test('결산현황 shows the seed’s three years', () => {
    expect(valuesOf(workbook, '결산현황')?.slice(2)).toEqual([
      ['연도', '최종예산', '전년이월', '예산변경', '예산현액', '집행액', '차년이월', '집행잔액'],
      [2016, 8_000_000, 0, 0, 8_000_000, 8_000_000, 0, 0],
      [2017, 8_000_000, 0, 0, 8_000_000, 8_000_000, 0, 0],
      [2018, 8_002_200, 0, 0, 8_002_200, 8_002_111, 0, 89],
    ]);
  });

  test('교부내역 grants all of it: P3 to 11 and 2 districts, P5 to 2 and 5', () => {
    const rows = (valuesOf(workbook, '교부내역') ?? []).slice(4, 29);
    const counted = (column: number) => {
      const counts: Record<string, number> = {};
      for (const row of rows) {
        const amount = String(row[column]);
        if (amount !== '-') counts[amount] = (counts[amount] ?? 0) + 1;
      }
      return counts;
    };
    expect([1, 2, 3, 4, 5].map(counted)).toEqual([
      { 24_000: 25 },
      { 40_000: 15 },
      { 46_153: 2, 46_154: 11 },
      { 66_666: 3, 66_667: 6 },
      { 85_714: 5, 85_715: 2 },
    ]);
    expect(rows.map((row) => Number(row[7])).reduce((sum, amount) => sum + amount, 0)).toBe(3_000_000);
  });

  test('the input sheets are as they were', async () => {
    const untouched = await openSample();
    for (const { name } of untouched.sheets)
      expect(valuesOf(workbook, name)).toEqual(valuesOf(untouched, name));
  });

  test('saved and opened again it verifies, and another run changes nothing and adds no row', async () => {
    const reopened = await openWorkbook(await saveWorkbook(workbook));
    const before = outputs.map((name) => valuesOf(reopened, name));
    const { outcome, verification } = await run(reopened);
    expect([outcome.status, verification.status]).toEqual(['unchanged', 'same']);
    expect(outputs.map((name) => valuesOf(reopened, name))).toEqual(before);
  });

  test.each([
    ['an input', '자치구점수', '종로구', 1, 94, 'inputsChanged'],
    ['an amount granted', '교부내역', '종로구', 1, 25_000, 'outputsEdited'],
  ] as const)(
    'after someone overtypes %s, verification names the cell',
    async (_, name, district, offset, value, status) => {
      const changed = await openWorkbook(await saveWorkbook(workbook));
      const place = findCell(changed, name, district);
      const cell = `${String.fromCharCode(place.charCodeAt(0) + offset)}${place.slice(1)}`;
      overtype(changed, name, cell, value);
      const { close } = await startHost(changed);
      const found = await verifyWorkbook();
      await close();
      expect(found.status).toBe(status);
      expect(found.cells).toContainEqual({ sheet: name, cell });
    },
  );

  test.each([
    ['예산내역', '과목'],
    ['추진일정', '절차'],
    ['자치구점수', '자치구'],
  ])(
    'sorting the rows of 「%s」 the other way round changes no input: still the same',
    async (name, header) => {
      const changed = await openWorkbook(await saveWorkbook(workbook));
      reverseRows(changed, name, header);
      const { close } = await startHost(changed);
      expect(await verifyWorkbook()).toEqual({ status: 'same', cells: [] });
      overtype(changed, '교부내역', findCell(changed, '교부내역', '종로구').replace('A', 'B'), 25_000);
      const edited = await verifyWorkbook();
      await close();
      expect(edited.status).toBe('outputsEdited');
      expect(edited.cells).toContainEqual({ sheet: '교부내역', cell: 'B5' });
    },
  );

  describeWithLibreOffice('recalculated by LibreOffice', () => {
    const formulaValues = (book: Workbook) =>
      book.sheets.flatMap((sheet) =>
        [...sheet.cells()]
          .filter(({ cell }) => cell.formula !== null)
          .map(({ row, column, cell }) => [sheet.name, row, column, cell.value] as const)
          .sort(([a, r, c], [b, s, d]) => a.localeCompare(b) || r - s || c - d),
      );

    test('every formula gives what the model expects', async () => {
      const theirs = await openWorkbook(convertByLibreOffice(await saveWorkbook(workbook), 'xlsx'));
      expect(formulaValues(workbook).length).toBeGreaterThan(100);
      expect(formulaValues(theirs)).toEqual(formulaValues(workbook));
    });

    test('a stored value that is wrong does not get through: LibreOffice really calculates', async () => {
      const spoilt = await openWorkbook(await saveWorkbook(workbook));
      const sheet = spoilt.sheets.find(({ name }) => name === '예산총괄');
      sheet?.putResult(3, 1, 1);
      const theirs = await openWorkbook(convertByLibreOffice(await saveWorkbook(spoilt), 'xlsx'));
      expect(formulaValues(theirs)).toEqual(formulaValues(workbook));
    });

    test('a workbook that LibreOffice saved runs to the same result', async () => {
      const theirs = await openWorkbook(convertByLibreOffice(await saveWorkbook(await openSample()), 'xlsx'));
      const { outcome } = await run(theirs);
      expect(outcome.status).toBe('written');
      expect(['예산총괄', '교부내역', '결산현황'].map((name) => valuesOf(theirs, name))).toEqual(
        ['예산총괄', '교부내역', '결산현황'].map((name) => valuesOf(workbook, name)),
      );
    });
  });
});

describe('the annual run with 절사', () => {
  test('pays 2,999,981천원 and leaves 19천원', async () => {
    const workbook = await openSample();
    overtype(workbook, '설정', findCell(workbook, '설정', '전액배분'), '절사');
    const { examination, outcome } = await run(workbook);
    const { granted, leftover } = examination.result!.allocation;
    expect([outcome.status, granted, leftover]).toEqual(['written', 2_999_981_000, 19_000]);
  });
});

describe('bad input blocks the run: every issue at its cell, nothing written', () => {
  const cases: readonly (readonly [string, (workbook: Workbook) => void, readonly string[]])[] = [
    [
      'a missing required sheet',
      (workbook) => {
        workbook.removeSheet(workbook.sheets.find(({ name }) => name === '결산')!);
      },
      ['R01 결산 - 「결산」 시트가 없습니다. 꼭 필요한 시트이니 만들어 주시기 바랍니다.'],
    ],
    [
      'an unknown district, a score above the maximum, and a district left out by it',
      (workbook) => {
        overtype(workbook, '자치구점수', findCell(workbook, '자치구점수', '강동구'), '강도구');
        overtype(workbook, '자치구점수', 'B4', 105);
      },
      [
        "E09 자치구점수 A27 「자치구점수」 A27의 '강도구'는 자치구 목록에 없어 연결할 수 없습니다. 강동구인지 확인하여 직접 고쳐 주시기 바랍니다.",
        'E11 자치구점수 - 「자치구점수」에 강동구 행이 없습니다. 25개 자치구가 모두 있어야 산정할 수 있으니 행을 추가하여 주시기 바랍니다.',
        'E18 자치구점수 B4 「자치구점수」 B4(중구 P1)의 105점이 0점부터 만점 100점까지의 범위를 벗어납니다. 점수나 만점을 확인하여 주시기 바랍니다.',
      ],
    ],
    [
      'projects above the budget, and an amount that is none',
      (workbook) => {
        overtype(workbook, '대상사업', 'D4', 650_000);
        overtype(workbook, '결산', 'B3', '팔십억');
      },
      [
        "R03 결산 B3 「결산」 B3의 '팔십억'을 금액으로 읽을 수 없습니다. 숫자로 고쳐 주시기 바랍니다.",
        'E13 대상사업 D4:D8 「대상사업」 D4:D8 합계 3,050,000천원이 교부재원보다 50,000천원 많습니다. 예산을 초과하여 교부할 수 없으니 사업비를 조정하여 주시기 바랍니다.',
      ],
    ],
  ];

  test.each(cases)('%s', async (_, spoil, expected) => {
    const workbook = await openSample();
    spoil(workbook);
    const sheets = workbook.sheets.map(({ name }) => name);
    const { outcome } = await run(workbook);
    const errors =
      outcome.status === 'blocked' ? outcome.issues.filter(({ severity }) => severity === 'error') : [];
    const worded = errors.map((found) => {
      return `${found.code} ${found.at.sheet} ${found.at.cell ?? '-'} ${issueMessage(found)}`;
    });
    expect(worded).toEqual(expected);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    const { close } = await startHost(workbook);
    expect(await readPart('run-record')).toBeNull();
    await close();
  });
});
