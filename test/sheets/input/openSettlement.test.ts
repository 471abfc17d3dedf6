import { checkYear } from '../../../src/domain/year/checkYear';
import { budgetLineRows } from '../../../src/sheets/input/budgetLines';
import { projectRows } from '../../../src/sheets/input/projects';
import { planScores } from '../../../src/sheets/input/scores/scoresSheet';
import { planSettings } from '../../../src/sheets/input/settings/planSettings';
import { readYear } from '../../../src/sheets/year/readYear';
import { gridOf } from '../../../src/sheets/model/grid';
import { sampleYear } from '../../programmeYear';
import { gridOfPlan } from '../gridOfPlan';

/** The sample with a 결산 whose last rows are as given, after 2016 and 2017. */
function readWith(...rows: (string | number)[][]) {
  const year = sampleYear();
  const header = ['연도', '최종예산', '전년이월', '예산변경', '집행액', '차년이월', '이월구분'];
  const settled = [
    [2016, 8_000_000, 0, 0, 8_000_000, 0, ''],
    [2017, 8_000_000, 0, 0, 7_999_500, 500, '사고이월'],
  ];
  const reading = readYear([
    ...[
      planSettings(year.settings),
      budgetLineRows.plan(year.budgetLines),
      projectRows.plan(year.projects),
    ].map(gridOfPlan),
    gridOfPlan(planScores(year.scores, year.projects, year.districts)),
    gridOf('결산', [['(단위 : 천원)'], header, ...settled, ...rows]),
  ]);
  return {
    years: reading.year?.settlements.map((one) => one.year),
    issues: reading.year && checkYear(reading.year),
  };
}

const missing = { kind: 'settlementYearMissing', severity: 'error', params: { year: '2018' } };

describe('a year of 결산 that rolling forward opened', () => {
  it('is not settled while it holds nothing but its 전년이월', () => {
    const { years, issues } = readWith([2018, '', 500, '', '', '', '']);
    expect(years).toEqual([2016, 2017]);
    expect(issues).toContainEqual(expect.objectContaining(missing));
  });

  it('is settled once it is filled in', () => {
    const { years, issues } = readWith([2018, 8_002_200, 500, 0, 8_002_111, 0, '']);
    expect(years).toEqual([2016, 2017, 2018]);
    expect(issues?.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is settled with nothing where the figures are zero', () => {
    const { years } = readWith([2018, 0, 0, 0, 0, 0, '']);
    expect(years).toEqual([2016, 2017, 2018]);
  });
});
