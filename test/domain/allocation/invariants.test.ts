import fc from 'fast-check';
import { allocate } from '../../../src/domain/allocation/allocate';
import type { Allocation, AllocationInput, Share } from '../../../src/domain/allocation/allocation';
import { compareDecimal, decimal } from '../../../src/domain/money/decimal';
import type { Score } from '../../../src/domain/scores/score';
import { isAchieved, scoreTable } from '../../../src/domain/scores/score';
import { won } from '../../../src/domain/money/won';
import { caseInput } from './caseInput';
import { randomCase } from './randomCase';

/** The invariants of docs/programme.md §9 that the allocation answers for, each on 1,000 random years or more. */
const runs = { numRuns: 1_000 };

/** A random year that can be allocated: one that a budget cannot pay is another test's matter. */
const year = randomCase().map(caseInput);

function check(holds: (allocation: Allocation, input: AllocationInput) => void): void {
  fc.assert(
    fc.property(year, (input) => {
      const result = allocate(input);
      fc.pre(result.ok);
      holds(result.value, input);
    }),
    runs,
  );
}

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

function valueOf(input: AllocationInput, district: string, project: string) {
  return input.scores.get(district)?.get(project)?.value ?? null;
}

/** Whole results as text: the same bytes or not. */
function bytes(result: unknown): string {
  return JSON.stringify(result, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}

describe('invariants of the allocation', () => {
  test('I5: what a project pays and leaves is its budget, moves included; so is the pool', () => {
    check(({ perProject, grants, pool, granted, leftover }) => {
      expect(granted + leftover).toBe(pool);
      for (const { code, budget, movedIn, movedOut, granted: paid, leftover: left } of perProject) {
        if (paid === null || left === null) continue;
        const own = grants.filter(({ project }) => project === code).map(({ amount }) => amount);
        expect({ paid, sum: paid + left }).toEqual({ paid: total(own), sum: budget + movedIn - movedOut });
      }
    });
  });

  test('I6: who is paid in a project reached its target; over the pool, whoever is paid above the base did', () => {
    check((allocation, input) => {
      for (const { district, project } of allocation.grants) {
        const target = input.projects.find(({ code }) => code === project)!.target;
        expect(isAchieved(valueOf(input, district, project), target)).toBe(true);
      }
      for (const { project, shares } of allocation.splits) {
        if (project !== null) continue;
        expect(shares.filter(({ achieved, amount, base }) => achieved === 0 && amount > base)).toEqual([]);
      }
    });
  });

  test('I7: no amount is negative, every one is a multiple of the unit, and nothing left over is negative', () => {
    check(({ splits, perDistrict, leftover, perProject }, input) => {
      const { unit } = input.yearPolicy;
      const amounts = [...splits.flatMap(({ shares }) => shares), ...perDistrict].map(({ amount }) => amount);
      expect(amounts.filter((amount) => amount < 0 || amount % unit !== 0)).toEqual([]);
      const left = [
        leftover,
        ...splits.map((split) => split.leftover),
        ...perProject.map((p) => p.leftover ?? 0),
      ];
      expect(left.filter((amount) => amount < 0)).toEqual([]);
    });
  });

  test('I8: rows, columns and the grand total agree, both ways', () => {
    check(({ splits, grants, perDistrict, perProject, granted }, input) => {
      expect(total(perDistrict.map(({ amount }) => amount))).toBe(granted);
      expect(total(splits.flatMap(({ shares }) => shares.map(({ amount }) => amount)))).toBe(granted);
      expect(perDistrict.map(({ district }) => district)).toEqual(input.districts);
      if (perProject.some(({ granted: paid }) => paid === null)) return;
      expect(total(perProject.map(({ granted: paid }) => paid ?? 0))).toBe(granted);
      for (const { district, amount } of perDistrict) {
        const row = grants.filter((grant) => grant.district === district).map((grant) => grant.amount);
        expect(total(row)).toBe(amount);
      }
    });
  });

  test('I9: a higher score never gets less within a project, more projects never less of the pool', () => {
    check(({ splits, issues }, input) => {
      for (const { kind, project, shares, unit } of splits) {
        const rank = (share: Share) => (project === null ? decimal(BigInt(share.achieved)) : share.score);
        const worst = Math.max(
          0,
          ...shares.flatMap((a) =>
            shares.filter((b) => compareDecimal(rank(a), rank(b)) > 0).map((b) => b.amount - a.amount),
          ),
        );
        // Two choices of a person break the rule: typed amounts, and 직제순 by one unit. Both are said.
        const isAllowed =
          kind === 'manual' || (input.yearPolicy.oddUnitOrder === 'official' && worst <= unit);
        const said = issues.filter(({ code, params }) => code === 'W17' && params['project'] === project);
        expect({
          project,
          worst: isAllowed ? 0 : worst,
          said: said.map(({ params }) => params['difference']),
        }).toEqual({
          project,
          worst: 0,
          said: worst > 0 ? [worst] : [],
        });
      }
    });
  });

  test('I9: the same input gives the same bytes, in whatever order its rows stand', () => {
    const shuffles = year.chain((input) => {
      const scores = [...input.scores.values()].flatMap((row) => [...row.values()]);
      const all = { minLength: scores.length, maxLength: scores.length };
      const typed = { minLength: input.manualGrants.length, maxLength: input.manualGrants.length };
      return fc.record({
        input: fc.constant(input),
        scores: fc.shuffledSubarray<Score>(scores, all),
        manualGrants: fc.shuffledSubarray([...input.manualGrants], typed),
      });
    });
    fc.assert(
      fc.property(shuffles, ({ input, scores, manualGrants }) => {
        const moved = allocate({ ...input, scores: scoreTable(scores), manualGrants });
        const first = allocate(input);
        fc.pre(first.ok);
        // Issues stand in the order of the rows they speak of; the figures must not.
        expect(bytes(moved.ok && { ...moved.value, issues: [] })).toBe(bytes({ ...first.value, issues: [] }));
        expect(bytes(allocate(input))).toBe(bytes(first));
      }),
      runs,
    );
  });

  test('I9: the order of the projects changes no amount, unless budgets move between them', () => {
    fc.assert(
      fc.property(year, (input) => {
        const stays = { ...input, yearPolicy: { ...input.yearPolicy, noAchiever: 'leave' as const } };
        const [first, turned] = [stays, { ...stays, projects: stays.projects.toReversed() }].map(allocate);
        fc.pre(first?.ok === true && turned?.ok === true);
        expect(turned.value.perDistrict).toEqual(first.value.perDistrict);
        expect(turned.value.perProject.toReversed()).toEqual(first.value.perProject);
      }),
      runs,
    );
  });

  test('I15: a score that is missing anywhere blocks the run, and is named', () => {
    fc.assert(
      fc.property(year, fc.nat(), fc.nat(), fc.boolean(), (input, row, column, isEmptyCell) => {
        const district = input.districts[row % input.districts.length]!;
        const { code } = input.projects[column % input.projects.length]!;
        const scores = [...input.scores.values()].flatMap((cells) => [...cells.values()]);
        const isIt = (score: Score) => score.district === district && score.project === code;
        const table = scoreTable(
          isEmptyCell
            ? scores.map((score) => (isIt(score) ? { ...score, value: null } : score))
            : scores.filter((score) => !isIt(score)),
        );
        const result = allocate({ ...input, manualGrants: [], scores: table });
        const found = result.ok ? [] : result.issues.filter(({ code: issueCode }) => issueCode === 'E20');
        expect(found.map(({ kind, params }) => ({ kind, params }))).toEqual([
          { kind: isEmptyCell ? 'scoreMissing' : 'scoreNotFound', params: { district, project: code } },
        ]);
      }),
      runs,
    );
  });

  test('no weight, no money: not even the floor', () => {
    check(({ splits }) => {
      const unpaid = splits.flatMap(({ shares }) =>
        shares.filter(({ weight, base, amount }) => weight?.digits === 0n && amount > base),
      );
      expect(unpaid).toEqual([]);
    });
  });
});

describe('shares by weight', () => {
  const weighing = randomCase(['equal', 'tierWeight', 'scoreProportional', 'excessProportional']).map(
    (given) =>
      caseInput({ ...given, projects: given.projects.map((project) => ({ ...project, kind: null })) }),
  );

  test('상한 and 하한 are kept, and every share is within one unit of its exact share', () => {
    fc.assert(
      fc.property(weighing, (input) => {
        const result = allocate(input);
        fc.pre(result.ok);
        const { cap, floor, unit } = input.yearPolicy;
        for (const { amount, exact, weight } of result.value.splits.flatMap(({ shares }) => shares)) {
          if (cap !== null) expect(amount).toBeLessThanOrEqual(cap);
          if (floor !== null && weight!.digits > 0n) expect(amount).toBeGreaterThanOrEqual(floor);
          const distance = BigInt(amount) * exact.denominator - exact.numerator;
          const size = distance < 0n ? -distance : distance;
          expect(size < BigInt(unit) * exact.denominator).toBe(true);
        }
      }),
      runs,
    );
  });

  test('상한 and 하한 are stable: applied to their own result they change nothing', () => {
    const bounds = fc.record({
      scores: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 }),
      budget: fc.integer({ min: 0, max: 10 ** 9 }),
      unit: fc.constantFrom(10, 1_000, 10_000),
      floor: fc.integer({ min: 0, max: 50 }),
      room: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(bounds, ({ scores, budget, unit, floor, room }) => {
        const once = paid(scores, budget, unit, floor * unit, (floor + room) * unit);
        fc.pre(once?.every((amount) => amount > 0) === true);
        expect(paid(once, budget, unit, floor * unit, (floor + room) * unit)).toEqual(once);
      }),
      runs,
    );
  });

  test('scaling all scores, the target and the step changes no amount', () => {
    fc.assert(
      fc.property(weighing, fc.integer({ min: 2, max: 1000 }), (input, factor) => {
        const scaled = (value: { digits: bigint; scale: number }) =>
          decimal(value.digits * BigInt(factor), value.scale);
        const one = decimal(1n);
        const withStep = { ...input, yearPolicy: { ...input.yearPolicy, scoreStep: one } };
        const first = allocate(withStep);
        fc.pre(first.ok);
        const second = allocate({
          ...withStep,
          yearPolicy: { ...withStep.yearPolicy, scoreStep: scaled(one) },
          projects: input.projects.map((project) => ({ ...project, target: scaled(project.target) })),
          tiers: input.tiers.map((tier) => ({
            ...tier,
            weight: tier.weight && scaled(tier.weight),
            cut: tier.cut?.by === 'score' ? { by: 'score', from: scaled(tier.cut.from) } : tier.cut,
          })),
          scores: scoreTable(
            [...input.scores.values()]
              .flatMap((row) => [...row.values()])
              .map(({ value, ...score }) => ({
                ...score,
                value: value === null || value === 'absent' ? value : scaled(value),
              })),
          ),
        });
        expect(second.ok && second.value.perDistrict).toEqual(first.value.perDistrict);
      }),
      runs,
    );
  });
});

/** 점수비례 under 전액배분 with bounds: the amounts of one project, null where the floors cannot be paid. */
function paid(
  scores: readonly number[],
  budget: number,
  unit: number,
  floor: number,
  cap: number,
): number[] | null {
  const base = caseInput({
    kind: 'scoreProportional',
    unit: BigInt(unit),
    rule: 'exact',
    order: 'official',
    noAchiever: 'leave',
    cap: BigInt(cap),
    floor: BigInt(floor),
    baseShare: '0',
    price: 0n,
    scoreStep: null,
    districts: scores.map((_, i) => `${i}구`),
    projects: [
      {
        code: 'P1',
        budget: BigInt(budget),
        target: '0',
        kind: null,
        scores: scores.map(String),
        typed: [],
      },
    ],
    tiers: [],
  });
  const result = allocate(base);
  return result.ok ? result.value.perDistrict.map(({ amount }) => won(amount)) : null;
}
