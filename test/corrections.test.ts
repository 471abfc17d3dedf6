import type { AnnualRun } from '../src/annualRun';
import { annualRun } from '../src/annualRun';
import type { Verification } from '../src/runs/record/verification';
import { verifyWorkbook } from '../src/runs/record/verification';
import type { CellValue } from '../src/sheets/model/grid';
import { issueMessage } from '../src/text/issueText';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { valuesOf } from './excel/workbookOf';
import { addRow, putSetting, putSheet } from './inputRows';
import { openSample } from './openSample';

const now = new Date('2020-12-01T10:00:00');

/** The committee approved the results, so that a run is final. */
const approved = [
  ['구분', '일자', '안건', '의결', '안건구분', '문서번호'],
  ['심의', '2020-11-10', '평가결과의 적정성', '원안가결', '평가결과', '자치행정과-0100'],
];

const correctionHeader = ['자치구', '사업', '정정점수', '사유', '승인문서번호', '처리방법'];
const correction = (remedy = '') => [
  correctionHeader,
  ['중랑구', 'P3', 81, '증빙 재확인', '자치행정과-0200', remedy],
];

async function run(workbook: Workbook): Promise<AnnualRun & { verification: Verification }> {
  const { host, settle, close } = await startHost(workbook);
  const ended = await annualRun(now);
  const verification = await verifyWorkbook();
  await settle();
  expect(host.open.references).toBe(0);
  await close();
  return { ...ended, verification };
}

/** The sample, approved and run once: what was notified. */
async function notified(): Promise<Workbook> {
  const workbook = await openSample();
  putSheet(workbook, '위원회', approved);
  const { outcome } = await run(workbook);
  expect(outcome.status).toBe('written');
  return workbook;
}

/** A district's amounts in 교부내역, P1 to P5. */
function grantsOf(workbook: Workbook, district: string): CellValue[] {
  return (valuesOf(workbook, '교부내역') ?? []).find(([name]) => name === district)?.slice(1, 6) ?? [];
}

/** The table of 정정내역: header, 계, and a row a change. */
function changes(workbook: Workbook): CellValue[][] {
  const rows = (valuesOf(workbook, '정정내역') ?? []).slice(2);
  return rows.slice(
    0,
    rows.findIndex(([first]) => String(first).startsWith('※')),
  );
}

const kinds = (workbook: Workbook) => (valuesOf(workbook, '배분기록') ?? []).slice(3).map((row) => row[1]);

const errors = ({ outcome }: AnnualRun) =>
  outcome.status === 'blocked'
    ? outcome.issues.filter(({ severity }) => severity === 'error').map((found) => issueMessage(found))
    : [];

