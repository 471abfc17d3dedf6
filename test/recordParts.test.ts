import { annualRun } from '../src/annualRun';
import { seoulDistricts } from '../src/domain/districts/district';
import type { RunRecord } from '../src/domain/record/runRecord';
import { driftSince } from '../src/runs/record/drift';
import { examine, isRunnable } from '../src/runs/examination';
import { formRun } from '../src/runs/formRun';
import { letterListRun, paymentListRun, performanceRun } from '../src/runs/grantPapersRun';
import { verifyWorkbook } from '../src/runs/record/verification';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { openWorkbook } from '../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../workbench/xlsx/saveWorkbook';
import { told } from './domain/checks/told';
import { valuesOf } from './excel/workbookOf';
import { addRow, putSetting, putSheet } from './inputRows';
import { findCell, openSample, overtype, reverseRows } from './openSample';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The runs of a day, in their order: each a minute later. */
let minute = 0;
function now(): Date {
  minute += 1;
  return new Date(2020, 10, 24, 9, minute);
}

async function inHost<T>(workbook: Workbook, act: () => Promise<T>): Promise<T> {
  const { close } = await startHost(workbook);
  try {
    return await act();
  } finally {
    await close();
  }
}

const run = (workbook: Workbook) => inHost(workbook, () => annualRun(now()));
const verify = (workbook: Workbook) => inHost(workbook, verifyWorkbook);
const logOf = (workbook: Workbook) => (valuesOf(workbook, '배분기록') ?? []).slice(3);
const kindsOf = (workbook: Workbook) => logOf(workbook).map((row) => row[1]);

async function recorded(workbook: Workbook): Promise<RunRecord> {
  const { outcome } = await run(workbook);
  if (outcome.status !== 'written') throw new Error(`${outcome.status}, not written`);
  return outcome.record;
}

/** What every district gets in every project, in an order of their own. */
const amountsOf = ({ grants }: RunRecord) =>
  grants.map(({ district, project, amount }) => `${district} ${project} ${amount}`).toSorted();

/** What 기록 확인 says in short: the status, what is old with the inputs that changed, and the cells. */
async function verdict(workbook: Workbook) {
  const found = await verify(workbook);
  const place = ({ sheet, cell }: { sheet: string; cell: string | null }) => `${sheet}!${cell ?? ''}`;
  return {
    status: found.status,
    cells: found.cells.map(place),
    ...(found.status === 'inputsChanged' && {
      older: found.older.map(({ sheets, cells }) => `${sheets.join('·')} < ${cells.map(place).join(' ')}`),
      edited: found.edited.map(place),
    }),
  };
}

const same = { status: 'same', cells: [] };

/** The sample under 직제순 with its districts listed, in the official order or another. */
async function withDistricts(order: (place: number) => number): Promise<Workbook> {
  const workbook = await openSample();
  putSetting(workbook, '끝수배정순서', '직제순');
  putSheet(workbook, '자치구', [
    ['자치구', '순서'],
    ...seoulDistricts.map(({ name }, i) => [name, order(i)]),
  ]);
  return workbook;
}

describe('the same fingerprint is the same money', () => {
  test('under 직제순 the order of the districts decides odd units: another order is another fingerprint', async () => {
    const [official, reversed] = [await withDistricts((i) => i + 1), await withDistricts((i) => 25 - i)];
    const [first, second] = [await recorded(official), await recorded(reversed)];
    expect(amountsOf(second)).not.toEqual(amountsOf(first));
    expect(second.inputs).not.toBe(first.inputs);
  });

  test('기록 확인 names the cells of 자치구.순서 that were changed, and accuses nobody of overtyping', async () => {
    const workbook = await withDistricts((i) => i + 1);
    await run(workbook);
    overtype(workbook, '자치구', 'B2', 2);
    overtype(workbook, '자치구', 'B3', 1);
    expect(await verdict(workbook)).toEqual({
      status: 'inputsChanged',
      cells: ['자치구!B3', '자치구!B2'],
      older: ['교부내역·배분근거 < 자치구!B3 자치구!B2'],
      edited: [],
    });
  });

  test('the rows of 자치구 in another order, their numbers with them, are no change', async () => {
    const workbook = await withDistricts((i) => i + 1);
    await run(workbook);
    reverseRows(workbook, '자치구', '자치구');
    expect(await verdict(workbook)).toEqual(same);
  });

  test('the order of 대상사업 decides ties of 재배분: it is in the fingerprint', async () => {
    const redistributed = async (isReversed: boolean) => {
      const workbook = await openSample();
      putSetting(workbook, '달성구없음처리', '재배분');
      // 599,999천원 that nobody reached go to four projects with budgets alike: one of them gets a unit less.
      overtype(workbook, '대상사업', 'E5', 100);
      overtype(workbook, '대상사업', 'D5', 599_999);
      if (isReversed) reverseRows(workbook, '대상사업', '사업코드');
      return recorded(workbook);
    };
    const [first, second] = [await redistributed(false), await redistributed(true)];
    expect(amountsOf(second)).not.toEqual(amountsOf(first));
    expect(second.inputs).not.toBe(first.inputs);
  });

  test('a co-author who changes such an order while the run is planned is noticed', async () => {
    const workbook = await withDistricts((i) => i + 1);
    const drift = await inHost(workbook, async () => {
      const before = await examine();
      overtype(workbook, '자치구', 'B2', 2);
      overtype(workbook, '자치구', 'B3', 1);
      return isRunnable(before) ? driftSince(before) : null;
    });
    expect(drift?.map(told)).toEqual([
      expect.stringContaining('「자치구」 B3이 2에서 1로') as string,
      expect.stringContaining('「자치구」 B2가 1에서 2로') as string,
    ]);
  });
});

