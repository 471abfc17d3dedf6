import { accountClosing } from '../../../src/domain/settlement/accountClosing';
import { isKnownBudgetCode } from '../../../src/domain/budget/budgetCodes';
import { ordinanceOf, ordinanceVersions } from '../../../src/domain/year/ordinance';

describe('the ordinance by fiscal year', () => {
  it.each([
    { fiscalYear: 2008, version: '2009', councilReportDays: null },
    { fiscalYear: 2016, version: '2009', councilReportDays: null },
    { fiscalYear: 2017, version: '2017', councilReportDays: null },
    { fiscalYear: 2020, version: '2017', councilReportDays: null },
    { fiscalYear: 2024, version: '2017', councilReportDays: null },
    { fiscalYear: 2025, version: '2025', councilReportDays: 30 },
    { fiscalYear: 2030, version: '2025', councilReportDays: 30 },
  ])('$fiscalYear', ({ fiscalYear, version, councilReportDays }) => {
    expect(ordinanceOf(fiscalYear)).toMatchObject({ version, councilReportDays });
  });

  it('names a source for each version, oldest first', () => {
    const years = ordinanceVersions.map(({ fromFiscalYear }) => fromFiscalYear);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(ordinanceVersions.filter(({ source }) => !source.includes('조례'))).toEqual([]);
  });
});

describe('other dated rules', () => {
  it('closes the books on 31 December, with exceptions to 20 January', () => {
    expect(accountClosing(2020)).toEqual({
      opens: '2020-01-01',
      closes: '2020-12-31',
      exceptionsUntil: '2021-01-20',
    });
  });

  it.each([
    ['201-01', 2020, true],
    ['308-04', 2020, true],
    ['308-13', 2026, true],
    ['308-13', 2020, false],
    ['자치단체', 2020, false],
  ])('%s in %d', (code, fiscalYear, known) => {
    expect(isKnownBudgetCode(code, fiscalYear)).toBe(known);
  });
});
