import fc from 'fast-check';
import type { Apportionment } from '../../../src/domain/allocation/apportion';
import { apportion } from '../../../src/domain/allocation/apportion';
import { won } from '../../../src/domain/money/won';

const runs = { numRuns: 1_000 };

function amounts(apportionment: Apportionment): number[] {
  return apportion(apportionment).shares.map(({ amount }) => amount);
}

const populations = [21_878n, 9_713n, 4_167n, 3_252n, 1_065n];

describe('apportion: known vectors', () => {
  test.each([
    // docs/programme.md §4: with one seat fewer the fourth state GAINS one: the Alabama paradox of largest remainders.
    { weights: populations, total: 44, unit: 1, expected: [24, 11, 5, 3, 1] },
    { weights: populations, total: 43, unit: 1, expected: [24, 10, 4, 4, 1] },
    // The rule of the library dinero gives [4, 3, 0] here; Hamilton stays fair to the smallest.
    { weights: [5n, 4n, 1n], total: 7, unit: 1, expected: [3, 3, 1] },
    { weights: [1n, 1n, 1n], total: 100, unit: 1, expected: [34, 33, 33] },
    { weights: [1n, 1n, 1n], total: 100, unit: 10, expected: [40, 30, 30] },
    { weights: [0n, 3n, 0n], total: 100, unit: 1, expected: [0, 100, 0] },
    { weights: [], total: 100, unit: 1, expected: [] },
  ])('$total by $weights in units of $unit', ({ weights, total, unit, expected }) => {
    expect(amounts({ weights, total: won(total), unit: won(unit), rule: 'exact' })).toEqual(expected);
  });

  test('절사 cuts every share and leaves the rest', () => {
    const cut = apportion({ weights: [1n, 1n, 1n], total: won(100), unit: won(10), rule: 'cut' });
    expect(cut).toEqual({
      shares: [1, 2, 3].map(() => ({
        exact: { numerator: 100n, denominator: 3n },
        cut: 30,
        odd: false,
        amount: 30,
      })),
      totalWeight: 3n,
      oddUnits: [],
      leftover: 10,
    });
  });

  test('an order decides ties, and says who got the odd units first to last', () => {
    const last = (a: number, b: number) => b - a;
    const parts = apportion({
      weights: [1n, 1n, 1n],
      total: won(5),
      unit: won(1),
      rule: 'exact',
      order: last,
    });
    expect(parts.oddUnits).toEqual([2, 1]);
    expect(parts.shares.map(({ amount }) => amount)).toEqual([1, 2, 2]);
  });

  test('a tail below the unit is leftover, without weight everything is', () => {
    const [unit, rule] = [won(1_000), 'exact'] as const;
    expect(apportion({ weights: [1n, 2n], total: won(10_500), unit, rule }).leftover).toBe(500);
    expect(apportion({ weights: [0n, 0n], total: won(10_500), unit, rule }).leftover).toBe(10_500);
  });

  test.each([
    { weights: [-1n, 2n], total: won(1), unit: won(1) },
    { weights: [1n], total: won(-1), unit: won(1) },
    { weights: [1n], total: won(1), unit: won(0) },
  ])('what callers must have refused is a bug: %o', (wrong) => {
    expect(() => apportion({ ...wrong, rule: 'exact' })).toThrow(RangeError);
  });
});

describe('apportion: properties', () => {
  const apportionment = fc.record({
    weights: fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 40 }),
    total: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }).map(won),
    unit: fc.constantFrom(1, 7, 10, 1_000, 10_000, 1_000_000).map(won),
    rule: fc.constantFrom('cut' as const, 'exact' as const),
  });

  test('sums are exact: shares and leftover make the total, and 전액배분 leaves only the tail', () => {
    fc.assert(
      fc.property(apportionment, (given) => {
        const { shares, leftover, totalWeight } = apportion(given);
        const paid = shares.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
        expect(paid + BigInt(leftover)).toBe(BigInt(given.total));
        expect(leftover).toBeGreaterThanOrEqual(0);
        if (given.rule === 'exact' && totalWeight > 0n) expect(leftover).toBe(given.total % given.unit);
      }),
      runs,
    );
  });

  test('every share is a multiple of the unit, within one unit of its exact share; no weight, no money', () => {
    fc.assert(
      fc.property(apportionment, (given) => {
        const { shares } = apportion(given);
        const totalWeight = given.weights.reduce((sum, weight) => sum + weight, 0n);
        shares.forEach(({ amount }, i) => {
          const weight = given.weights[i]!;
          expect(amount % given.unit).toBe(0);
          if (weight === 0n) expect(amount).toBe(0);
          const distance = BigInt(amount) * totalWeight - BigInt(given.total) * weight;
          const isNear =
            distance < BigInt(given.unit) * totalWeight && -distance < BigInt(given.unit) * totalWeight;
          expect(isNear || totalWeight === 0n).toBe(true);
          if (given.rule === 'cut') expect(distance <= 0n).toBe(true);
        });
      }),
      runs,
    );
  });

  test('scaling all weights changes no amount', () => {
    fc.assert(
      fc.property(apportionment, fc.bigInt({ min: 1n, max: 10n ** 9n }), (given, factor) => {
        const scaled = given.weights.map((weight) => weight * factor);
        expect(amounts({ ...given, weights: scaled })).toEqual(amounts(given));
      }),
      runs,
    );
  });

  test('the order of the rows changes nothing, where an order decides ties', () => {
    const shuffled = apportionment.chain((given) =>
      fc.record({
        given: fc.constant(given),
        rows: fc.shuffledSubarray([...given.weights.keys()], {
          minLength: given.weights.length,
          maxLength: given.weights.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, rows }) => {
        const moved = amounts({
          ...given,
          weights: rows.map((row) => given.weights[row]!),
          order: (a, b) => rows[a]! - rows[b]!,
        });
        const back = given.weights.map((_, row) => moved[rows.indexOf(row)]!);
        expect(back).toEqual(amounts(given));
      }),
      runs,
    );
  });

  test('a larger weight never gets less', () => {
    fc.assert(
      fc.property(apportionment, (given) => {
        const ranked = amounts(given)
          .map((amount, i) => ({ amount, weight: given.weights[i]! }))
          .sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : a.amount - b.amount));
        ranked.forEach(({ amount }, i) => {
          expect(amount).toBeGreaterThanOrEqual(ranked[i - 1]?.amount ?? 0);
        });
      }),
      runs,
    );
  });
});

describe('apportion: size', () => {
  test('10^15 won among 10,000 stays exact', () => {
    const weights = Array.from({ length: 10_000 }, (_, i) => BigInt((i * 7919) % 100_003) + 1n);
    const total = won(10 ** 15 + 7);
    const { shares, oddUnits, leftover } = apportion({ weights, total, unit: won(1), rule: 'exact' });
    const paid = shares.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    const totalWeight = weights.reduce((a, b) => a + b);
    const floors = weights.map((weight) => (BigInt(total) * weight) / totalWeight);
    const missing = BigInt(total) - floors.reduce((a, b) => a + b);
    expect({ paid, leftover, odd: BigInt(oddUnits.length) }).toEqual({
      paid: BigInt(total),
      leftover: 0,
      odd: missing,
    });
  });
});
