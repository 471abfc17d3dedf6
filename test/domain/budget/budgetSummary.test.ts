import { budgetSummary } from '../../../src/domain/budget/budgetSummary';
import { issue } from '../../../src/domain/issues/issue';
import type { RateRounding } from '../../../src/domain/year/settings';
import { won } from '../../../src/domain/money/won';
import { decimal } from '../../../src/domain/money/decimal';
import { sampleYear, thousand } from '../../programmeYear';

const halfUp: RateRounding = { mode: 'halfUp', digits: 0 };
const figure = (amount: number, national: number | null = null) => ({
  amount: thousand(amount),
  national: national === null ? null : thousand(national),
});

describe('the budget summary', () => {
  it('is that of the form', () => {
    expect(budgetSummary(sampleYear().budgetLines, halfUp)).toEqual({
      ok: true,
      value: {
        rows: [
          {
            item: '사무관리비',
            previous: figure(3_100),
            current: figure(0),
            change: figure(-3_100),
            rate: { kind: 'rate', value: decimal(-100n) },
          },
          {
            item: '자치구기타재원조정비',
            previous: figure(7_400_000),
            current: figure(3_000_000),
            change: figure(-4_400_000),
            rate: { kind: 'rate', value: decimal(-59n) },
          },
        ],
        total: {
          previous: figure(7_403_100),
          current: figure(3_000_000),
          change: figure(-4_403_100),
          rate: { kind: 'rate', value: decimal(-59n) },
        },
      },
    });
  });

  it('adds national shares, and takes the 국비 column where the amount states none', () => {
    const [first, second] = sampleYear().budgetLines;
    if (!first || !second) throw new Error('two lines');
    const lines = [
      { ...first, previous: figure(3_100, 100), current: figure(2_000) },
      { ...second, current: figure(3_000_000, 40), national: thousand(7) },
      { ...second, national: thousand(500) },
    ];
    const summary = budgetSummary(lines, halfUp);
    expect(summary.ok && [...summary.value.rows, summary.value.total].map((row) => row.change)).toEqual([
      figure(-1_100, -100),
      figure(-4_400_000, 40),
      figure(-4_400_000, 500),
      figure(-8_801_100, 440),
    ]);
  });

  it('refuses a sum that cannot be held exactly', () => {
    const [line] = sampleYear().budgetLines;
    if (!line) throw new Error('a line');
    const huge = { ...line, current: { amount: won(Number.MAX_SAFE_INTEGER), national: null } };
    expect(budgetSummary([huge, huge], halfUp)).toEqual({
      ok: false,
      issues: [issue('sumTooLarge', { sheet: '예산내역', cell: 'C2' })],
    });
  });
});