describe('중랑구 P3 77→81 before notice', () => {
  let workbook: Workbook;
  let ended: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    workbook = await notified();
    putSheet(workbook, '정정', correction());
    ended = await run(workbook);
  });

  test('is a run of its own, which verifies and does not repeat itself', async () => {
    expect([ended.outcome.status, ended.verification]).toEqual(['written', { status: 'same', cells: [] }]);
    expect(kinds(workbook)).toEqual(['확정', '정정']);
    const again = await run(workbook);
    expect([again.outcome.status, kinds(workbook).length]).toEqual(['unchanged', 2]);
  });

  test('splits P3 anew: 14 achievers, 42,857 or 42,858천원 each, every other winner 3,295 to 3,297 less', () => {
    const rows = changes(workbook);
    expect(rows[0]).toEqual([
      ...['자치구', '사업', '당초 교부액', '정정 교부액', '증감', '추가교부', '환수', '기교부액'],
      ...['처리방법', '교부내역 반영', '사유', '승인문서번호'],
    ]);
    expect(rows[1]?.slice(0, 8)).toEqual(['계', '', 600_000, 600_000, 0, 42_857, 0, 0]);
    const own = rows.find(([district]) => district === '중랑구');
    expect(own?.slice(2)).toEqual([
      ...[0, 42_857, 42_857, 42_857, 0, 0],
      ...['교부 전 반영', '○', '증빙 재확인', '자치행정과-0200'],
    ]);
    const others = rows.slice(2).filter((row) => row !== own);
    expect(others).toHaveLength(13);
    const counted: Record<string, number> = {};
    for (const [, , before, after, change, more, less] of others) {
      expect([more, less]).toEqual([0, 0]);
      const key = `${String(before)}→${String(after)} (${String(change)})`;
      counted[key] = (counted[key] ?? 0) + 1;
    }
    // 600,000 = 14 × 42,857 + 2, and 13 × 46,153 + 11.
    expect(counted).toEqual({
      '46153→42857 (-3296)': 2,
      '46154→42857 (-3297)': 9,
      '46154→42858 (-3296)': 2,
    });
    expect(grantsOf(workbook, '중랑구')[2]).toBe(42_857);
  });

  test('keeps the old run readable under the changes', () => {
    const rows = valuesOf(workbook, '정정내역') ?? [];
    const start = rows.findIndex(([first]) => first === '배분 제1호의 교부액');
    expect(rows[start + 1]?.slice(0, 7)).toEqual(['자치구', 'P1', 'P2', 'P3', 'P4', 'P5', '교부액 계']);
    expect(rows[start + 2]?.slice(1, 7)).toEqual([600_000, 600_000, 600_000, 600_000, 600_000, 3_000_000]);
    expect(rows.slice(start + 3).find(([district]) => district === '중랑구')?.[3]).toBe(0);
    expect(rows.slice(start + 3)).toHaveLength(25);
  });

  test('another run after another change is still held against run 1', async () => {
    putSetting(workbook, '부서', '자치협력과');
    const before = changes(workbook);
    const again = await run(workbook);
    expect([again.outcome.status, again.verification.status]).toEqual(['written', 'same']);
    expect(changes(workbook)).toEqual(before);
    expect(kinds(workbook)).toEqual(['확정', '정정', '정정']);
  });
});

