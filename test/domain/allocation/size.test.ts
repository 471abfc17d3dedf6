import { allocate } from '../../../src/domain/allocation/allocate';
import { caseInput } from './caseInput';
import type { Case } from './reference';

/** 10,000 districts with scores of two decimals, one project of 10^15 won and two small ones. */
const year: Case = {
  kind: 'scoreProportional',
  unit: 10n,
  rule: 'exact',
  order: 'score',
  noAchiever: 'leave',
  cap: null,
  floor: null,
  baseShare: '50',
  price: 10n,
  scoreStep: null,
  districts: Array.from({ length: 10_000 }, (_, i) => `${i}구`),
  projects: [10n ** 15n, 999_999_990n, 7n].map((budget, p) => ({
    code: `P${p + 1}`,
    budget,
    target: '70',
    kind: null,
    scores: Array.from({ length: 10_000 }, (_, i) =>
      ((((i + 1) * (p + 3) * 7919) % 10_001) / 100).toFixed(2),
    ),
    typed: [],
  })),
  tiers: [],
};

const input = caseInput(year);

describe('10^15 won and 10,000 districts', () => {
  test.each([
    'equal',
    'scoreProportional',
    'excessProportional',
    'countProportional',
    'basePlusPerformance',
  ] as const)('%s stays exact', (kind) => {
    const result = allocate({ ...input, yearPolicy: { ...input.yearPolicy, kind } });
    if (!result.ok) throw new Error('a large year must still be allocated');
    const { pool, granted, leftover, perDistrict, splits } = result.value;
    const sum = perDistrict.reduce((total, { amount }) => total + BigInt(amount), 0n);
    expect({ pool: BigInt(pool), sum, leftover }).toEqual({
      pool: 10n ** 15n + 999_999_997n,
      sum: BigInt(granted),
      leftover: 7,
    });
    // Each share within one unit of its exact share, reckoned anew on whole numbers.
    const far = splits
      .flatMap(({ shares }) => shares)
      .filter(({ amount, exact: { numerator, denominator } }) => {
        const distance = BigInt(amount) * denominator - numerator;
        return distance >= 10n * denominator || -distance >= 10n * denominator;
      });
    expect(far).toEqual([]);
  });
});
