import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, Grid } from '../../../src/sheets/model/grid';
import { planTemplate } from '../../../src/sheets/year/planTemplate';
import { readYear } from '../../../src/sheets/year/readYear';
import { sampleYear } from '../../programmeYear';
import { planYear } from '../../../src/sheets/year/planYear';
import { gridOfPlan } from '../gridOfPlan';
import { issueLine } from '../issueLine';
import { plainModel } from '../plainModel';

describe('planTemplate', () => {
  const template = planTemplate(2020);
  const grids = template.map(gridOfPlan);

  it('has every input sheet, with a drop-down wherever there is a choice and a note on every header', () => {
    // docs/workbook.md is in the order of the template, and held by its own test.
    const section =
      readFileSync(join(__dirname, '../../../docs/workbook.md'), 'utf8').split(/^## /m)[2] ?? '';
    expect(template.map(({ sheet }) => sheet)).toEqual(
      [...section.matchAll(/^### (\S+)/gmu)].map(([, name]) => name),
    );
    const projects = template.find(({ sheet }) => sheet === '대상사업');
    expect(projects?.choices).toEqual([
      { range: 'H3:H202', values: ['선정', '제외', '보류'] },
      {
        range: 'I3:I202',
        values: [
          ...[
            '균등',
            '등급정액',
            '등급가중',
            '점수비례',
            '초과비례',
            '달성수비례',
            '기본성과',
            '단가',
            '수동',
          ],
        ],
      },
    ]);
    expect(projects?.notes?.find(({ cell }) => cell === 'E2')?.text).toBe(
      '이 점수 이상이면 달성입니다. (필수)\n예: 80',
    );
  });

  it('untouched, says in plain words what is missing', () => {
    const { issues, year, fiscalYear } = readYear(grids);
    const rows = [...year!.budgetLines, ...year!.projects, ...year!.scores, ...year!.settlements];
    expect({ rows, fiscalYear, issues: issues.map(issueLine) }).toEqual({
      rows: [],
      fiscalYear: 2020,
      issues: [
        'R01 오류 예산내역: 「예산내역」에 자료 행이 없습니다. 제목 행 아래에 자료를 입력하여 주시기 바랍니다.',
        'R01 오류 대상사업: 「대상사업」에 자료 행이 없습니다. 제목 행 아래에 자료를 입력하여 주시기 바랍니다.',
        'R01 오류 결산: 「결산」에 자료 행이 없습니다. 제목 행 아래에 자료를 입력하여 주시기 바랍니다.',
        'R01 오류 자치구점수: 「자치구점수」에 자치구 이름만 있고 점수가 하나도 없습니다. 사업별 점수를 입력하여 주시기 바랍니다.',
      ],
    });
  });

  it('filled in below its headers, reads back clean', () => {
    const year = sampleYear();
    const written = planYear(year).map(gridOfPlan);
    const filled = grids.map((grid) => {
      const source = written.find(({ name }) => name === grid.name);
      return source ? filledIn(grid, source) : grid;
    });
    const reading = readYear(filled);
    expect(reading.issues.map(issueLine)).toEqual([]);
    expect(plainModel({ ...reading.year, districts: [] })).toEqual(plainModel({ ...year, districts: [] }));
  });
});

/** Types what the source has into the template: under the same header, from the first row below it; 설정 by item. */
function filledIn(template: Grid, source: Grid): Grid {
  const [to, from] = [headerRow(template), headerRow(source)];
  const header = template.values[to] ?? [];
  const values = template.values.map((row) => [...row]);
  const rows = source.values.slice(from + 1);
  rows.forEach((row, i) => {
    const item = values.findIndex(([key]) => template.name === '설정' && key === row[0]);
    const line = (values[item >= 0 ? item : to + 1 + i] ??= header.map((): CellValue => ''));
    row.forEach((value, x) => {
      line[header.indexOf(source.values[from]?.[x] ?? '')] = value;
    });
  });
  return { ...template, values };
}

function headerRow({ values }: Grid): number {
  return values.findIndex((row) => row.filter((value) => value !== '').length > 1);
}
