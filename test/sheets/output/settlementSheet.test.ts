import fc from 'fast-check';
import type { Settlement, SettledYear } from '../../../src/domain/settlement/settlement';
import { settlementTable } from '../../../src/domain/settlement/settlement';
import { won } from '../../../src/domain/money/won';
import { planSettlementTable } from '../../../src/sheets/output/settlementSheet';
import { originOf } from '../../originOf';
import { sampleYear } from '../../programmeYear';
import { formulasOf, shownRows, wrongFormulas } from '../calculatedPlan';

const header = ['연도', '최종예산', '전년이월', '예산변경', '예산현액', '집행액', '차년이월', '집행잔액'];

describe('결산현황', () => {
  it('prints the three years of the form, 89 left in 2018', () => {
    const plan = planSettlementTable(tableOf(sampleYear().settlements), 'trial');
    const empty = Array<null>(7).fill(null);
    expect(shownRows(plan)).toEqual([
      ['최근 3년 결산 현황(안)', ...empty],
      ['(단위 : 천원)', ...empty],
      header,
      [2016, 8_000_000, 0, 0, 8_000_000, 8_000_000, 0, 0],
      [2017, 8_000_000, 0, 0, 8_000_000, 8_000_000, 0, 0],
      [2018, 8_002_200, 0, 0, 8_002_200, 8_002_111, 0, 89],
    ]);
    expect(formulasOf(plan)).toEqual({
      E4: 'B4+C4+D4',
      H4: 'E4-F4-G4',
      E5: 'B5+C5+D5',
      H5: 'E5-F5-G5',
      E6: 'B6+C6+D6',
      H6: 'E6-F6-G6',
    });
    expect(plan.print?.orientation).toBe('portrait');
  });

  it('is in 원 when one amount is no whole 천원', () => {
    const years = [settled(2018, { finalBudget: 8_002_200_000, spent: 8_002_110_500 })];
    const plan = planSettlementTable(tableOf(years), 'final');
    expect(shownRows(plan).slice(1)).toEqual([
      ['(단위 : 원)', null, null, null, null, null, null, null],
      header,
      [2018, 8_002_200_000, 0, 0, 8_002_200_000, 8_002_110_500, 0, 89_500],
    ]);
  });

  it('calculates to the model by itself, overspending and cuts included', () => {
    const amount = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    const amounts = fc.record({
      finalBudget: amount,
      carriedIn: amount,
      adjustment: amount,
      spent: amount,
      carriedOut: amount,
    });
    fc.assert(
      fc.property(amounts, fc.constantFrom(1, 1000), (one, unit) => {
        const scaled = Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value * unit]));
        const plan = planSettlementTable(tableOf([settled(2018, scaled)]), 'final');
        expect(wrongFormulas(plan)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function tableOf(settlements: readonly Settlement[]): readonly SettledYear[] {
  const table = settlementTable(settlements, 2020);
  if (!table.ok) throw new Error('the settlement has no table');
  return table.value;
}

function settled(year: number, amounts: Partial<Record<keyof Settlement, number>>): Settlement {
  const of = (key: keyof Settlement) => won(amounts[key] ?? 0);
  return {
    year,
    finalBudget: of('finalBudget'),
    carriedIn: of('carriedIn'),
    adjustment: of('adjustment'),
    spent: of('spent'),
    carriedOut: of('carriedOut'),
    carryKind: null,
    typedAvailable: null,
    typedBalance: null,
    at: originOf('결산', 2, []),
  };
}
