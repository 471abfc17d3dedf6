import { examine } from '../../src/runs/examination';
import { rollRun } from '../../src/runs/rollRun';
import { inputSheets } from '../../src/sheets/year/yearSheets';
import { startHost } from '../../workbench/node/startHost';
import type { Workbook } from '../../workbench/workbook/workbook';
import { told } from '../domain/checks/told';
import { valuesOf } from '../excel/workbookOf';
import { addRow, putSetting, putSheet } from '../inputRows';
import { findCell, openSample, overtype, reverseRows } from '../openSample';
import { thousand } from '../programmeYear';

const contents = (workbook: Workbook) =>
  JSON.stringify(workbook.sheets.map(({ name }) => [name, valuesOf(workbook, name)]));

/** Turns a workbook into next year's; `meanwhile` is what somebody else does after it was read. */
async function roll(workbook: Workbook, meanwhile?: (workbook: Workbook) => void) {
  let before = contents(workbook);
  let isChanged = false;
  const { host, close } = await startHost(workbook);
  host.onBatch = () => {
    // The fourth request is the last one of the examination.
    if (!meanwhile || isChanged || host.faults.count < 4) return;
    isChanged = true;
    meanwhile(workbook);
    before = contents(workbook);
  };
  const { issues, rolled, sheets, emptied } = await rollRun();
  await close();
  const says = issues.filter(({ severity }) => severity === 'error').map(told);
  return { says, rolled, sheets, emptied, isUntouched: contents(workbook) === before };
}

/** Types over 종로구's P1, 93 points. */
const scoring = (entry: number | null) => (workbook: Workbook) => {
  overtype(workbook, '자치구점수', findCell(workbook, '자치구점수', '종로구').replace('A', 'B'), entry);
};

const sheetOf = (workbook: Workbook, name: string) => workbook.sheets.find((one) => one.name === name)!;

const inputs = inputSheets.map(({ name }) => name);
/** What the sample has; all other input sheets are made for the next year. */
const held = '설정·예산내역·산출근거·대상사업·자치구점수·자치구·추진일정·추진경위·추진실적·결산'.split('·');
const made = inputs.filter((name) => !held.includes(name));

describe('a year that cannot be turned: nothing is changed, in plain words', () => {
  test.each<[string, (workbook: Workbook) => void, string[]]>([
    [
      'a score is missing',
      scoring(null),
      [
        "error E20 자치구점수!B3 「자치구점수」 B3(종로구 P1)이 비어 있습니다. 빈칸은 미제출로 보므로 점수 또는 '미참여'를 입력하여 주시기 바랍니다.",
      ],
    ],
    [
      'the year cannot be read',
      (workbook) => {
        putSetting(workbook, '회계연도', '이천이십');
      },
      [
        "error E01 설정!B2 「설정」 B2의 회계연도 '이천이십'을 읽을 수 없습니다. '2020'처럼 2000~2099년으로 입력하여 주시기 바랍니다.",
      ],
    ],
    [
      'an input sheet is protected',
      (workbook) => {
        sheetOf(workbook, '결산').protected = true;
      },
      [
        'error H02 결산 「결산」이 보호되어 있어 쓰지 않았습니다. 보호를 해제하신 뒤 다시 실행하여 주시기 바랍니다.',
      ],
    ],
    [
      'sheets must be made, and the structure is protected',
      (workbook) => {
        workbook.structureProtected = true;
      },
      made.map(
        (name) =>
          `error H11 ${name} 통합 문서 구조가 보호되어 있어 「${name}」 시트를 만들거나 지울 수 없으므로 아무것도 쓰지 않았습니다. '통합 문서 보호'를 해제하신 뒤 다시 실행하여 주시기 바랍니다.`,
      ),
    ],
    [
      'the workbook is open read-only',
      (workbook) => {
        workbook.readOnly = true;
      },
      [
        `error H10 ${inputs.join('·')} 통합 문서가 읽기 전용으로 열려 있어 「${inputs.join('·')}」에 아무것도 쓰지 않았습니다. 편집할 수 있게 다시 여시거나 다른 이름으로 저장한 뒤 실행하여 주시기 바랍니다.`,
      ],
    ],
  ])('%s', async (_, spoil, says) => {
    const workbook = await openSample();
    spoil(workbook);
    expect(await roll(workbook)).toEqual({ says, rolled: null, sheets: [], emptied: [], isUntouched: true });
  });

  test('next year’s workbook itself, before its scores are in', async () => {
    const workbook = await openSample();
    expect((await roll(workbook)).rolled).not.toBeNull();
    expect(await roll(workbook)).toEqual({
      says: [
        'error R01 자치구점수 「자치구점수」에 자치구 이름만 있고 점수가 하나도 없습니다. 사업별 점수를 입력하여 주시기 바랍니다.',
        'error E24 결산 「결산」에 2019년 결산이 없습니다. 최근 3년 결산 현황에 필요하니 결산이 확정된 금액을 입력하여 주시기 바랍니다.',
      ],
      rolled: null,
      sheets: [],
      emptied: [],
      isUntouched: true,
    });
  });

  test('a co-author changes a score meanwhile: it would be lost', async () => {
    expect(await roll(await openSample(), scoring(94))).toEqual({
      says: [
        'error H09 자치구점수!B3 산정 중 「자치구점수」 B3이 93에서 94로 바뀌어 쓰기를 중단했습니다. 변경을 확인하고 다시 산정하여 주시기 바랍니다.',
      ],
      rolled: null,
      sheets: [],
      emptied: [],
      isUntouched: true,
    });
  });
});

