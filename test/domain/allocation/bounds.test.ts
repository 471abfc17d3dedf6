import { boundsOf } from '../../../src/domain/allocation/bounds';
import { won } from '../../../src/domain/money/won';

/** Who is held where, one letter a weight: C at the cap, F at the floor, · by weight. */
function bounds(weights: readonly bigint[], total: number, cap: number | null, floor = 0): string {
  const found = boundsOf(weights, won(total), { cap: cap === null ? null : won(cap), floor: won(floor) });
  if (found === 'unpayable') return found;
  return found.map((bound) => (bound === 'cap' ? 'C' : bound === 'floor' ? 'F' : '·')).join('');
}

describe('boundsOf: g = min(cap, max(floor, λ·weight))', () => {
  test.each([
    // 100 by 5:3:2 is 50, 30, 20.
    ['no bound', [5n, 3n, 2n], 100, null, 0, '···'],
    ['bounds that nobody meets', [5n, 3n, 2n], 100, 60, 10, '···'],
    // Cap 40: the rest of 60 by 3:2 is 36, 24.
    ['one at the cap', [5n, 3n, 2n], 100, 40, 0, 'C··'],
    // Cap 35: the rest of 65 by 3:2 is 39, 26, so the second meets the cap too.
    ['a cap that pushes the next into it', [5n, 3n, 2n], 100, 35, 0, 'CC·'],
    ['caps that cannot take it all', [5n, 3n, 2n], 100, 30, 0, 'CCC'],
    ['caps that take it exactly', [1n, 1n], 100, 50, 0, 'CC'],
    // Floor 25: the rest of 75 by 5:3 is 46.9, 28.1.
    ['one at the floor', [5n, 3n, 2n], 100, null, 25, '··F'],
    // Floor 29: the rest of 71 by 5:3 is 44.4, 26.6, so the second sinks to the floor too.
    ['a floor that pulls the next onto it', [5n, 3n, 2n], 100, null, 29, '·FF'],
    ['floors that take it exactly', [5n, 3n, 2n], 90, null, 30, 'FFF'],
    ['floors that cannot be paid', [5n, 3n, 2n], 89, null, 30, 'unpayable'],
    ['both', [90n, 9n, 1n], 100, 50, 20, 'C·F'],
    ['cap and floor alike', [5n, 3n], 100, 50, 50, 'FF'],
    ['no weight is never held, not even at the floor', [5n, 0n, 2n], 60, null, 20, '··F'],
    ['nothing to pay', [5n, 3n], 0, 10, 0, '··'],
    ['nobody', [], 100, 10, 5, ''],
  ])('%s: %s share %i', (_, weights, total, cap, floor, expected) => {
    expect(bounds(weights, total, cap, floor)).toBe(expected);
  });

  test('weights in any order', () => {
    expect(bounds([2n, 5n, 3n], 100, 35)).toBe('·CC');
  });

  test('10,000 weights are found without trying every pair', () => {
    const weights = Array.from({ length: 10_000 }, (_, i) => BigInt((i * 7919) % 10_007) + 1n);
    const start = performance.now();
    const found = bounds(weights, 10 ** 12, 150_000_000, 50_000_000);
    expect(new Set(found)).toEqual(new Set(['C', 'F', '·']));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
