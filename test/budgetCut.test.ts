import { annualRun } from '../src/annualRun';
import type { Issue } from '../src/domain/issues/issue';
import { verifyWorkbook } from '../src/runs/record/verification';
import { issueMessage } from '../src/text/issueText';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { told } from './domain/checks/told';
import { valuesOf } from './excel/workbookOf';
import { putSetting, putSheet } from './inputRows';
import { findCell, openSample, overtype } from './openSample';

const at = (minute: number) => new Date(2020, 10, 24, 14, minute);

async function run(workbook: Workbook, minute: number) {
  const { close } = await startHost(workbook);
  const ended = await annualRun(at(minute));
  const verification = await verifyWorkbook();
  await close();
  return { ...ended, verification };
}

/** The sample, run once; then a supplementary budget cuts what may be granted. */
async function cutTo(thousands: number): Promise<Workbook> {
  const workbook = await openSample();
  for (const name of ['산출근거', '추진일정'])
    workbook.removeSheet(workbook.sheets.find((sheet) => sheet.name === name)!);
  await run(workbook, 0);
  const line = findCell(workbook, '예산내역', '자치구기타재원조정비');
  const lines = workbook.sheets.find(({ name }) => name === '예산내역')!;
  for (const { row, column, cell } of [...lines.cells()]) {
    if (row === Number(line.slice(1)) - 1 && cell.value === 3_000_000)
      lines.put(row, column, { ...cell, value: thousands });
  }
  putSetting(workbook, '교부재원', thousands);
  return workbook;
}

/** Accepts every proposed repair, as 선택 적용 does. */
function accept(workbook: Workbook, issues: readonly Issue[]): void {
  for (const { fix } of issues) if (fix?.at.cell) overtype(workbook, fix.at.sheet, fix.at.cell, fix.after);
}

describe('a budget that is cut in mid-year', () => {
  test('blocks what was granted, and proposes budgets in proportion; accepted, they make a new run', async () => {
    const workbook = await cutTo(2_000_000);
    const { outcome } = await run(workbook, 1);
    if (outcome.status !== 'blocked') throw new Error('not blocked');
    const told = outcome.issues.filter(({ code }) => code === 'E13' || code === 'N13');
    expect(told.map((issue) => `${issue.code} ${issue.at.sheet}!${issue.at.cell ?? ''}`)).toEqual([
      'E13 대상사업!D4:D8',
      'E13 배분기록!G4',
      ...['D4', 'D5', 'D6', 'D7', 'D8'].map((cell) => `N13 대상사업!${cell}`),
    ]);
    expect(told.map(({ fix }) => fix && [fix.before, fix.after])).toEqual([
      undefined,
      undefined,
      ...Array<number[]>(5).fill([600_000, 400_000]),
    ]);
    expect(issueMessage(told[2]!)).toBe(
      '「대상사업」 D4 P1 사업비를 줄어든 교부재원에 비례하여 600,000천원에서 400,000천원으로 줄일 수 있습니다. 사업별 금액은 심의위원회가 정하니(조례 제4조제2항) 의결을 확인한 뒤 적용하여 주시기 바랍니다.',
    );

    accept(workbook, outcome.issues);
    const scaled = await run(workbook, 2);
    expect([scaled.outcome.status, scaled.verification.status]).toEqual(['written', 'same']);
    expect(scaled.examination.result!.allocation.granted).toBe(2_000_000_000);
    const log = (valuesOf(workbook, '배분기록') ?? []).slice(3);
    expect(log.map((row) => row[6])).toEqual([3_000_000_000, 2_000_000_000]);
  });

  test('to 1,000,001천원: the odd 천원 go where the remainders are largest, in sheet order', async () => {
    const workbook = await cutTo(1_000_001);
    const { outcome } = await run(workbook, 1);
    const issues = outcome.status === 'blocked' ? outcome.issues : [];
    expect(issues.flatMap(({ fix }) => (fix ? [fix.after] : []))).toEqual([
      200_001, 200_000, 200_000, 200_000, 200_000,
    ]);
  });

  test('to 0: nothing may be granted', async () => {
    const workbook = await cutTo(0);
    const { outcome } = await run(workbook, 1);
    const issues = outcome.status === 'blocked' ? outcome.issues : [];
    expect(issues.flatMap(({ fix }) => (fix ? [fix.after] : []))).toEqual([0, 0, 0, 0, 0]);
    accept(workbook, issues);
    const none = await run(workbook, 2);
    expect([none.outcome.status, none.examination.result!.allocation.granted]).toEqual(['written', 0]);
    expect(none.verification.status).toBe('same');
  });

  test('a budget mistyped by hand is no cut: nothing is proposed', async () => {
    const workbook = await openSample();
    await run(workbook, 0);
    overtype(workbook, '대상사업', 'D4', 650_000);
    const { outcome } = await run(workbook, 1);
    const issues = outcome.status === 'blocked' ? outcome.issues : [];
    expect(issues.filter(({ fix }) => fix)).toEqual([]);
    expect(issues.some(({ kind }) => kind === 'budgetExceeded')).toBe(true);
  });
});

