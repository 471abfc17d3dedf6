import fc from 'fast-check';
import { allocate } from '../../src/domain/allocation/allocate';
import { scoreTable } from '../../src/domain/scores/score';
import type { RemainderRule } from '../../src/domain/allocation/policy';
import { decimal } from '../../src/domain/money/decimal';
import { won } from '../../src/domain/money/won';
import { policyNames, remainderNames } from '../../src/notation/policyName';
import { readHangulAmount } from '../notation/hangulReading';
import type { PolicyKind } from '../../src/domain/allocation/policies';
import { isPoolPolicy, policyFacts, policyKinds } from '../../src/domain/allocation/policies';
import { storyInput } from '../allocationStory';
import type { RunningFunctions } from './runningFunctions';
import { startFunctions } from './runningFunctions';

let functions: RunningFunctions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.close());

/** Many cases in one batch: the runtime hands results in twice a second at most. */
const batch = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 200, maxLength: 400 });
const fewBatches = { numRuns: 3, endOnFailure: true };

test('WON(DELTA(x)) = x', async () => {
  await fc.assert(
    fc.asyncProperty(batch(fc.maxSafeInteger()), async (amounts) => {
      const texts = await functions.answers(amounts.map((x) => ['DELTA', x]));
      const numbers = await functions.answers(texts.map((text) => ['WON', text]));
      expect(numbers).toEqual(amounts.map((x) => (x === 0 ? 0 : x)));
    }),
    fewBatches,
  );
}, 30_000);

test('HANGUL read back by an independent reader is x, from 0 to 2^53 − 1', async () => {
  const amount = fc.oneof(fc.maxSafeNat(), fc.nat());
  await fc.assert(
    fc.asyncProperty(batch(amount), async (amounts) => {
      const texts = await functions.answers(
        [0, Number.MAX_SAFE_INTEGER, ...amounts].map((x) => ['HANGUL', x]),
      );
      const read = texts.map((text) => {
        const [, figures = '', hangul = ''] = /^금([\d,]+)원\((.+)\)$/u.exec(String(text)) ?? [];
        return [Number(figures.replaceAll(',', '')), Number(readHangulAmount(hangul))];
      });
      expect(read).toEqual([0, Number.MAX_SAFE_INTEGER, ...amounts].map((x) => [x, x]));
    }),
    fewBatches,
  );
}, 30_000);

test('APPORTION sums exactly, in steps, and each part is within a step of its exact share', async () => {
  const split = fc.record({
    weights: fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 })
      .filter((all) => all.some((w) => w > 0)),
    steps: fc.nat(9_000_000),
    step: fc.constantFrom(1, 10, 1000, 0.5),
    tie: fc.constantFrom('점수순', '직제순', null),
  });
  await fc.assert(
    fc.asyncProperty(batch(split), async (splits) => {
      const answers = await functions.answers(
        splits.map(({ weights, steps, step, tie }) => [
          'APPORTION',
          weights.map((w) => [w]),
          steps * step,
          step,
          tie,
        ]),
      );
      for (const [i, { weights, steps, step }] of splits.entries()) {
        const parts = [answers[i] ?? []].flat(2).map(Number);
        const all = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(steps * step);
        for (const [w, weight] of weights.entries()) {
          expect(Math.abs((parts[w] ?? 0) / step - (steps * weight) / all)).toBeLessThan(1 + 1e-6);
        }
      }
    }),
    fewBatches,
  );
}, 30_000);

test('GRANT is the allocation of the annual run, under every policy that scores alone decide', async () => {
  const score = fc.oneof(fc.integer({ min: 600, max: 1000 }), fc.constant(null));
  const size = fc.record({
    districts: fc.integer({ min: 1, max: 12 }),
    projects: fc.integer({ min: 1, max: 4 }),
  });
  const year = size.chain(({ districts, projects }) =>
    fc.record({
      // Tenths of a point; null for 미참여.
      scores: fc.array(fc.array(score, { minLength: projects, maxLength: projects }), {
        minLength: districts,
        maxLength: districts,
      }),
      targets: fc.array(fc.integer({ min: 700, max: 900 }), { minLength: projects, maxLength: projects }),
      budgets: fc.array(fc.nat(1_000_000), { minLength: projects, maxLength: projects }),
      kind: fc.constantFrom(...policyKinds),
      remainder: fc.constantFrom('cut', 'exact', null),
      step: fc.constantFrom(1, 10),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(year, { minLength: 100, maxLength: 200 }), async (years) => {
      const shown = await functions.answers(
        years.map(({ scores, targets, budgets, kind, remainder, step }) => [
          'GRANT',
          scores.map((row) => row.map((tenths) => (tenths === null ? '미참여' : tenths / 10))),
          [targets.map((tenths) => tenths / 10)],
          [budgets],
          policyNames[kind],
          step,
          remainder && remainderNames[remainder],
        ]),
      );
      expect(
        shown.map((answer) => (typeof answer === 'object' && answer !== null ? answer : [[answer]])),
      ).toEqual(years.map(expectedGrants));
    }),
    fewBatches,
  );
}, 60_000);

interface RandomYear {
  readonly scores: readonly (readonly (number | null)[])[];
  readonly targets: readonly number[];
  readonly budgets: readonly number[];
  readonly kind: PolicyKind;
  readonly remainder: RemainderRule | null;
  readonly step: number;
}

/** Tiers, typed amounts and settings of their own are no arguments of GRANT: such a policy is refused. */
function needsMore(kind: PolicyKind): boolean {
  const { standsOn, settings } = policyFacts(kind);
  return standsOn !== 'scores' || Object.values(settings).includes('needed');
}

const template = storyInput('equal-cut');

/** What the annual run grants, in 천원: a row a district; under a policy over the pool one column of totals. */
function expectedGrants({ scores, targets, budgets, kind, remainder, step }: RandomYear): unknown[][] {
  if (needsMore(kind)) return [[expect.stringContaining(`#VALUE! '${policyNames[kind]}'`)]];
  const [project] = template.projects;
  const districts = scores.map((_, row) => `제${row + 1}구`);
  const result = allocate({
    ...template,
    districts,
    projects: targets.map((target, p) => ({
      ...project!,
      code: `P${p}`,
      target: decimal(BigInt(target), 1),
      budget: won((budgets[p] ?? 0) * 1000),
    })),
    scores: scoreTable(
      scores.flatMap((row, d) =>
        row.map((tenths, p) => ({
          district: districts[d] ?? '',
          project: `P${p}`,
          value: tenths === null ? 'absent' : decimal(BigInt(tenths), 1),
          at: { sheet: '자치구점수', cell: null },
        })),
      ),
    ),
    yearPolicy: { ...template.yearPolicy, kind, remainder, unit: won(1000 * step) },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { grants, perDistrict } = result.value;
  if (isPoolPolicy(kind)) return perDistrict.map(({ amount }) => [amount / 1000]);
  return districts.map((district) =>
    targets.map((_, p) => {
      const grant = grants.find((one) => one.district === district && one.project === `P${p}`);
      return (grant?.amount ?? 0) / 1000;
    }),
  );
}