const approval = ['심의', '2020-11-10', '평가결과의 적정성', '원안가결', '평가결과', '자치행정과-0100'];

/** The sample, approved, with final grants recorded. */
async function final(): Promise<Workbook> {
  const workbook = await openSample();
  putSheet(workbook, '위원회', [['구분', '일자', '안건', '의결', '안건구분', '문서번호'], approval]);
  putSheet(workbook, '교부집행', [['자치구', '사업', '교부일', '금액(천원)', '문서번호']]);
  putSheet(workbook, '설문', [['문항', '구분', '점수', '응답수']]);
  await run(workbook);
  return workbook;
}

describe('later facts do not ask for a new 배분', () => {
  test('통지일, payments and the survey: each paper has its own row, and the grants keep theirs', async () => {
    const workbook = await final();
    const grants = valuesOf(workbook, '교부내역');

    putSetting(workbook, '통지일', '2020. 11. 27.');
    expect(await verdict(workbook)).toEqual(same);
    await inHost(workbook, () => letterListRun(now()));
    expect(await verdict(workbook)).toEqual(same);

    addRow(workbook, '교부집행', ['종로구', 'P1', '2020. 12. 1.', 24_000, '자치행정과-0300']);
    expect(await verdict(workbook)).toEqual(same);
    await inHost(workbook, () => paymentListRun(now()));
    expect(await verdict(workbook)).toEqual(same);

    addRow(workbook, '교부집행', ['중구', 'P1', '2020. 12. 2.', 24_000, '자치행정과-0301']);
    expect(await verdict(workbook)).toEqual({
      status: 'inputsChanged',
      cells: ['교부집행!A3'],
      older: ['지급명세 < 교부집행!A3'],
      edited: [],
    });
    await inHost(workbook, () => paymentListRun(now()));
    expect(await verdict(workbook)).toEqual(same);

    addRow(workbook, '설문', ['사업 안내', '자치구', 4.5, 20]);
    expect(await verdict(workbook)).toEqual({
      status: 'inputsChanged',
      cells: ['설문!A2'],
      older: ['성과평가 < 설문!A2'],
      edited: [],
    });
    await inHost(workbook, () => performanceRun(now()));
    expect(await verdict(workbook)).toEqual(same);

    expect(kindsOf(workbook)).toEqual(['확정', '통지', '집행', '집행', '성과']);
    expect(valuesOf(workbook, '교부내역')).toEqual(grants);
    expect(logOf(workbook)[3]?.slice(3, 8)).toEqual([
      '-',
      '「지급명세」 작성, 교부액은 배분 제1호 그대로',
      expect.stringMatching(/^sha256:/u) as string,
      3_000_000_000,
      0,
    ]);
  });

  test('교부내역 작성 after the survey writes 성과평가 alone, with a row 성과 and none of 배분', async () => {
    const workbook = await final();
    addRow(workbook, '설문', ['사업 안내', '자치구', 4.5, 20]);
    const { outcome } = await run(workbook);
    expect(outcome.status === 'written' && outcome.sheets).toEqual(['성과평가', '점검결과', '배분기록']);
    expect(kindsOf(workbook)).toEqual(['확정', '성과']);
    expect(await verdict(workbook)).toEqual(same);
    expect((await run(workbook)).outcome.status).toBe('unchanged');
  });

  test('예산서류 작성 after the grants is recorded as such; what changed is named with it', async () => {
    const workbook = await final();
    putSetting(workbook, '기대효과', '자치구의 참여가 늘어남');
    expect(await verdict(workbook)).toMatchObject({
      status: 'inputsChanged',
      older: [/사업설명서/u].map(() => expect.stringContaining('사업설명서 < 설정!') as string),
    });
    await inHost(workbook, () => formRun(now()));
    expect(await verdict(workbook)).toEqual(same);
    expect(kindsOf(workbook)).toEqual(['확정', '예산']);
  });

  test('another score makes the grants older, and with them the letters that were written', async () => {
    const workbook = await final();
    await inHost(workbook, () => letterListRun(now()));
    overtype(workbook, '자치구점수', 'D9', 81);
    expect(await verdict(workbook)).toEqual({
      status: 'inputsChanged',
      cells: ['자치구점수!D9'],
      older: ['교부내역·배분근거·성과평가 < 자치구점수!D9', '교부통지 < 자치구점수!D9'],
      edited: [],
    });
    await run(workbook);
    expect(await verdict(workbook)).toMatchObject({ older: ['교부통지 < '] });
    await inHost(workbook, () => letterListRun(now()));
    expect(await verdict(workbook)).toEqual(same);
    expect(kindsOf(workbook)).toEqual(['확정', '통지', '확정', '통지']);
  });

  test('a payment of a district whose correction came after notice is an input of the amounts', async () => {
    const workbook = await final();
    putSetting(workbook, '통지일', '2020. 11. 12.');
    putSheet(workbook, '정정', [
      ['자치구', '사업', '정정점수', '사유', '승인문서번호', '처리방법'],
      ['종로구', 'P1', 10, '증빙 재확인', '자치행정과-0200', ''],
    ]);
    await run(workbook);
    expect(kindsOf(workbook)).toEqual(['확정', '정정']);
    addRow(workbook, '교부집행', ['종로구', 'P1', '2020. 12. 1.', 24_000, '자치행정과-0300']);
    const found = await verdict(workbook);
    expect([found.status, found.cells.every((cell) => cell.startsWith('교부집행!'))]).toEqual([
      'inputsChanged',
      true,
    ]);
    expect(found.older?.[0]).toMatch(/^교부내역·배분근거/u);
  });

  test('a payment elsewhere brings 정정내역 along with 지급명세, and no new 배분', async () => {
    const workbook = await final();
    putSetting(workbook, '통지일', '2020. 11. 12.');
    putSheet(workbook, '정정', [
      ['자치구', '사업', '정정점수', '사유', '승인문서번호', '처리방법'],
      ['종로구', 'P1', 10, '증빙 재확인', '자치행정과-0200', ''],
    ]);
    await run(workbook);
    await inHost(workbook, () => paymentListRun(now()));
    addRow(workbook, '교부집행', ['중구', 'P1', '2020. 12. 1.', 24_000, '자치행정과-0300']);
    expect(await verdict(workbook)).toMatchObject({ older: ['지급명세 < 교부집행!A2'] });
    await inHost(workbook, () => paymentListRun(now()));
    expect(await verdict(workbook)).toEqual(same);
    expect(kindsOf(workbook)).toEqual(['확정', '정정', '집행', '집행']);
  });
});