describe('a final run that nobody has signed', () => {
  const unsigned = (issues: readonly Issue[]) =>
    issues.filter(({ kind }) => kind === 'runUnsigned').map(told);
  const todo = '결재를 마친 뒤 그 행에 직접 입력하여 주시기 바랍니다.';

  test('is warned of, before and after it is recorded, until each signature is typed', async () => {
    const workbook = await openSample();
    putSheet(workbook, '위원회', [
      ['구분', '일자', '안건', '의결', '안건구분', '문서번호'],
      ['심의', '2020-11-10', '평가결과의 적정성', '원안가결', '평가결과', '자치행정과-0100'],
    ]);
    expect(unsigned((await run(workbook, 0)).examination.issues)).toEqual([
      `warning W59 배분기록 「배분기록」 확정 배분의 작성자·확인자·결재문서번호가 비어 있습니다. ${todo}`,
    ]);
    overtype(workbook, '배분기록', 'I4', '○○○');
    overtype(workbook, '배분기록', 'K4', '자치행정과-0150');
    const again = await run(workbook, 1);
    expect(unsigned(again.examination.issues)).toEqual([
      `warning W59 배분기록!J4 「배분기록」 J4 확정 배분의 확인자가 비어 있습니다. ${todo}`,
    ]);
    // Signing is no change: nothing is recorded anew, and the record still holds.
    expect([again.outcome.status, again.verification.status]).toEqual(['unchanged', 'same']);
    overtype(workbook, '배분기록', 'J4', '△△△');
    expect(unsigned((await run(workbook, 2)).examination.issues)).toEqual([]);
  });

  test('a trial needs no signature', async () => {
    const { examination } = await run(await openSample(), 0);
    expect(unsigned(examination.issues)).toEqual([]);
  });
});

