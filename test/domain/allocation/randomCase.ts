import fc from 'fast-check';
import { isPoolPolicy, policyKinds } from '../../../src/domain/allocation/policies';
import type { Case, CaseProject, CaseTier, Kind } from './reference';

const projectKinds = policyKinds.filter((kind) => !isPoolPolicy(kind));

/** Scores from a small range, so that ties, targets reached exactly and near misses are frequent. */
const score = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('', '', '', '.5', '.25'))
  .map(([whole, decimals]) => `${whole}${decimals}`);

/** Whole units, and sometimes a tail below the unit. */
const budget = (unit: bigint) =>
  fc
    .tuple(fc.bigInt({ min: 0n, max: 300n }), fc.constantFrom(0n, 0n, 1n, unit - 1n))
    .map(([units, tail]) => units * unit + tail);

function project(code: string, unit: bigint, districts: number): fc.Arbitrary<CaseProject> {
  return fc
    .record({
      code: fc.constant(code),
      budget: budget(unit),
      target: score,
      kind: fc.option(fc.constantFrom(...projectKinds), { freq: 3 }),
      scores: fc.array(fc.option(score, { freq: 8 }), { minLength: districts, maxLength: districts }),
      typed: fc.array(
        fc.bigInt({ min: 0n, max: 40n }).map((units) => units * unit),
        { minLength: districts, maxLength: districts },
      ),
    })
    .map((row) => ({
      ...row,
      // By hand only who reached the target may be paid.
      typed: row.typed.map((amount, i) => {
        const value = row.scores[i] ?? null;
        return value !== null && Number(value) >= Number(row.target) ? amount : 0n;
      }),
    }));
}

/** One to four tiers, best first, cut by number, share or least score. */
function tiers(unit: bigint): fc.Arbitrary<CaseTier[]> {
  const cut = fc.oneof(
    fc.integer({ min: 0, max: 4 }).map((n) => ({ by: 'count' as const, n })),
    fc.constantFrom('0', '0.1', '0.2', '0.25').map((of) => ({ by: 'share' as const, of })),
  );
  const ranked = (values: readonly number[]) => [...values].sort((a, b) => b - a);
  return fc.integer({ min: 1, max: 4 }).chain((n) => {
    const many = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: n, maxLength: n });
    return fc
      .record({
        weights: many(fc.integer({ min: 0, max: 30 })).map(ranked),
        amounts: many(fc.integer({ min: 0, max: 60 })).map(ranked),
        byScore: fc.boolean(),
        least: many(fc.integer({ min: 0, max: 12 })).map(ranked),
        cuts: many(cut),
      })
      .map(({ weights, amounts, byScore, least, cuts }) =>
        cuts.map((own, i) => ({
          weight: `${Math.floor((weights[i] ?? 0) / 10)}.${(weights[i] ?? 0) % 10}`,
          amount: BigInt(amounts[i] ?? 0) * unit,
          cut: byScore ? { by: 'score' as const, from: String(least[i] ?? 0) } : own,
        })),
      );
  });
}

/** A whole random year of 1 to 8 districts and 1 to 4 projects, under one of the given policies. */
export function randomCase(kinds: readonly Kind[] = policyKinds): fc.Arbitrary<Case> {
  return fc
    .record({
      unit: fc.constantFrom(10n, 1_000n, 10_000n, 1_000_000n),
      districts: fc.integer({ min: 1, max: 8 }),
      projects: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ unit, districts, projects }) => {
      const units = (max: bigint) => fc.bigInt({ min: 0n, max }).map((n) => n * unit);
      return fc
        .record({
          kind: fc.constantFrom(...kinds),
          unit: fc.constant(unit),
          rule: fc.constantFrom('cut' as const, 'exact' as const, null),
          order: fc.constantFrom('score' as const, 'official' as const),
          noAchiever: fc.constantFrom('leave' as const, 'redistribute' as const),
          cap: fc.option(units(80n), { freq: 2 }),
          floor: fc.option(units(20n), { freq: 2 }),
          baseShare: fc.constantFrom('0', '33', '50', '75', '12.5', '100'),
          price: units(60n),
          scoreStep: fc.constantFrom(null, null, '1', '0.5', '0.01'),
          districts: fc.constant(Array.from({ length: districts }, (_, i) => `${i + 1}구`)),
          projects: fc.tuple(
            ...Array.from({ length: projects }, (_, i) => project(`P${i + 1}`, unit, districts)),
          ),
          tiers: tiers(unit),
        })
        .map((year) => {
          const [cap, floor] = [year.cap, year.floor];
          return { ...year, cap: cap !== null && floor !== null && cap < floor ? floor : cap };
        });
    });
}
