import { annualRun } from '../src/annualRun';
import type { GrantPapersRun } from '../src/runs/grantPapersRun';
import { letterListRun, paymentListRun } from '../src/runs/grantPapersRun';
import { verifyWorkbook } from '../src/runs/record/verification';
import type { Fault } from '../workbench/host/misbehaviour';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { told } from './domain/checks/told';
import { valuesOf } from './excel/workbookOf';
import { putSetting, putSheet } from './inputRows';
import { readHangulAmount } from './notation/hangulReading';
import { openSample, overtype } from './openSample';

const now = new Date('2020-11-24T14:30:00');

async function inHost<T>(
  workbook: Workbook,
  act: () => Promise<T>,
  faults: readonly Fault[] = [],
): Promise<T> {
  const { close } = await startHost(workbook, { faults });
  const result = await act();
  await close();
  return result;
}

/** The sample with its grants written and recorded. */
async function granted(): Promise<Workbook> {
  const workbook = await openSample();
  await inHost(workbook, () => annualRun(now));
  return workbook;
}

const worded = ({ issues }: GrantPapersRun) => issues.map(told);

describe('교부통지 and 지급명세 after the grants are recorded', () => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await granted();
    putSetting(workbook, '통지일', '2020. 11. 27.');
    putSheet(workbook, '교부집행', [
      ['자치구', '사업', '교부일', '금액(천원)', '문서번호'],
      ['종로구', 'P1', '2020. 12. 1.', 24_000, '자치행정과-0300'],
    ]);
  });

  test('통지 목록 has a row a letter, with the figures and their Hangul equal', async () => {
    expect(await inHost(workbook, () => letterListRun(now))).toEqual({ issues: [], sheets: ['교부통지'] });
    const [title, unit, header, ...rows] = valuesOf(workbook, '교부통지') ?? [];
    expect([title?.[0], unit?.[0]]).toEqual(['2020년 교부결정 통지 목록(안)', '(단위 : 원)']);
    expect(header?.slice(0, 8)).toEqual([
      '자치구',
      '수신',
      '회계연도',
      '통지일',
      '교부액',
      '교부액(한글)',
      '교부액(공문)',
      '달성 사업',
    ]);
    expect(rows[0]?.slice(0, 7)).toEqual([
      '종로구',
      '종로구청장',
      2020,
      '2020. 11. 27.',
      155_867_000,
      '금일억오천오백팔십육만칠천원',
      '금155,867,000원(금일억오천오백팔십육만칠천원)',
    ]);
    expect(rows.map((row) => Number(readHangulAmount(String(row[5]))))).toEqual(rows.map((row) => row[4]));
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(3_000_000_000);
  });

  test('지급명세 says in 원 what was paid and what is still to be paid', async () => {
    expect(await inHost(workbook, () => paymentListRun(now))).toEqual({ issues: [], sheets: ['지급명세'] });
    expect(valuesOf(workbook, '지급명세')?.slice(0, 6)).toEqual([
      ['2020년 교부금 지급명세(안)', '', '', '', '', '', ''],
      ['(단위 : 원)', '', '', '', '', '', ''],
      ['자치구', '수령인', '교부결정액', '기지급액', '미지급액', '최근 교부일', '문서번호'],
      ['계', '', 3_000_000_000, 24_000_000, 2_976_000_000, '', ''],
      ['종로구', '종로구청', 155_867_000, 24_000_000, 131_867_000, '2020. 12. 1.', '자치행정과-0300'],
      ['중구', '중구청', 110_154_000, 0, 110_154_000, '', ''],
    ]);
  });

  test('written again they are the same, and neither changes the grants nor the record', async () => {
    const before = [valuesOf(workbook, '교부통지'), valuesOf(workbook, '지급명세')];
    await inHost(workbook, () => letterListRun(now));
    await inHost(workbook, () => paymentListRun(now));
    expect([valuesOf(workbook, '교부통지'), valuesOf(workbook, '지급명세')]).toEqual(before);
    await inHost(workbook, () => annualRun(now));
    expect(await inHost(workbook, verifyWorkbook)).toEqual({ status: 'same', cells: [] });
  });
});

describe.each([
  ['교부통지', letterListRun],
  ['지급명세', paymentListRun],
] as const)('%s is not written', (sheet, run) => {
  const refusal =
    'error H16 교부내역 「교부내역」이 아직 없거나 지금 자료로 산정한 교부액과 달라 아무것도 쓰지 않았습니다. ' +
    '교부내역을 다시 작성하여 금액을 확인하신 뒤 실행하여 주시기 바랍니다.';

  test('before the grants are recorded', async () => {
    const workbook = await openSample();
    expect(worded(await inHost(workbook, () => run(now)))).toEqual([refusal]);
    expect(valuesOf(workbook, sheet)).toBeNull();
  });

  test('when a score has changed the grants since', async () => {
    const workbook = await granted();
    overtype(workbook, '자치구점수', 'D9', 81);
    expect(worded(await inHost(workbook, () => run(now)))).toEqual([refusal]);
    expect(valuesOf(workbook, sheet)).toBeNull();
  });

  test('over a sheet of that name that Gyobu did not write', async () => {
    const workbook = await granted();
    putSheet(workbook, sheet, [['우리 부서 메모']]);
    expect(worded(await inHost(workbook, () => run(now)))).toEqual([
      `error H03 ${sheet} 「${sheet}」에 교부가 쓰지 않은 내용이 있어 덮어쓰지 않았습니다. ` +
        '그 시트의 이름을 바꾸시거나 내용을 다른 곳으로 옮긴 뒤 다시 실행하여 주시기 바랍니다.',
    ]);
    expect(valuesOf(workbook, sheet)).toEqual([['우리 부서 메모']]);
  });

  test.each([{ code: 'GeneralException', done: 'half' }, { code: 'RequestAborted' }] as const)(
    'half: after $code at any request the workbook is as before, or complete',
    async (fault) => {
      for (let request = 1; request <= 12; request += 1) {
        const workbook = await granted();
        const before = workbook.sheets.map(({ name }) => name);
        const written = await inHost(workbook, () => run(now), [{ ...fault, request }]).catch(() => null);
        const isWritten = valuesOf(workbook, sheet) !== null;
        expect({ request, isWritten }).toEqual({ request, isWritten: written?.sheets.length === 1 });
        if (!isWritten) expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
      }
    },
  );
});
