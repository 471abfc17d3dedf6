import { annualRun } from '../src/annualRun';
import type { YearResult } from '../src/domain/year/yearResult';
import { rollRun } from '../src/runs/rollRun';
import { verifyWorkbook } from '../src/runs/record/verification';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { openWorkbook } from '../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../workbench/xlsx/saveWorkbook';
import { valuesOf } from './excel/workbookOf';
import { openSample } from './openSample';

/** What an officer types into the workbook of a new year; money in 천원. */
interface Filling {
  readonly budget: number;
  readonly projects: readonly (readonly [budget: number, target: number])[];
  readonly score: (district: number, project: number) => number;
  readonly settlement: readonly [year: number, finalBudget: number, spent: number, carriedOut: number];
}

async function reopened(workbook: Workbook): Promise<Workbook> {
  return openWorkbook(await saveWorkbook(workbook));
}

/** Types a value into the column of a header, in the row whose first cell is `key`. */
function type(
  workbook: Workbook,
  name: string,
  key: string | number,
  header: string,
  value: string | number,
): void {
  const rows = valuesOf(workbook, name) ?? [];
  const headerRow = rows.findIndex((row) => row.includes(header));
  const column = rows[headerRow]?.indexOf(header) ?? -1;
  const row = rows.findIndex((cells, i) => i > headerRow && cells[0] === key);
  if (headerRow < 0 || column < 0 || row < 0) throw new Error(`「${name}」 has no ${key} · ${header}`);
  const sheet = workbook.sheets.find((one) => one.name === name);
  sheet?.put(row, column, { value, formula: null, style: sheet.styleAt(row, column) });
}

function fill(workbook: Workbook, { budget, projects, score, settlement }: Filling): void {
  type(workbook, '예산내역', '자치구기타재원조정비', '예산액', budget);
  projects.forEach(([amount, target], i) => {
    const code = `P${i + 1}`;
    type(workbook, '대상사업', code, '사업비', amount);
    type(workbook, '대상사업', code, '목표점수', target);
    type(workbook, '대상사업', code, '심의결과', '선정');
    const districts = (valuesOf(workbook, '자치구점수') ?? []).slice(1).map((row) => String(row[0]));
    districts.forEach((district, d) => {
      type(workbook, '자치구점수', district, code, score(d, i));
    });
  });
  const [year, finalBudget, spent, carriedOut] = settlement;
  type(workbook, '결산', year, '최종예산', finalBudget);
  type(workbook, '결산', year, '예산변경', 0);
  type(workbook, '결산', year, '집행액', spent);
  type(workbook, '결산', year, '차년이월', carriedOut);
}

async function run(workbook: Workbook): Promise<YearResult> {
  const { close } = await startHost(workbook);
  const { examination, outcome } = await annualRun(new Date('2021-11-24T10:00:00'));
  const verification = await verifyWorkbook();
  await close();
  const errors = examination.issues.filter(({ severity }) => severity === 'error');
  expect({ errors, status: outcome.status }).toEqual({ errors: [], status: 'written' });
  expect(verification).toEqual({ status: 'same', cells: [] });
  return examination.result!;
}

async function roll(workbook: Workbook): Promise<Workbook> {
  const next = await reopened(workbook);
  const { close } = await startHost(next);
  const { rolled } = await rollRun();
  await close();
  expect(rolled).not.toBeNull();
  return reopened(next);
}

const figures = ({ fiscalYear, budget, allocation, settlements }: YearResult) => ({
  fiscalYear,
  previous: budget.total.previous.amount / 1000,
  current: budget.total.current.amount / 1000,
  paid: (allocation.granted + allocation.leftover) / 1000,
  settlements: settlements.map(({ settlement: s, available, balance }) => [
    s.year,
    ...[s.finalBudget, s.carriedIn, available, s.spent, s.carriedOut, balance].map((amount) => amount / 1000),
  ]),
});

test('three years in a row: run 2020, roll, fill and run 2021, roll, fill and run 2022', async () => {
  const first = await openSample();
  const of2020 = await run(first);
  expect(figures(of2020)).toMatchObject({ fiscalYear: 2020, previous: 7_403_100, current: 3_000_000 });
  const closed = JSON.stringify(first.sheets.map(({ name }) => valuesOf(first, name)));

  const second = await roll(first);
  // Turning the page changes nothing of the closed year.
  expect(JSON.stringify(first.sheets.map(({ name }) => valuesOf(first, name)))).toBe(closed);
  fill(second, {
    budget: 2_000_000,
    projects: [
      [500_000, 70],
      [500_000, 75],
      [400_000, 80],
      [300_000, 85],
      [300_000, 90],
    ],
    score: (district, project) => 60 + ((district * 7 + project * 3) % 41),
    // 2019 spends less than it had, and carries the rest over.
    settlement: [2019, 7_403_100, 7_303_100, 100_000],
  });
  const of2021 = await run(second);
  expect(figures(of2021)).toEqual({
    fiscalYear: 2021,
    previous: 3_000_000,
    current: 2_000_000,
    paid: 2_000_000,
    settlements: [
      [2017, 8_000_000, 0, 8_000_000, 8_000_000, 0, 0],
      [2018, 8_002_200, 0, 8_002_200, 8_002_111, 0, 89],
      [2019, 7_403_100, 0, 7_403_100, 7_303_100, 100_000, 0],
    ],
  });
  // Last year's amounts stand beside this year's.
  expect(valuesOf(second, '교부내역')?.flat()).toContain('2020년 교부액');
  expect(valuesOf(second, '성과평가')?.[2]).toContain('평균점수 전년대비');

  const third = await roll(second);
  fill(third, {
    budget: 1_500_000,
    projects: [
      [900_000, 70],
      [600_000, 80],
    ],
    score: (district) => 60 + district,
    // What 2019 carried over stands in 2020's row already.
    settlement: [2020, 3_000_000, 3_050_000, 0],
  });
  const of2022 = await run(third);
  expect(figures(of2022)).toEqual({
    fiscalYear: 2022,
    previous: 2_000_000,
    current: 1_500_000,
    paid: 1_500_000,
    settlements: [
      [2018, 8_002_200, 0, 8_002_200, 8_002_111, 0, 89],
      [2019, 7_403_100, 0, 7_403_100, 7_303_100, 100_000, 0],
      [2020, 3_000_000, 100_000, 3_100_000, 3_050_000, 0, 50_000],
    ],
  });
  const years = (valuesOf(third, '추진실적') ?? []).slice(2).map(([year]) => year);
  expect(years.slice(-3)).toEqual([2019, 2020, 2021]);
});