describe('a budget that is cut after the notice (추가경정 감액)', () => {
  const approved = [
    ['구분', '일자', '안건', '의결', '안건구분', '문서번호'],
    ['심의', '2020-11-10', '평가결과의 적정성', '원안가결', '평가결과', '자치행정과-0100'],
  ];
  const header = ['구분', '사업', '변경전', '변경후', '일자', '사유', '의결문서번호'];
  const codes = ['P1', 'P2', 'P3', 'P4', 'P5'];
  const cut = (code: string, rest: readonly (string | number)[] = []) => {
    const row = ['사업비', code, 600_000, 400_000, '2020-11-20', '제2회 추경', '심의위원회-0031'];
    return row.map((value, i) => rest[i] ?? value);
  };
  const supplementary = ['교부재원', '', 3_000_000, 2_000_000, '2020-11-18', '제2회 추경', '시의회-0412'];

  /** The sample, approved, run, notified on 12 November; then the supplementary budget and budgets in proportion. */
  async function cutAfterNotice(): Promise<Workbook> {
    const workbook = await openSample();
    for (const name of ['산출근거', '추진일정'])
      workbook.removeSheet(workbook.sheets.find((sheet) => sheet.name === name)!);
    putSheet(workbook, '위원회', approved);
    expect((await run(workbook, 0)).outcome.status).toBe('written');
    putSetting(workbook, '통지일', '2020-11-12');
    putSetting(workbook, '교부재원', 2_000_000);
    overtype(workbook, '예산내역', 'C4', 2_000_000);
    overtype(workbook, '예산내역', 'E4', 2_000_000);
    return workbook;
  }

  const errorsOf = ({ outcome }: Awaited<ReturnType<typeof run>>) =>
    outcome.status === 'blocked' ? outcome.issues.filter(({ severity }) => severity === 'error') : [];
  const places = (issues: readonly Issue[]) =>
    issues.map(({ code, at }) => `${code} ${at.sheet}!${at.cell ?? ''}`);

  let workbook: Workbook;
  let grantCell: string;
  beforeAll(async () => {
    workbook = await cutAfterNotice();
    grantCell = findCell(workbook, '설정', '교부재원').replace('A', 'B');
  });

  test('points to 변경이력: first for 교부재원, and once the budgets are cut for each 사업비', async () => {
    const first = await run(workbook, 1);
    expect(places(errorsOf(first))).toEqual([
      'E13 대상사업!D4:D8',
      `E31 설정!${grantCell}`,
      'E13 배분기록!G4',
    ]);
    accept(workbook, first.outcome.status === 'blocked' ? first.outcome.issues : []);
    const second = errorsOf(await run(workbook, 2));
    expect(places(second)).toEqual([
      `E31 설정!${grantCell}`,
      ...['D4', 'D5', 'D6', 'D7', 'D8'].map((cell) => `E31 대상사업!${cell}`),
    ]);
    expect(second.slice(0, 2).map((found) => issueMessage(found))).toEqual([
      `「설정」 ${grantCell} 교부재원이 통지한 배분 제1호의 3,000,000천원에서 2,000,000천원으로 바뀌었습니다. ` +
        "「변경이력」에 구분 '교부재원', 변경전 3,000,000천원, 변경후 2,000,000천원, 추경을 의결한 일자(통지일 이후), 사유와 의결문서번호를 한 행으로 적어 주시기 바랍니다.",
      '「대상사업」 D4 P1의 사업비가 통지한 배분 제1호의 600,000천원에서 400,000천원으로 바뀌었습니다. ' +
        "「변경이력」에 구분 '사업비', 사업 'P1', 변경전 600,000천원, 변경후 400,000천원, 통지일 이후의 일자, 사유와 의결문서번호를 한 행으로 적으시면 다시 산정할 수 있습니다.",
    ]);
  });

  test.each<[string, readonly (string | number)[], readonly string[]]>([
    ['of another project', cut('P2'), ['E31 대상사업!D4']],
    ['of another matter', ['배점', 'P1', 30, 40, ...cut('P1').slice(4)], ['E31 대상사업!D4']],
    [
      'to another amount',
      cut('P1', ['사업비', 'P1', 600_000, 500_000]),
      ['E16 대상사업!D4', 'E31 대상사업!D4'],
    ],
    ['from another amount', cut('P1', ['사업비', 'P1', 500_000]), ['E31 대상사업!D4']],
    [
      'of before the notice',
      cut('P1', ['사업비', 'P1', 600_000, 400_000, '2020-11-11']),
      ['E31 대상사업!D4'],
    ],
    ['without a decision', cut('P1').slice(0, 6), ['E16 변경이력!G6', 'E31 대상사업!D4']],
    ['of no project', cut(''), ['E30 변경이력!B6', 'E31 대상사업!D4']],
  ])('is not opened by a row %s', async (_, row, told) => {
    putSheet(workbook, '변경이력', [header, ...codes.slice(1).map((code) => cut(code)), row, supplementary]);
    expect(places(errorsOf(await run(workbook, 3)))).toEqual(told);
  });

  test('the rows that answer open it: a new run as 정정, and 정정내역 against the notified one', async () => {
    putSheet(workbook, '변경이력', [header, ...codes.map((code) => cut(code)), supplementary]);
    const ended = await run(workbook, 4);
    expect([ended.outcome.status, ended.verification.status]).toEqual(['written', 'same']);
    const log = (valuesOf(workbook, '배분기록') ?? []).slice(3);
    expect(log.map((row) => [row[1], row[6]])).toEqual([
      ['확정', 3_000_000_000],
      ['정정', 2_000_000_000],
    ]);
    const rows = valuesOf(workbook, '정정내역') ?? [];
    expect(rows[1]?.[0]).toMatch(/^배분 제1호 대비/u);
    expect(rows[3]?.slice(0, 7)).toEqual(['계', '', 3_000_000, 2_000_000, -1_000_000, 0, 0]);
    expect(rows[4]).toEqual([
      ...['종로구', 'P1 복지 사각지대 발굴(가상)', 24_000, 16_000, -8_000, 0, 0, 0],
      ...['교부 전 반영', '○', '제2회 추경', '심의위원회-0031'],
    ]);
    // Run again on the same, and on what only 사업설명서 tells: still held against what was notified, and no new run.
    expect((await run(workbook, 5)).outcome.status).toBe('unchanged');
    putSheet(workbook, '추진경위', [
      ['일자', '내용'],
      ['2020.12', '추경에 따른 재산정'],
    ]);
    const again = await run(workbook, 6);
    expect([again.outcome.status, again.verification.status]).toEqual(['written', 'same']);
    expect(valuesOf(workbook, '정정내역')).toEqual(rows);
    expect((valuesOf(workbook, '배분기록') ?? []).slice(3).map((row) => row[1])).toEqual([
      ...['확정', '정정', '예산'],
    ]);
  });

  test('a later overtyping is no part of the decision: it is blocked again', async () => {
    overtype(workbook, '대상사업', 'D4', 390_000);
    expect(places(errorsOf(await run(workbook, 7)))).toEqual(['E16 대상사업!D4', 'E31 대상사업!D4']);
  });
});
