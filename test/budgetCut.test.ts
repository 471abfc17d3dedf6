import { annualRun } from '../src/annualRun';
import type { Issue } from '../src/domain/issue';
import { verifyWorkbook } from '../src/runs/verification';
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
