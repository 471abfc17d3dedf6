import fc from 'fast-check';
import { budgetSummary } from '../../../src/domain/budget/budgetSummary';
import type { RateRounding } from '../../../src/domain/year/settings';
import { planBudgetSummary } from '../../../src/sheets/output/budgetSummarySheet';
import { sampleYear } from '../../programmeYear';
import { formulasOf, shownRows, wrongFormulas } from '../calculatedPlan';
import type { BudgetLine } from '../../../src/domain/budget/budgetLine';
import { won } from '../../../src/domain/money/won';
import { originOf } from '../../originOf';

const halfUp: RateRounding = { mode: 'halfUp', digits: 0 };

function planOf(lines: readonly BudgetLine[], rounding = halfUp, status: 'trial' | 'final' = 'final') {
  const summary = budgetSummary(lines, rounding);
  if (!summary.ok) throw new Error('the budget has no summary');
  return planBudgetSummary(summary.value, { fiscalYear: 2020, status, rounding });
}

function line(item: string, previous: number, current: number, shares: [number?, number?] = []): BudgetLine {
  const figure = (amount: number, share: number | undefined) => ({
    amount: won(amount),
    national: share === undefined ? null : won(share),
  });
  return {
    item,
    previous: figure(previous, shares[0]),
    current: figure(current, shares[1]),
    code: '',
    national: null,
    city: null,
    district: null,
    other: null,
    typedChange: null,
    at: originOf('예산내역', 2, ['item', 'previous', 'current']),
  };
}

describe('예산총괄', () => {
  it('prints the table of the form to the digit', () => {
    const plan = planOf(sampleYear().budgetLines);
    expect(shownRows(plan)).toEqual([
      ['2020년도 예산총괄', null, null, null, null],
      ['(단위 : 천원, %)', null, null, null, null],
      ['구 분', '2019예산액 (A)', '2020예산액 (B)', '증감 (B-A)', '(B-A)*100/A'],
      ['계', 7_403_100, 3_000_000, -4_403_100, -59],
      ['사무관리비', 3_100, 0, -3_100, -100],
      ['자치구기타재원조정비', 7_400_000, 3_000_000, -4_400_000, -59],
    ]);
    expect(formulasOf(plan)).toEqual({
      B4: 'SUM($B$5:$B$6)',
      C4: 'SUM($C$5:$C$6)',
      D4: 'C4-B4',
      E4: 'IF(B4=0,IF(C4=0,"-","순증"),ROUND((C4-B4)*100/B4,0))',
      D5: 'C5-B5',
      E5: 'IF(B5=0,IF(C5=0,"-","순증"),ROUND((C5-B5)*100/B5,0))',
      D6: 'C6-B6',
      E6: 'IF(B6=0,IF(C6=0,"-","순증"),ROUND((C6-B6)*100/B6,0))',
    });
    expect(plan.print).toEqual({
      orientation: 'portrait',
      area: 'A1:E6',
      titleRows: '$3:$3',
      footerCenter: '&P / &N',
    });
  });

  it('marks a trial in its title and changes no figure', () => {
    const [trial, final] = [
      planOf(sampleYear().budgetLines, halfUp, 'trial'),
      planOf(sampleYear().budgetLines),
    ];
    expect(shownRows(trial)[0]?.[0]).toBe('2020년도 예산총괄(안)');
    expect(shownRows(trial).slice(1)).toEqual(shownRows(final).slice(1));
  });

  it.each([
    ['from nothing', 0, 5_000_000, '순증'],
    ['nothing at all', 0, 0, '-'],
    ['to nothing', 5_000_000, 0, -100],
    ['a fall that rounds to zero', 1_000_000_000, 999_000_000, 0],
  ])('shows the rate of a line %s without an error value', (_, previous, current, rate) => {
    const plan = planOf([line('사무관리비', previous, current)]);
    expect(shownRows(plan)[4]).toEqual([
      '사무관리비',
      previous / 1000,
      current / 1000,
      (current - previous) / 1000,
      rate,
    ]);
    expect(wrongFormulas(plan)).toEqual([]);
  });

  it('is in 원 when one amount is no whole 천원', () => {
    const plan = planOf([line('사무관리비', 3_100_500, 0), line('여비', 1_000, 2_000)]);
    expect(shownRows(plan).slice(1)).toEqual([
      ['(단위 : 원, %)', null, null, null, null],
      ['구 분', '2019예산액 (A)', '2020예산액 (B)', '증감 (B-A)', '(B-A)*100/A'],
      ['계', 3_101_500, 2_000, -3_099_500, -100],
      ['사무관리비', 3_100_500, 0, -3_100_500, -100],
      ['여비', 1_000, 2_000, 1_000, 100],
    ]);
  });

  it('keeps a number under the national share that stands in its format', () => {
    const plan = planOf([line('보조금', 2_000_000, 1_200_000, [1_000_000, 500_000])]);
    expect(plan.formats).toEqual([
      { range: 'B4:B5', format: { pattern: '"(x1,000) "#,##0;"(x1,000) "△#,##0;"(x1,000) "0;"(x1,000) "@' } },
      { range: 'C4:C5', format: { pattern: '"(x500) "#,##0;"(x500) "△#,##0;"(x500) "0;"(x500) "@' } },
      { range: 'D4:D5', format: { pattern: '"(x△500) "#,##0;"(x△500) "△#,##0;"(x△500) "0;"(x△500) "@' } },
      { range: 'E4:E5', format: { pattern: '"(x△50) "#,##0;"(x△50) "△#,##0;"(x△50) "0;"(x△50) "@' } },
    ]);
  });

  it('calculates to the model by itself, whatever the amounts and the rounding', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 2_000 }),
      fc.integer({ min: 0, max: 200 }).map((n) => n * 1000),
      fc.integer({ min: 0, max: 10 ** 12 }).map((n) => n * 1000),
      fc.integer({ min: 0, max: 10 ** 13 }),
    );
    const rounding = fc.record({
      mode: fc.constantFrom('halfUp' as const, 'truncate' as const),
      digits: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 }),
        rounding,
        (pairs, mode) => {
          const plan = planOf(
            pairs.map(([previous, current], i) => line(`과목${i}`, previous, current)),
            mode,
          );
          expect(wrongFormulas(plan)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
