import { annualRun } from '../src/annualRun';
import { grantLetters } from '../src/domain/payment/grantLetter';
import type { ClearExamination } from '../src/runs/examination';
import { isRunnable } from '../src/runs/examination';
import { letterText } from '../src/runs/letterText';
import { verifyWorkbook } from '../src/runs/record/verification';
import type { CellValue } from '../src/sheets/model/grid';
import { agendaOf } from '../src/taskpane/copying/agendaText';
import { agendaText } from '../src/text/agenda';
import { planGrantLetters } from '../src/sheets/output/grantLetterSheet';
import { resultTables } from '../workbench/command/resultTables';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { valuesOf } from './excel/workbookOf';
import { putSetting, putSheet } from './inputRows';
import { openSample, overtype } from './openSample';
import { shownRows } from './sheets/calculatedPlan';
import { resultOf, yearUnder } from './sheets/sampleResult';

const now = new Date(2020, 10, 24, 14, 30);

/**
 * The committee chose five projects out of 3,600,000천원: P3 by its scores, P5 by fixed amounts of the tiers, the others in
 * equal shares with at most 60,000천원 each, and put P6 with its 500,000천원 on hold.
 */
async function decided(): Promise<Workbook> {
  const workbook = await openSample();
  for (const name of ['산출근거', '추진일정'])
    workbook.removeSheet(workbook.sheets.find((sheet) => sheet.name === name)!);
  putSetting(workbook, '교부재원', 3_600_000);
  putSetting(workbook, '상한', 60_000);
  overtype(workbook, '예산내역', 'C4', 3_600_000);
  overtype(workbook, '예산내역', 'E4', 3_600_000);
  putSheet(workbook, '대상사업', [
    ['사업코드', '사업명', '사업비', '목표점수', '심의결과', '배분방식'],
    ['P1', '복지 사각지대 발굴', 600_000, 70, '선정', ''],
    ['P2', '생활 안전 강화', 600_000, 75, '선정', ''],
    ['P3', '희망 일자리', 600_000, 80, '선정', '점수비례'],
    ['P6', '마을 도서관', 500_000, 60, '보류', ''],
    ['P4', '맑은 공기', 600_000, 85, '선정', ''],
    ['P5', '공유 도시', 600_000, 90, '선정', '등급정액'],
  ]);
  putSheet(workbook, '등급', [
    ['등급', '정액', '인원', '사업코드'],
    ['최우수', 100_000, 2, 'P5'],
    ['우수', 80_000, '', 'P5'],
  ]);
  return workbook;
}

interface Ran {
  readonly workbook: Workbook;
  readonly examination: ClearExamination;
  readonly verified: string;
}

async function run(workbook: Workbook): Promise<Ran> {
  const { close } = await startHost(workbook);
  const { examination, outcome } = await annualRun(now);
  const { status } = await verifyWorkbook();
  await close();
  expect(outcome.status).toBe('written');
  if (!isRunnable(examination)) throw new Error('not runnable');
  return { workbook, examination, verified: status };
}

let ran: Ran;
beforeAll(async () => {
  ran = await run(await decided());
});

const rowsOf = (sheet: string) => valuesOf(ran.workbook, sheet) ?? [];
const rowOf = (sheet: string, first: string): CellValue[] =>
  rowsOf(sheet).find(([label]) => label === first) ?? [];

