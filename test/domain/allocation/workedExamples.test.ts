import { allocate } from '../../../src/domain/allocation/allocate';
import type { Allocation } from '../../../src/domain/allocation/allocation';
import { storyInput } from '../../allocationStory';

/**
 * The figures that docs/programme.md §7 and §1.3 themselves state, typed from that page in 천원, against the same stories
 * that test/fixtures/allocation tells in full.
 */
function run(story: string): Allocation {
  const result = allocate(storyInput(story));
  if (!result.ok) throw new Error(`${story} cannot be allocated`);
  return result.value;
}

/** How many districts get which amount in a project, most first: '11×46154 + 2×46153'. */
function spread(allocation: Allocation, project: string): string {
  const split = allocation.splits.find((candidate) => candidate.project === project);
  const counts = new Map<number, number>();
  for (const { amount } of split?.shares ?? [])
    counts.set(amount / 1000, (counts.get(amount / 1000) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([amount, n]) => `${n}×${amount}`)
    .join(' + ');
}

/** The most and the least that a district gets in all. */
function range({ perDistrict }: Allocation) {
  const ranked = [...perDistrict].sort((a, b) => b.amount - a.amount);
  const [top, bottom] = [ranked[0]!, ranked.at(-1)!];
  return { top: [top.district, top.amount / 1000], bottom: bottom.amount / 1000 };
}

describe('worked examples of docs/programme.md §7', () => {
  test.each([
    ['equal-all-paid', 'P1', '25×24000'],
    ['equal-all-paid', 'P2', '15×40000'],
    ['equal-all-paid', 'P3', '11×46154 + 2×46153'],
    ['equal-all-paid', 'P4', '6×66667 + 3×66666'],
    ['equal-all-paid', 'P5', '2×85715 + 5×85714'],
    ['equal-cut', 'P3', '13×46153'],
    ['equal-cut', 'P4', '9×66666'],
    ['equal-cut', 'P5', '7×85714'],
    ['equal-cut-ten-thousand', 'P3', '13×46150'],
    ['equal-cut-ten-thousand', 'P4', '9×66660'],
    ['equal-cut-ten-thousand', 'P5', '7×85710'],
    ['equal-weighted-budgets', 'P1', '25×36000'],
    ['equal-weighted-budgets', 'P2', '10×46667 + 5×46666'],
    ['equal-weighted-budgets', 'P3', '11×46154 + 2×46153'],
    ['equal-weighted-budgets', 'P4', '5×55556 + 4×55555'],
    ['equal-weighted-budgets', 'P5', '1×42858 + 6×42857'],
    ['jobs-2016', '일자리', '20×60000'],
    ['jobs-2014', '일자리', '4×100000 + 4×80000 + 2×40000'],
    ['sharing-2014', '공유', '4×60000 + 5×36000 + 4×20000'],
    ['tier-weights', 'P1', '5×30508 + 10×24406 + 10×20338'],
    ['tier-weights', 'P3', '2×60000 + 5×48000 + 6×40000'],
    ['tier-weights', 'P5', '1×113924 + 2×91139 + 4×75949'],
    ['correction', 'P3', '2×42858 + 12×42857'],
  ])('%s, %s: %s', (story, project, expected) => {
    expect(spread(run(story), project)).toBe(expected);
  });

  test.each([
    ['equal-all-paid', 3_000_000, 0],
    ['equal-cut', 2_999_981, 19],
    ['equal-cut-ten-thousand', 2_999_860, 140],
    ['equal-cut-million', 2_987_000, 13_000],
    ['equal-weighted-budgets', 3_000_000, 0],
    ['jobs-2016', 1_200_000, 0],
    ['jobs-2014', 800_000, 0],
    ['sharing-2014', 500_000, 0],
    ['score-proportional', 3_000_000, 0],
    ['count-proportional', 3_000_000, 0],
    ['unit-price', 2_760_000, 240_000],
  ])('%s pays %i and leaves %i', (story, granted, leftover) => {
    const { granted: paid, leftover: left } = run(story);
    expect([paid / 1000, left / 1000]).toEqual([granted, leftover]);
  });

  test('UNIT-PRICE: 40,000 for each of 69 projects achieved', () => {
    const { perDistrict } = run('unit-price');
    expect(perDistrict.filter(({ achieved, amount }) => amount !== achieved * 40_000_000)).toEqual([]);
    expect(perDistrict.reduce((sum, { achieved }) => sum + achieved, 0)).toBe(69);
  });

  test('TIER-WEIGHT leaves 20 of P1, 0 of P3 and 2 of P5', () => {
    const left = run('tier-weights').perProject.map(({ code, leftover }) => [code, (leftover ?? 0) / 1000]);
    expect(left).toEqual([
      ['P1', 20],
      ['P2', 9],
      ['P3', 0],
      ['P4', 6],
      ['P5', 2],
    ]);
  });

  test('the most and the least: EQ-EXACT, weighted budgets, SCORE-PROP and BASE+PERF', () => {
    expect(range(run('equal-all-paid'))).toEqual({ top: ['성북구', 222_536], bottom: 24_000 });
    expect(range(run('equal-weighted-budgets')).top).toEqual(['양천구', 184_377]);
    expect(range(run('score-proportional')).top).toEqual(['성북구', 228_605]);
    expect(range(run('base-plus-performance'))).toEqual({
      top: [expect.any(String), 133_478],
      bottom: 100_869,
    });
  });

  test.each([
    ['score-proportional', 29_369, 20_558],
    ['excess-proportional', 58_490, 1_887],
  ])('%s: P1 pays from %i down to %i', (story, most, least) => {
    const amounts = run(story).splits[0]!.shares.map(({ amount }) => amount / 1000);
    expect([Math.max(...amounts), Math.min(...amounts)]).toEqual([most, least]);
  });

  test('COUNT-PROP: what one to four achieved projects earn', () => {
    const earned = new Map<number, Set<number>>();
    for (const { achieved, amount } of run('count-proportional').perDistrict) {
      earned.set(achieved, (earned.get(achieved) ?? new Set()).add(amount / 1000));
    }
    expect(earned).toEqual(
      new Map([
        [3, new Set([130_435])],
        [2, new Set([86_956, 86_957])],
        [4, new Set([173_913])],
        [1, new Set([43_478])],
      ]),
    );
  });

  test('the correction of 중랑구 costs every other winner of P3 3,295 to 3,297', () => {
    const [before, after] = ['equal-all-paid', 'correction'].map((story) => {
      const { shares } = run(story).splits.find(({ project }) => project === 'P3')!;
      return new Map(shares.map(({ district, amount }) => [district, amount / 1000]));
    });
    const losses = [...before!].map(([district, amount]) => amount - (after!.get(district) ?? 0));
    expect({ winners: after!.size, losses: new Set(losses), gained: after!.get('중랑구') }).toEqual({
      winners: 14,
      losses: new Set([3_296, 3_297]),
      gained: 42_857,
    });
  });
});