describe('중랑구 P3 77→81 after notice', () => {
  test('keeps every notified amount; 46,153천원 are due, and wait, because all of the budget is granted', async () => {
    const workbook = await notified();
    const before = valuesOf(workbook, '교부내역');
    putSetting(workbook, '통지일', '2020-11-12');
    putSheet(workbook, '정정', correction());
    const { examination, outcome, verification } = await run(workbook);
    expect([outcome.status, verification.status]).toEqual(['written', 'same']);
    expect(valuesOf(workbook, '교부내역')).toEqual(before);
    expect(changes(workbook).slice(1)).toEqual([
      ['계', '', 0, 46_153, 46_153, 46_153, 0, 0, '', '', '', ''],
      [
        ...['중랑구', 'P3 희망 일자리 만들기(가상)', 0, 46_153, 46_153, 46_153, 0, 0],
        ...['미정', '-', '증빙 재확인', '자치행정과-0200'],
      ],
    ]);
    const unfunded = examination.issues.find(({ kind }) => kind === 'correctionUnfunded');
    expect(unfunded && issueMessage(unfunded)).toBe(
      "「정정」 C2 중랑구 P3에 더 교부할 46,153천원보다 남은 예산(0)이 적어 올해 교부액에 반영하지 않았습니다. 처리방법을 '차년도 반영'으로 정하시거나, 전체를 다시 산정하시려면 「변경이력」에 '배분방식'의 변경후를 '전체 재산정'으로 적고 통지일 이후의 의결문서번호를 입력하여 주시기 바랍니다.",
    );
  });

  test('추가 교부 beyond the budget is blocked, and nothing is written', async () => {
    const workbook = await notified();
    putSetting(workbook, '통지일', '2020-11-12');
    putSheet(workbook, '정정', correction('추가 교부'));
    const ended = await run(workbook);
    expect(errors(ended)).toEqual([
      "「정정」 F2 중랑구 P3의 '추가 교부' 46,153천원이 남은 예산(0)보다 많습니다. 예산 범위에서만 교부할 수 있으니 '차년도 반영'으로 고치시거나 교부재원을 확인하여 주시기 바랍니다.",
    ]);
    expect([kinds(workbook), valuesOf(workbook, '정정내역')]).toEqual([['확정'], null]);
  });

  test('추가 교부 within a supplementary budget pays 중랑구 alone what an equal achiever got', async () => {
    const workbook = await notified();
    const before = valuesOf(workbook, '교부내역') ?? [];
    putSetting(workbook, '통지일', '2020-11-12');
    putSetting(workbook, '교부재원', 3_050_000);
    const lines = workbook.sheets.find(({ name }) => name === '예산내역')!;
    for (const { row, column, cell } of [...lines.cells()]) {
      if (cell.value === 3_000_000) lines.put(row, column, { ...cell, value: 3_050_000 });
    }
    putSheet(workbook, '변경이력', [
      ['구분', '사업', '변경전', '변경후', '일자', '사유', '의결문서번호'],
      ['추경', '', '3,000,000', '30억 5,000만원', '2020-11-20', '제2회 추경', '시의회-0412'],
    ]);
    workbook.removeSheet(workbook.sheets.find(({ name }) => name === '산출근거')!);
    workbook.removeSheet(workbook.sheets.find(({ name }) => name === '추진일정')!);
    putSheet(workbook, '정정', correction('추가 교부'));
    const ended = await run(workbook);
    expect([errors(ended), ended.verification.status]).toEqual([[], 'same']);
    const after = valuesOf(workbook, '교부내역') ?? [];
    const others = (rows: CellValue[][]) =>
      rows
        .slice(4, 29)
        .filter(([district]) => district !== '중랑구')
        .map((row) => row.slice(0, 8));
    expect(others(after)).toEqual(others(before));
    expect(grantsOf(workbook, '중랑구')[2]).toBe(46_153);
    const { allocation } = ended.examination.result!;
    expect([allocation.granted, allocation.pool, allocation.leftover]).toEqual([
      3_046_153_000, 3_046_153_000, 0,
    ]);
    expect(changes(workbook).at(-1)?.slice(2, 10)).toEqual([
      ...[0, 46_153, 46_153, 46_153, 0, 0],
      ...['추가 교부', '○'],
    ]);
  });

  test('a decision in 변경이력 works everything out again', async () => {
    const workbook = await notified();
    putSetting(workbook, '통지일', '2020-11-12');
    putSheet(workbook, '정정', correction());
    putSheet(workbook, '변경이력', [
      ['구분', '사업', '변경전', '변경후', '일자', '사유', '의결문서번호'],
      ['배분방식', 'P3', '통지 금액 유지', '전체 재산정', '2020-11-20', '점수 정정', '자치행정과-0210'],
    ]);
    const ended = await run(workbook);
    expect([errors(ended), ended.verification.status]).toEqual([[], 'same']);
    expect(ended.examination.result!.allocation.perProject[2]).toMatchObject({
      achieved: 14,
      granted: 600_000_000,
      leftover: 0,
    });
    expect(changes(workbook)).toHaveLength(16);
    expect(grantsOf(workbook, '중랑구')[2]).toBe(42_857);
  });

  test('a score that is simply overtyped does not move what was notified', async () => {
    const workbook = await notified();
    putSetting(workbook, '통지일', '2020-11-12');
    const scores = workbook.sheets.find(({ name }) => name === '자치구점수')!;
    for (const { row, column, cell } of [...scores.cells()]) {
      if (cell.value !== '중랑구') continue;
      scores.put(row, column + 3, { value: 81, formula: null, style: {} });
    }
    const [message, ...rest] = errors(await run(workbook));
    expect(rest).toEqual([]);
    expect(message).toMatch(
      /^「설정」 B\d+ 통지한 배분 제1호와 14개 금액이 달라집니다\(.+ P3 46,15[34]천원에서 42,85[78]천원\)\. 점수가 바뀌었으면 「정정」에 적으시고/u,
    );
  });

  describe('a district that loses its project', () => {
    const lost = (remedy: string) => [
      correctionHeader,
      ['강남구', 'P3', 77, '증빙 오류', '자치행정과-0201', remedy],
    ];
    const payment = [
      ['자치구', '사업', '교부일', '금액'],
      ['강남구', 'P3', '2020-11-25', 46_153],
    ];

    test.each([
      ['unpaid: it is granted nothing, and its money is left over', '', [], '-', ['교부 전 반영', '○']],
      ['paid, undecided: the amount stands until 처리방법 is chosen', '', payment, 46_153, ['미정', '-']],
      ['paid, 환수: it is granted nothing any more', '환수', payment, '-', ['환수', '○']],
      ['paid, 차년도 반영: the amount stands', '차년도 반영', payment, 46_153, ['차년도 반영', '-']],
    ])('%s', async (_, remedy, payments, granted, way) => {
      const workbook = await notified();
      const wasGranted = grantsOf(workbook, '강남구')[2];
      putSetting(workbook, '통지일', '2020-11-12');
      putSheet(workbook, '정정', lost(remedy));
      if (payments.length > 0) putSheet(workbook, '교부집행', payments);
      const ended = await run(workbook);
      expect([errors(ended), ended.verification]).toEqual([[], { status: 'same', cells: [] }]);
      expect(grantsOf(workbook, '강남구')[2]).toBe(granted);
      const row = changes(workbook).at(-1)!;
      expect(row.slice(2, 7)).toEqual([
        ...[wasGranted, 0, -Number(wasGranted), 0],
        // What was never paid, waits or is left to next year is not taken back.
        remedy === '환수' ? wasGranted : 0,
      ]);
      expect(row.slice(8, 10)).toEqual(way);
      const grounds = ended.examination.issues.map(({ kind }) => kind);
      expect(grounds.includes('takeBackWithoutClause')).toBe(remedy === '환수');
    });
  });
});

