import fc from 'fast-check';
import { decimal } from '../../../../src/domain/money/decimal';
import type { PlannedCell, SheetPlan } from '../../../../src/sheets/model/sheetPlan';
import { grantFormula } from '../../../../src/sheets/output/grantBasis/grantFormula';
import type { Share, Split } from '../../../../src/domain/allocation/allocation';
import { wholeFraction } from '../../../../src/domain/money/fraction';
import { won, zeroWon } from '../../../../src/domain/money/won';
import { wrongFormulas } from '../../calculatedPlan';

const cells = {
  weight: 'A1',
  oddUnit: 'B1',
  divided: 'C1',
  totalWeight: 'D1',
  fixed: 'E1',
  achieved: 'F1',
};

const share: Share = {
  district: '종로구',
  score: decimal(80n),
  achieved: 1,
  tier: null,
  weight: decimal(1n),
  base: zeroWon,
  exact: wholeFraction(0),
  cut: zeroWon,
  oddUnit: zeroWon,
  amount: zeroWon,
  bound: null,
};

const split: Split = {
  project: 'P1',
  kind: 'equal',
  rule: 'cut',
  unit: won(1_000),
  budget: won(600_000_000),
  divided: won(600_000_000),
  totalWeight: decimal(13n),
  price: null,
  shares: [share],
  oddUnits: [],
  leftover: zeroWon,
};

describe('the formula beside an amount', () => {
  it.each<[string, Partial<Split>, Partial<Share>, 'thousand' | 'won', string]>([
    ['equal shares in 천원', {}, {}, 'thousand', 'INT(C1*A1/D1)+B1'],
    ['equal shares in 원', {}, {}, 'won', 'INT(C1*A1/(D1*1000))*1000+B1'],
    ['배분단위 만원', { unit: won(10_000) }, {}, 'thousand', 'INT(C1*A1/(D1*10))*10+B1'],
    [
      'weights with a decimal',
      { totalWeight: decimal(295n, 1) },
      { weight: decimal(15n, 1) },
      'thousand',
      'INT(C1*ROUND(A1*10,0)/ROUND(D1*10,0))+B1',
    ],
    ['a base under the share', {}, { base: won(90_000_000) }, 'thousand', 'E1+INT(C1*A1/D1)+B1'],
    ['a share at the cap', {}, { bound: 'cap' }, 'thousand', 'E1'],
    ['a fixed amount', { totalWeight: null }, { weight: null }, 'thousand', 'E1'],
    ['a price', { price: won(40_000_000), totalWeight: null }, { weight: null }, 'thousand', 'E1*F1'],
    ['nothing weighs', { totalWeight: decimal(0n) }, { weight: decimal(0n) }, 'thousand', 'B1'],
    [
      'a product beyond 15 digits, divided first',
      { divided: won(9 * 10 ** 15) },
      { weight: decimal(100n) },
      'thousand',
      '(INT(C1/D1)*A1+INT((C1-INT(C1/D1)*D1)*A1/D1))+B1',
    ],
  ])('%s', (_, ofSplit, ofShare, unit, formula) => {
    expect(grantFormula({ ...split, ...ofSplit }, { ...share, ...ofShare }, cells, unit)).toBe(formula);
  });

  it('stays exact to the last 천원 of 9,000조원', () => {
    const money = fc.integer({ min: 1, max: 9 * 10 ** 12 });
    const weights = fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 250_000 }));
    fc.assert(
      fc.property(money, weights, (thousands, [weight, others]) => {
        const total = BigInt(weight + others);
        const formula = grantFormula(
          { ...split, divided: won(thousands * 1000), totalWeight: decimal(total) },
          { ...share, weight: decimal(BigInt(weight)) },
          cells,
          'thousand',
        );
        const expect_ = Number((BigInt(thousands) * BigInt(weight)) / total);
        const row: PlannedCell[] = [weight, 0, thousands, Number(total), 0, 1, { formula, expect: expect_ }];
        expect(wrongFormulas(sheetOf(row))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function sheetOf(row: PlannedCell[]): SheetPlan {
  return {
    sheet: '시험',
    blocks: [{ at: 'A1', rows: [row] }],
    styles: [],
    formats: [],
    merges: [],
    widths: [],
  };
}
