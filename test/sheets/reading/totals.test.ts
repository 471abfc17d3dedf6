import type { Issue } from '../../../src/domain/issues/issue';
import { won } from '../../../src/domain/money/won';
import type { TotalledAmount } from '../../../src/sheets/reading/totals';
import { checkTotals } from '../../../src/sheets/reading/totals';

/** A column from top to bottom: a number is a data row, `소계 30` a total row, `합계 약 100` one to the nearest 10. */
function column(...lines: (number | string)[]): TotalledAmount[] {
  return lines.map((line, i) => {
    const at = { sheet: '표', cell: `B${i + 2}` };
    if (typeof line === 'number') return { amount: won(line), label: null, precision: 1, at };
    const [label = '', ...rest] = line.split(' ');
    const amount = rest.length === 0 ? null : won(Number(rest.at(-1)));
    return { amount, label, precision: rest.length > 1 ? 10 : 1, at };
  });
}

function disagreements(amounts: readonly TotalledAmount[]): [string | null, Issue['params']][] {
  const issues: Issue[] = [];
  checkTotals(amounts, { report: (found) => issues.push(found) });
  return issues.map(({ at, params }) => [at.cell, params]);
}

describe('checkTotals', () => {
  it.each([
    ['a total below its rows', column(10, 20, '합계 30')],
    ['a total on top', column('계 30', 10, 20)],
    ['subtotals below their groups', column(10, 20, '소계 30', 5, '소계 5', '합계 35')],
    ['subtotals above their groups', column('소계 30', 10, 20, '소계 5', 5, '총계 35')],
    ['several 계, each of its group', column(10, '계 10', 20, '계 20')],
    ['a total of subtotals', column(10, '소계 10', 20, '소계 20', '계 30', 7, '소계 7', '계 7', '총계 37')],
    ['a total row without a figure in this column', column(10, '합계')],
    ['a total in round figures', column(101, '합계 약 100')],
    ['negative rows', column(10, -30, '합계 -20')],
  ])('accepts %s', (_, amounts) => {
    expect(disagreements(amounts)).toEqual([]);
  });

  it.each([
    ['a wrong total', column(10, 20, '합계 31'), [['B4', { stated: 31, computed: 30 }]]],
    ['a wrong subtotal', column(10, 20, '소계 31', 5, '소계 5'), [['B4', { stated: 31, computed: 30 }]]],
    [
      'a grand total that only repeats the last group',
      column(10, '소계 10', 5, '소계 5', '합계 5'),
      [['B6', { stated: 5, computed: 15 }]],
    ],
    ['a grand total of nothing', column(10, '소계 10', '합계 0'), [['B4', { stated: 0, computed: 10 }]]],
    [
      'a round total that is too far off',
      column(111, '합계 약 100'),
      [['B3', { stated: 100, computed: 111 }]],
    ],
  ])('reports %s', (_, amounts, expected) => {
    expect(disagreements(amounts)).toEqual(expected);
  });
});