/** Rolls by the final budgets that the officer types beside the lines as they are now; `meanwhile` comes after that. */
async function rollByFinals(
  workbook: Workbook,
  finals: readonly (readonly [row: number, amount: number])[],
  meanwhile: () => void = () => undefined,
) {
  const { close } = await startHost(workbook);
  const lines = (await examine()).year?.budgetLines ?? [];
  const budgets = finals.map(([row, amount]) => ({
    line: lines.find(({ at }) => at.row === row)!,
    amount: thousand(amount),
  }));
  meanwhile();
  const run = await rollRun({ kind: 'final', budgets });
  await close();
  const says = run.issues.filter(({ severity }) => severity === 'error').map(told);
  const held = (valuesOf(workbook, '예산내역') ?? []).map(([item, previous]) => [item, previous]);
  return { run, says, held };
}

/** Moves columns of 자치구점수 to a department's own sheet, under its title and with its mean row. */
function splitScores(workbook: Workbook, name: string, codes: readonly string[]): void {
  const main = sheetOf(workbook, '자치구점수');
  const [, header = [], ...rows] = valuesOf(workbook, '자치구점수') ?? [];
  const columns = codes.map((code) => header.indexOf(code));
  putSheet(workbook, name, [
    [`2020년 ${name} 평가 점수`],
    ['자치구', ...codes, '담당자'],
    ...rows.map((row) => [...[0, ...columns].map((column) => row[column] as string | number), '주무관']),
    ['평균'],
  ]);
  codes.forEach((_, i) => {
    const letter = String.fromCharCode(66 + i);
    const mean = { value: 80, formula: `=AVERAGE(${letter}3:${letter}${rows.length + 2})`, style: {} };
    sheetOf(workbook, name).put(rows.length + 2, i + 1, mean);
  });
  for (const column of columns) {
    for (let row = 1; row <= rows.length + 1; row += 1) {
      main.put(row, column, { value: null, formula: null, style: {} });
    }
  }
}

/** The numbers in a sheet that are typed in, not worked out. */
const typedNumbers = (workbook: Workbook, name: string) =>
  [...sheetOf(workbook, name).cells()]
    .filter(({ cell }) => typeof cell.value === 'number' && cell.formula === null)
    .map(({ cell }) => cell.value);

