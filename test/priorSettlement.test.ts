import { annualRun } from '../src/annualRun';
import { examine } from '../src/runs/examination';
import { letterListRun, paymentListRun } from '../src/runs/grantPapersRun';
import { rollRun } from '../src/runs/rollRun';
import type { CellValue } from '../src/sheets/model/grid';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { valuesOf } from './excel/workbookOf';
import { putSetting, putSheet } from './inputRows';
import { openSample } from './openSample';

const now = new Date('2020-12-01T10:00:00');

/** Works in the workbook with the real office.js. */
async function work<T>(workbook: Workbook, task: () => Promise<T>): Promise<T> {
  const { settle, close } = await startHost(workbook);
  const done = await task();
  await settle();
  await close();
  return done;
}

const meeting = (year: number) => [
  ['구분', '일자', '안건', '의결', '안건구분', '문서번호'],
  ['심의', `${year}-11-10`, '평가결과의 적정성', '원안가결', '평가결과', '자치행정과-0100'],
];

/** 2020, notified, and then two scores corrected: 중랑구 P3 comes to reach the target, 강남구 P3 no longer does. */
async function corrected(): Promise<Workbook> {
  const workbook = await openSample();
  putSheet(workbook, '위원회', meeting(2020));
  await work(workbook, () => annualRun(now));
  putSetting(workbook, '통지일', '2020-11-12');
  putSheet(workbook, '교부집행', [
    ['자치구', '사업', '교부일', '금액'],
    ['강남구', 'P3', '2020-11-25', 46_153],
  ]);
  putSheet(workbook, '정정', [
    ['자치구', '사업', '정정점수', '사유', '승인문서번호', '처리방법'],
    ['중랑구', 'P3', 81, '증빙 재확인', '자치행정과-0200', '차년도 반영'],
    ['강남구', 'P3', 77, '증빙 오류', '자치행정과-0201', '차년도 반영'],
  ]);
  const { outcome } = await work(workbook, () => annualRun(now));
  expect(outcome.status).toBe('written');
  return workbook;
}

const rowsOf = (workbook: Workbook, sheet: string): CellValue[][] => valuesOf(workbook, sheet) ?? [];
const rowOf = (workbook: Workbook, sheet: string, district: string) =>
  rowsOf(workbook, sheet).find(([name]) => name === district) ?? [];

/** The cells of a row under these headers. */
function cellsOf(workbook: Workbook, sheet: string, district: string, headers: readonly string[]) {
  const header = rowsOf(workbook, sheet).find(([name]) => name === '자치구') ?? [];
  const row = rowOf(workbook, sheet, district);
  return headers.map((one) => (header.includes(one) ? row[header.indexOf(one)] : 'no such column'));
}

type Rows = (string | number)[][];

test('a district of 「전년도정산」 that is none is refused by its cell', async () => {
  const workbook = await openSample();
  putSheet(workbook, '전년도정산', [
    ['자치구', '사업', '금액', '근거'],
    ['한강구', '희망 일자리', -5, ''],
    ['종로구', '희망 일자리', '(1,234)', ''],
  ]);
  const { issues, year } = await work(workbook, () => examine());
  expect(
    issues
      .filter(({ at }) => at.sheet === '전년도정산')
      .map(({ severity, code, at }) => [severity, code, at.cell]),
  ).toEqual([
    ['error', 'E09', 'A2'],
    // The unit is not said, so that it is taken as 천원.
    ['note', 'R12', 'C3'],
  ]);
  expect(year?.priorSettlements.map(({ district, amount }) => [district, amount])).toEqual([
    ['종로구', -1_234_000],
  ]);
});

describe('차년도 반영 of a correction', () => {
  let workbook: Workbook;
  let taught: Rows[];
  let rolled: Awaited<ReturnType<typeof rollRun>>;
  beforeAll(async () => {
    workbook = await corrected();
    const inputs = ['예산내역', '대상사업', '자치구점수', '결산'];
    taught = inputs.map((sheet) => rowsOf(workbook, sheet) as Rows);
    rolled = await work(workbook, () => rollRun());
  }, 60_000);

  test('is a row of next year’s 「전년도정산」 with its ground', () => {
    expect(rowsOf(workbook, '전년도정산').filter((row) => row.some((value) => value !== ''))).toEqual([
      ['', '', '', '(단위 : 천원)'],
      ['자치구', '사업', '금액', '근거'],
      ['중랑구', '희망 일자리 만들기(가상)', 46_153, '2020년 배분 제2호, 증빙 재확인, 자치행정과-0200'],
      ['강남구', '희망 일자리 만들기(가상)', -46_153, '2020년 배분 제2호, 증빙 오류, 자치행정과-0201'],
    ]);
    expect(rolled.rolled?.year.priorSettlements.map(({ district, amount }) => [district, amount])).toEqual([
      ['중랑구', 46_153_000],
      ['강남구', -46_153_000],
    ]);
  });

  test('stands beside next year’s grants in 교부내역, 교부통지 and 지급명세, and moves none of them', async () => {
    const [lines = [], projects = [], scores = [], settlements = []] = taught;
    putSheet(workbook, '예산내역', lines);
    putSheet(workbook, '대상사업', projects);
    putSheet(workbook, '자치구점수', scores);
    putSheet(workbook, '결산', [...settlements, [2019, 7_403_100, 0, 0, 7_403_100, 7_403_100, 0, 0]]);
    putSetting(workbook, '교부재원', 3_000_000);
    putSheet(workbook, '위원회', meeting(2021));
    const { outcome } = await work(workbook, () => annualRun(new Date('2021-12-01T10:00:00')));
    expect(outcome.status === 'blocked' ? outcome.issues : outcome.status).toBe('written');
    const beside = ['계', '전년도 정산', '지급할 금액'];
    expect(
      ['중랑구', '강남구', '종로구', '계'].map((one) => cellsOf(workbook, '교부내역', one, beside)),
    ).toEqual([
      [64_000, 46_153, 110_153],
      [155_868, -46_153, 109_715],
      [155_867, '-', 155_867],
      [3_000_000, 0, 3_000_000],
    ]);
    expect((await work(workbook, () => letterListRun(now))).issues).toEqual([]);
    expect(cellsOf(workbook, '교부통지', '강남구', ['교부액', '전년도 정산', '지급할 금액'])).toEqual([
      155_868_000, -46_153_000, 109_715_000,
    ]);
    expect((await work(workbook, () => paymentListRun(now))).issues).toEqual([]);
    expect(
      cellsOf(workbook, '지급명세', '강남구', ['교부결정액', '전년도 정산', '지급할 금액', '미지급액']),
    ).toEqual([155_868_000, -46_153_000, 109_715_000, 109_715_000]);
  }, 60_000);
});