describe('every written sheet is verified', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    const workbook = await final();
    putSetting(workbook, '통지일', '2020. 11. 12.');
    putSheet(workbook, '정정', [
      ['자치구', '사업', '정정점수', '사유', '승인문서번호', '처리방법'],
      ['종로구', 'P1', 10, '증빙 재확인', '자치행정과-0200', ''],
    ]);
    await run(workbook);
    await inHost(workbook, () => letterListRun(now()));
    await inHost(workbook, () => paymentListRun(now()));
    file = await saveWorkbook(workbook);
  });

  test('as it was saved it is the same', async () => {
    expect(await verdict(await openWorkbook(file))).toEqual(same);
  });

  test.each([
    ['교부통지', 'E5', 182_078_000],
    ['지급명세', 'D6', 24_000_000],
    ['성과평가', 'B4', 79],
    ['정정내역', 'C5', 1],
    ['사업설명서', 'A1', '다른 사업'],
    ['결산현황', 'B5', 1],
    ['예산총괄', 'B5', 1],
    ['교부내역', 'B6', 25_000],
    ['배분근거', 'B6', 1],
    ['점검결과', 'D4', '이상 없음'],
  ])('an overtyped cell of 「%s」 is found and named', async (sheet, cell, value) => {
    const workbook = await openWorkbook(file);
    overtype(workbook, sheet, cell, value);
    const found = await verdict(workbook);
    expect(found.status).toBe('outputsEdited');
    expect(found.cells).toContain(`${sheet}!${cell}`);
    expect(found.cells.filter((one) => !one.startsWith(`${sheet}!`))).toEqual([]);
  });

  test('overtyped and older: both are told', async () => {
    const workbook = await openWorkbook(file);
    overtype(workbook, '교부통지', 'E5', 182_078_000);
    addRow(workbook, '교부집행', ['중구', 'P1', '2020. 12. 1.', 24_000, '자치행정과-0300']);
    expect(await verdict(workbook)).toEqual({
      status: 'inputsChanged',
      cells: ['교부집행!A2'],
      older: ['지급명세 < 교부집행!A2'],
      edited: ['교부통지!E5'],
    });
  });

  test('a paper that was taken out is named as a whole', async () => {
    const workbook = await openWorkbook(file);
    const sheet = workbook.sheets.find(({ name }) => name === '지급명세');
    if (sheet) workbook.removeSheet(sheet);
    expect(await verdict(workbook)).toEqual({ status: 'outputsEdited', cells: ['지급명세!'] });
  });

  test.each(['예산내역', '결산', '추진일정'])(
    'rows of 「%s」 sorted since are no change, and an overtyped cell is named all the same',
    async (sheet) => {
      const workbook = await openWorkbook(file);
      const [, header = ''] =
        { 예산내역: ['', '과목'], 결산: ['', '연도'], 추진일정: ['', '절차'] }[sheet] ?? [];
      reverseRows(workbook, sheet, header);
      expect(await verdict(workbook)).toEqual(same);
      overtype(workbook, '결산현황', 'B5', 1);
      const { status, cells } = await verdict(workbook);
      expect([status, cells[0]]).toEqual(['outputsEdited', '결산현황!B5']);
    },
  );

  test.each([
    [
      '등급',
      '등급',
      [
        ['등급', '가중치', '인원'],
        ['최우수', 3, 4],
        ['우수', 2, 6],
      ],
    ],
    [
      '의견수렴',
      '자치구',
      [
        ['자치구', '의견', '반영여부'],
        ['중구', '지표를 줄여 주십시오', '반영'],
        ['종로구', '안내를 일찍', '반영'],
      ],
    ],
  ])('the rows of 「%s」 sorted since, where their order decides nothing', async (sheet, header, rows) => {
    const workbook = await openSample();
    putSheet(workbook, sheet, rows);
    await run(workbook);
    reverseRows(workbook, sheet, header);
    expect(await verdict(workbook)).toEqual(same);
    const cell = findCell(workbook, '성과평가', '2020년 사업별 성과평가(안)');
    overtype(workbook, '성과평가', cell.replace(/\d+/u, '4'), '다른 사업');
    expect(await verdict(workbook)).toEqual({
      status: 'outputsEdited',
      cells: [`성과평가!${cell.replace(/\d+/u, '4')}`],
    });
  });
});

describe('a workbook of 0.1.0', () => {
  test.each(['0.1.0', '0.1.0-직제순'])(
    '%s.xlsx is said to be of another version, and accuses nobody',
    async (name) => {
      const workbook = await openWorkbook(
        readFileSync(join(__dirname, 'fixtures', 'versions', `${name}.xlsx`)),
      );
      expect(await verdict(workbook)).toEqual({ status: 'otherVersion', cells: [] });
      const before = logOf(workbook);
      expect((await run(workbook)).outcome.status).toBe('written');
      expect(logOf(workbook).slice(0, -1)).toEqual(before);
      expect(await verdict(workbook)).toEqual(same);
    },
  );

  test('what it recorded still may not change without a decision', async () => {
    const workbook = await openWorkbook(readFileSync(join(__dirname, 'fixtures', 'versions', '0.1.0.xlsx')));
    putSetting(workbook, '목표확정일', '2020. 3. 20.');
    const { examination } = await run(workbook);
    expect(examination.record).toMatchObject({ version: '0.1.0', granted: 3_000_000_000 });
    expect(
      (await inHost(workbook, examine)).issues.filter(({ severity }) => severity === 'error').map(told),
    ).toEqual([]);
  });
});
