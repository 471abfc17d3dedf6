import { annualRun } from '../src/annualRun';
import { verifyWorkbook } from '../src/runs/record/verification';
import { issueMessage } from '../src/text/issueText';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { valuesOf } from './excel/workbookOf';
import { openSample, overtype } from './openSample';

const projects = ['P1', 'P2', 'P3', 'P4', 'P5'];
const firstDistrictRow = 3;

/** The scores of P3 (일자리정책과) in sheet order. */
async function lateScores(): Promise<readonly (number | null)[]> {
  const column = (valuesOf(await openSample(), '자치구점수') ?? []).slice(firstDistrictRow - 1);
  return column.map((row) => (typeof row[3] === 'number' ? row[3] : null)).slice(0, 25);
}

function typeScores(workbook: Workbook, scores: readonly (number | null)[]): void {
  scores.forEach((score, i) => {
    overtype(workbook, '자치구점수', `D${firstDistrictRow + i}`, score);
  });
}

function decide(workbook: Workbook, decisions: readonly (string | null)[]): void {
  ['심의결과', ...decisions].forEach((decision, i) => {
    overtype(workbook, '대상사업', `F${3 + i}`, decision);
  });
}

async function run(workbook: Workbook, minute: number) {
  const { close } = await startHost(workbook);
  const { outcome } = await annualRun(new Date(2020, 10, 24, 14, minute));
  const { status } = await verifyWorkbook();
  await close();
  const errors =
    outcome.status === 'blocked'
      ? outcome.issues
          .filter(({ severity }) => severity === 'error')
          .map((found) => `${found.code} ${found.at.sheet}!${found.at.cell ?? ''} ${issueMessage(found)}`)
      : [];
  return { status: outcome.status, errors, verify: status };
}

/** The row of 교부내역 with this beginning, in 천원. */
function grantRow(workbook: Workbook, label: string): readonly unknown[] {
  return (valuesOf(workbook, '교부내역') ?? []).find(([first]) => first === label) ?? [];
}

/** The project codes over the columns of 교부내역. */
function headingsOf(workbook: Workbook): string[] {
  return (valuesOf(workbook, '교부내역')?.[2] ?? []).flatMap(
    (text) => /\((P\d)\)$/.exec(String(text))?.[1] ?? [],
  );
}

/** What 점검결과 tells. */
function toldOf(workbook: Workbook): unknown[] {
  return (valuesOf(workbook, '점검결과') ?? []).map((row) => row[3]);
}

describe('one late department (보류)', () => {
  test('its missing scores stop the year, and an empty 심의결과 beside 보류 is asked for', async () => {
    const workbook = await openSample();
    typeScores(
      workbook,
      Array.from({ length: 25 }, () => null),
    );
    const stopped = await run(workbook, 0);
    expect([stopped.status, stopped.errors.length, stopped.errors[0]]).toEqual([
      'blocked',
      25,
      "E20 자치구점수!D3 「자치구점수」 D3(종로구 P3)이 비어 있습니다. 빈칸은 미제출로 보므로 점수 또는 '미참여'를 입력하여 주시기 바랍니다.",
    ]);
    decide(workbook, [null, null, '보류', null, null]);
    expect((await run(workbook, 1)).errors).toEqual(
      ['F4', 'F5', 'F7', 'F8'].map(
        (cell) =>
          `R08 대상사업!${cell} 「대상사업」 ${cell}의 '심의결과'가 비어 있습니다. 값을 입력하거나 행을 지워 주시기 바랍니다.`,
      ),
    );
  });

  test('the other four are granted without it, and all five when its scores are there', async () => {
    const workbook = await openSample();
    const scores = await lateScores();
    typeScores(
      workbook,
      Array.from({ length: 25 }, () => null),
    );
    decide(
      workbook,
      projects.map((code) => (code === 'P3' ? '보류' : '선정')),
    );
    expect(await run(workbook, 0)).toEqual({ status: 'written', errors: [], verify: 'same' });
    expect(headingsOf(workbook)).toEqual(['P1', 'P2', 'P4', 'P5']);
    // The last of the projects' columns is that of the project on hold.
    expect(grantRow(workbook, '계')).toEqual([
      '계',
      600_000,
      600_000,
      600_000,
      600_000,
      '-',
      56,
      2_400_000,
      '',
    ]);
    expect(grantRow(workbook, '종로구')).toEqual(['종로구', 24_000, '-', '-', 85_714, '-', 2, 109_714, '']);
    expect(toldOf(workbook)).toContain('「대상사업」 F6: 보류한 P3은 이번 산정에 넣지 않았습니다.');
    // Its 600,000천원 is on hold (보류), and so not told as left over by nobody's decision (W02).
    expect(toldOf(workbook).filter((told) => String(told).includes('배정되지 않았습니다'))).toEqual([]);

    typeScores(workbook, scores);
    decide(
      workbook,
      projects.map(() => '선정'),
    );
    expect(await run(workbook, 1)).toEqual({ status: 'written', errors: [], verify: 'same' });
    const whole = await openSample();
    await run(whole, 0);
    expect(valuesOf(workbook, '교부내역')).toEqual(valuesOf(whole, '교부내역'));
    expect(headingsOf(workbook)).toEqual(projects);
  });
});
