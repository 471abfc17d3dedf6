import { planYear } from '../../../src/sheets/year/planYear';
import { readYear } from '../../../src/sheets/year/readYear';
import { sampleYear } from '../../programmeYear';
import { wholeYear } from '../../wholeYear';
import { gridOfPlan } from '../gridOfPlan';
import { issueLine } from '../issueLine';
import { plainModel } from '../plainModel';

describe('readYear', () => {
  it.each([
    ['the sample', sampleYear()],
    ['a year with every sheet', wholeYear()],
  ])('reads back what was planned: %s', (_, year) => {
    const reading = readYear(planYear(year).map(gridOfPlan));
    expect(reading.issues.map(issueLine)).toEqual([]);
    expect(plainModel(reading.year)).toEqual(plainModel(year));
  });

  it('needs no projects and no scores for the form of January', () => {
    const { projects, scores, ...january } = { ...sampleYear(), projects: [], scores: [] };
    const grids = planYear({ ...january, projects, scores }).map(gridOfPlan);
    expect(readYear(grids, 'form').issues.map(issueLine)).toEqual([]);
    expect(readYear(grids, 'annual').issues.map(({ code, at }) => [code, at.sheet])).toEqual([
      ['R01', '대상사업'],
      ['R01', '자치구점수'],
    ]);
  });

  it('says for each row and field where it was read', () => {
    const { year } = readYear(planYear(sampleYear()).map(gridOfPlan));
    expect(year?.budgetLines[1]?.at).toEqual({
      sheet: '예산내역',
      row: 4,
      columns: { item: 'A', previous: 'B', current: 'C', code: 'D', city: 'E' },
    });
    expect(year?.scores[1]?.at).toEqual({ sheet: '자치구점수', cell: 'C2' });
    expect(year?.settings.at['교부재원']).toEqual({ sheet: '설정', cell: 'B11' });
  });
});