describe('what ran is what is said, where a project has a policy of its own', () => {
  test('배분기록 names the policy of each project, each with what applied to it', () => {
    expect(ran.verified).toBe('same');
    expect(rowsOf('배분기록')[3]?.slice(3, 5)).toEqual([
      '균등(P1·P2·P4), 점수비례(P3), 등급정액(P5)',
      '배분단위 1,000원, 끝수배정순서 점수순, 달성구없음처리 집행잔액; 균등(P1·P2·P4): 끝수처리 전액배분, 상한 60,000,000원; ' +
        '점수비례(P3): 끝수처리 전액배분, 상한 60,000,000원; 보류 P6 500,000,000원',
    ]);
  });

  test('the agenda names it beside each project, and the project on hold with its money', () => {
    const { year, result } = ran.examination;
    expect(
      agendaText(agendaOf(year, result, 'result'))
        .split('\n')
        .slice(4, 14),
    ).toEqual([
      '□ 교부재원: 3,600,000천원(사업비 3,000,000천원, 보류 500,000천원, 미배정 100,000천원), 배분방식: 균등(P1·P2·P4: 끝수처리 전액배분, 상한 60,000,000원), 점수비례(P3: 끝수처리 전액배분, 상한 60,000,000원), 등급정액(P5)',
      '□ 사업별 내용(5개 사업, 보류 1개 사업)',
      '  - P1 복지 사각지대 발굴: 사업비 600,000천원, 목표점수 70점, 배분방식 균등, 달성 25개 구, 교부 600,000천원, 집행잔액 0천원',
      '  - P2 생활 안전 강화: 사업비 600,000천원, 목표점수 75점, 배분방식 균등, 달성 15개 구, 교부 600,000천원, 집행잔액 0천원',
      '  - P3 희망 일자리: 사업비 600,000천원, 목표점수 80점, 배분방식 점수비례, 달성 13개 구, 교부 600,000천원, 집행잔액 0천원',
      '  - P4 맑은 공기: 사업비 600,000천원, 목표점수 85점, 배분방식 균등, 달성 9개 구, 교부 540,000천원, 집행잔액 60,000천원',
      '  - P5 공유 도시: 사업비 600,000천원, 목표점수 90점, 배분방식 등급정액, 달성 7개 구, 교부 600,000천원, 집행잔액 0천원',
      '  - P6 마을 도서관: 보류, 사업비 500,000천원',
      '□ 계: 교부 2,940,000천원, 집행잔액 60,000천원, 보류 500,000천원, 미배정 100,000천원(합계 3,600,000천원)',
      expect.stringMatching(/^□ /u),
    ]);
  });

  test('a letter and the list of letters name it for what the district gets', () => {
    const { year, result } = ran.examination;
    const letter = grantLetters(result).find(({ district }) => district === '종로구')!;
    expect(letterText(letter, year, result).split('\n').slice(5, 11)).toEqual([
      expect.stringMatching(/^ {2}가\. 교부액 : 금/u),
      '  나. 사업별 교부액',
      '    1) P1 복지 사각지대 발굴 : 24,000천원',
      expect.stringMatching(/^ {4}2\) P3 희망 일자리 : /u),
      '    3) P5 공유 도시 : 80,000천원',
      '  다. 배분방식 : 균등(P1: 끝수처리 전액배분, 상한 60,000,000원), 점수비례(P3: 끝수처리 전액배분, 상한 60,000,000원), 등급정액(P5)',
    ]);
    const [, , header, row] = shownRows(planGrantLetters(year, result));
    expect([header?.[8], row?.[8]]).toEqual(['배분방식', '균등(P1), 점수비례(P3), 등급정액(P5)']);
  });
});

describe('a project on hold stays where an auditor adds up', () => {
  test('교부내역 has its column, without amounts, and its money apart from what is left', () => {
    expect(rowOf('교부내역', '자치구')).toEqual([
      ...[
        '자치구',
        '복지 사각지대 발굴\n(P1)',
        '생활 안전 강화\n(P2)',
        '희망 일자리\n(P3)',
        '맑은 공기\n(P4)',
      ],
      ...['공유 도시\n(P5)', '마을 도서관(P6)\n보류', '달성 사업 수', '계', '비고'],
    ]);
    expect(rowOf('교부내역', '계').slice(0, 9)).toEqual([
      ...['계', 600_000, 600_000, 600_000, 540_000, 600_000],
      ...['-', 69, 2_940_000],
    ]);
    expect(rowOf('교부내역', '종로구')[6]).toBe('-');
    const money = ['사업비', '집행잔액', '보류', '미배정', '교부재원'].map((label) =>
      rowOf('교부내역', label).slice(0, 9),
    );
    expect(money).toEqual([
      ['사업비', 600_000, 600_000, 600_000, 600_000, 600_000, '', '', 3_000_000],
      ['집행잔액', 0, 0, 0, 60_000, 0, '', '', 60_000],
      ['보류', '', '', '', '', '', 500_000, '', 500_000],
      ['미배정', '', '', '', '', '', '', '', 100_000],
      ['교부재원', '', '', '', '', '', '', '', 3_600_000],
    ]);
  });

  test('so does the summary of the command', () => {
    const { result, year } = ran.examination;
    const lines = resultTables(result, year.settings);
    expect(lines.find((line) => line.startsWith('교부 금'))).toBe(
      '교부 금2,940,000,000원(금이십구억사천만원), 집행잔액 60,000천원, 보류 500,000천원, 미배정 100,000천원(교부재원 3,600,000천원)',
    );
    expect(lines).toContain('보류 P6 마을 도서관 500,000천원');
  });
});

test('the command marks achieved projects under a policy over the pool, as 교부내역 does', () => {
  const year = yearUnder({ kind: 'countProportional' });
  const line = resultTables(resultOf(year), year.settings).find((text) => text.startsWith('종로구'));
  expect(line?.split(/\s+/u).slice(0, 7)).toEqual(['종로구', '○', '-', '○', '-', '○', '3']);
});