describe('a correction where no run was recorded', () => {
  test('is held against what the scores come to as handed in', async () => {
    const workbook = await openSample();
    putSheet(workbook, '정정', correction());
    const ended = await run(workbook);
    expect([ended.outcome.status, ended.verification.status]).toEqual(['written', 'same']);
    expect(kinds(workbook)).toEqual(['시산']);
    expect(changes(workbook)).toHaveLength(16);
    expect(valuesOf(workbook, '정정내역')?.[1]?.[0]).toMatch(/^기록된 배분이 없어/u);
  });
});

describe('a correction that is taken back', () => {
  test('leaves a 정정내역 that says so', async () => {
    const workbook = await notified();
    putSheet(workbook, '정정', correction());
    await run(workbook);
    workbook.removeSheet(workbook.sheets.find(({ name }) => name === '정정')!);
    const ended = await run(workbook);
    expect([ended.outcome.status, ended.verification.status]).toEqual(['written', 'same']);
    expect(valuesOf(workbook, '정정내역')).toEqual([
      ['2020년 교부액 정정내역'],
      ['효력이 있는 정정이 없습니다.'],
    ]);
    expect(kinds(workbook)).toEqual(['확정', '정정', '확정']);
  });
});

describe('a second correction', () => {
  test('after notice is held against the notified run, which the first one was worked into', async () => {
    const workbook = await notified();
    putSheet(workbook, '정정', correction());
    await run(workbook);
    const before = valuesOf(workbook, '교부내역') ?? [];
    putSetting(workbook, '통지일', '2020-11-12');
    addRow(workbook, '정정', ['강남구', 'P3', 77, '증빙 오류', '자치행정과-0201', '']);
    const ended = await run(workbook);
    expect([errors(ended), ended.verification.status]).toEqual([[], 'same']);
    expect(valuesOf(workbook, '정정내역')?.[1]?.[0]).toMatch(/^배분 제2호 대비/u);
    const changed = (valuesOf(workbook, '교부내역') ?? []).filter((row, i) => {
      return i > 3 && i < 29 && String(row) !== String(before[i]);
    });
    expect(changed.map(([district]) => district)).toEqual(['강남구']);
    expect(grantsOf(workbook, '중랑구')[2]).toBe(42_857);
  });
});