describe('the new year begins without a score of the old one', () => {
  test('departments have their own sheets (자치구점수_…): emptied too, all else in them stays', async () => {
    const workbook = await openSample();
    splitScores(workbook, '자치구점수_안전', ['P3', 'P4']);
    splitScores(workbook, '자치구점수_환경', ['P5']);
    const { says, sheets, emptied } = await roll(workbook);
    expect(says).toEqual([]);
    expect(emptied).toEqual(['산출근거', '자치구점수', '자치구점수_안전', '자치구점수_환경']);
    expect(sheets).toEqual(expect.arrayContaining(emptied));
    expect(emptied.map((name) => typedNumbers(workbook, name))).toEqual([[], [], [], []]);
    const safety = valuesOf(workbook, '자치구점수_안전') ?? [];
    expect(safety.slice(0, 3)).toEqual([
      ['2020년 자치구점수_안전 평가 점수', '', '', ''],
      ['자치구', 'P3', 'P4', '담당자'],
      ['종로구', '', '', '주무관'],
    ]);
    expect(safety).toHaveLength(28);
    expect(sheetOf(workbook, '자치구점수_안전').cell(27, 1)?.formula).toBe('=AVERAGE(B3:B27)');
    // A project is scored in one sheet, next year as this.
    expect(valuesOf(workbook, '자치구점수')?.[0]).toEqual(['자치구', 'P1', 'P2']);
    expect((await said(workbook)).scores).toEqual([]);
  });

  test('no 자치구점수 beside them: none is made', async () => {
    const workbook = await openSample();
    splitScores(workbook, '자치구점수_모두', ['P1', 'P2', 'P3', 'P4', 'P5']);
    workbook.removeSheet(sheetOf(workbook, '자치구점수'));
    const { emptied } = await roll(workbook);
    expect(emptied).toEqual(['산출근거', '자치구점수_모두']);
    expect(workbook.sheets.some(({ name }) => name === '자치구점수')).toBe(false);
    expect((await said(workbook)).scores).toEqual([]);
  });

  test('other names (평가점수_…), and a heading of the department’s own (구분)', async () => {
    const workbook = await openSample();
    splitScores(workbook, '평가점수_안전', ['P3', 'P4']);
    overtype(workbook, '평가점수_안전', 'A2', '구분');
    const { says, emptied } = await roll(workbook);
    expect({ says, emptied }).toEqual({ says: [], emptied: ['산출근거', '자치구점수', '평가점수_안전'] });
    expect(typedNumbers(workbook, '평가점수_안전')).toEqual([]);
    expect((await said(workbook)).scores).toEqual([]);
  });

  test('the long form (사업, 점수): its rows wait for new scores', async () => {
    const workbook = await openSample();
    const [, , ...rows] = valuesOf(workbook, '자치구점수') ?? [];
    splitScores(workbook, '자치구점수_안전', ['P5']);
    putSheet(workbook, '자치구점수_안전', [
      ['자치구', '사업', '점수'],
      ...rows.map((row) => [row[0] as string, 'P5', row[5] as number]),
    ]);
    const { says, emptied } = await roll(workbook);
    expect({ says, emptied }).toEqual({ says: [], emptied: ['산출근거', '자치구점수', '자치구점수_안전'] });
    expect(valuesOf(workbook, '자치구점수_안전')?.slice(0, 2)).toEqual([
      ['자치구', '사업', '점수'],
      ['종로구', 'P5', ''],
    ]);
  });

  test('a sheet of another name that 열연결 reads as 자치구점수: emptied, its headings still mapped', async () => {
    const workbook = await openSample();
    splitScores(workbook, '안전총괄과 회신', ['P5']);
    overtype(workbook, '안전총괄과 회신', 'A2', '구 이름');
    overtype(workbook, '안전총괄과 회신', 'B2', '안전점수');
    putSheet(workbook, '열연결', [
      ['원본시트', '원본제목', '입력시트', '입력제목'],
      ['안전총괄과 회신', '구 이름', '자치구점수', '자치구'],
      ['안전총괄과 회신', '안전점수', '자치구점수', 'P5'],
    ]);
    const { says, emptied } = await roll(workbook);
    expect({ says, emptied }).toEqual({ says: [], emptied: ['산출근거', '자치구점수', '안전총괄과 회신'] });
    expect(typedNumbers(workbook, '안전총괄과 회신')).toEqual([]);
    expect(valuesOf(workbook, '안전총괄과 회신')?.slice(1, 3)).toEqual([
      ['구 이름', '안전점수', '담당자'],
      ['종로구', '', '주무관'],
    ]);
  });
});

/** What the new year's workbook has read of scores. */
async function said(workbook: Workbook) {
  const { close } = await startHost(workbook);
  const { year } = await examine();
  await close();
  return { scores: year?.scores ?? null };
}

describe('what next year holds against', () => {
  test('the budget (본예산), where nothing else is said', async () => {
    const workbook = await openSample();
    const { close } = await startHost(workbook);
    const { rolled } = await rollRun();
    await close();
    expect(rolled?.closedAs).toBe('trial');
    const lines = valuesOf(workbook, '예산내역') ?? [];
    expect(lines.find(([item]) => item === '자치구기타재원조정비')).toContain(3_000_000);
  });

  test('the final budget (최종예산), as the officer answered after a supplementary one', async () => {
    const { run, held } = await rollByFinals(await openSample(), [[4, 2_500_000]]);
    expect(run.rolled?.closedAs).toBe('trial');
    expect(held.slice(2)).toEqual([
      ['사무관리비', 0],
      ['자치구기타재원조정비', 2_500_000],
    ]);
  });

  test('two lines of one name: each its own, and what was typed once is there once', async () => {
    const workbook = await openSample();
    addRow(workbook, '예산내역', ['자치구기타재원조정비', 0, 0]);
    const { held } = await rollByFinals(workbook, [
      [4, 5_000_000],
      [5, 200_000],
    ]);
    expect(held.slice(2)).toEqual([
      ['사무관리비', 0],
      ['자치구기타재원조정비', 5_000_000],
      ['자치구기타재원조정비', 200_000],
    ]);
  });

  test('a co-author puts another line into that row meanwhile: its final budget is nobody else’s', async () => {
    const workbook = await openSample();
    const { run, says, held } = await rollByFinals(workbook, [[4, 2_500_000]], () => {
      reverseRows(workbook, '예산내역', '과목');
    });
    expect(says).toEqual([
      'error H09 예산내역!A4 그 사이 「예산내역」 A4의 내용이 바뀌어 아무것도 쓰지 않았습니다. 변경을 확인하고 다시 실행하여 주시기 바랍니다.',
    ]);
    expect(run.rolled).toBeNull();
    expect(held.slice(2)).toEqual([
      ['자치구기타재원조정비', 7_400_000],
      ['사무관리비', 3_100],
    ]);
  });
});
