import { comparePolicies } from '../../../src/domain/allocation/compare';
import { decimal, decimalText } from '../../../src/domain/money/decimal';
import type { PolicyKind } from '../../../src/domain/allocation/policies';
import { won } from '../../../src/domain/money/won';
import { storyInput } from '../../allocationStory';

const sample = storyInput('equal-all-paid');
const compare = (
  policies: readonly PolicyKind[],
  targets: Readonly<Record<string, bigint>> = {},
  input = sample,
) =>
  comparePolicies(input, {
    policies,
    targets: new Map(Object.entries(targets).map(([code, target]) => [code, decimal(target)])),
  });

describe('comparePolicies', () => {
  test('the policy that stands changes nothing for anybody', () => {
    const { trials, failed } = compare(['equal']);
    expect(failed).toEqual([]);
    expect(trials).toHaveLength(1);
    const [trial] = trials;
    expect({ ...trial, perDistrict: [], perProject: [], issues: [] }).toEqual({
      policy: 'equal',
      granted: 3_000_000_000,
      leftover: 0,
      perDistrict: [],
      perProject: [],
      gains: [],
      losses: [],
      highest: { amount: 222_536_000, districts: ['성북구'] },
      lowest: { amount: 24_000_000, districts: ['강북구', '서대문구', '강서구'] },
      nothing: [],
      issues: [],
    });
    expect(new Set(trial?.perDistrict.map(({ change }) => change))).toEqual(new Set([0]));
    expect(new Set(trial?.perProject.map(({ change }) => change))).toEqual(new Set([0]));
  });

  test('a lower target of P3 shows who gains and who loses: 성동구 with 79 points comes in', () => {
    const [trial] = compare(['equal'], { P3: 78n }).trials;
    expect({ gains: trial?.gains, granted: trial?.granted }).toEqual({
      gains: ['성동구'],
      granted: 3_000_000_000,
    });
    const p3 = trial?.perProject.find(({ code }) => code === 'P3');
    expect([p3?.achieved, p3?.change]).toEqual([14, 0]);
    expect(trial?.losses).toHaveLength(13);
    expect(trial?.perDistrict.find(({ district }) => district === '성동구')).toEqual({
      district: '성동구',
      achieved: 3,
      amount: 24_000_000 + 40_000_000 + 42_857_000,
      change: 42_857_000,
    });
  });

  test('policies stand side by side in the order asked, and gains and losses cancel out', () => {
    const kinds: readonly PolicyKind[] = ['scoreProportional', 'countProportional', 'excessProportional'];
    const { trials } = compare(kinds);
    expect(trials.map(({ policy }) => policy)).toEqual(kinds);
    for (const { perDistrict, leftover } of trials) {
      expect(perDistrict.reduce<number>((sum, { change }) => sum + (change ?? 0), leftover)).toBe(0);
    }
    // Over the pool nothing is granted in a single project, so there is nothing to compare.
    const pooled = trials.find(({ policy }) => policy === 'countProportional');
    expect(new Set(pooled?.perProject.map(({ change }) => change))).toEqual(new Set([null]));
  });

  test('a policy that cannot be tried says why, and the others are still shown', () => {
    const { trials, failed } = compare(['tierWeight', 'unitPrice', 'scoreProportional']);
    expect(trials.map(({ policy }) => policy)).toEqual(['scoreProportional']);
    expect(failed.map(({ policy, issues }) => [policy, new Set(issues.map(({ kind }) => kind))])).toEqual([
      ['tierWeight', new Set(['tiersMissing'])],
      ['unitPrice', new Set(['priceMissing'])],
    ]);
  });

  test('where what stands cannot be allocated, trials are shown without a change', () => {
    const broken = { ...sample, yearPolicy: { ...sample.yearPolicy, kind: 'unitPrice' as const } };
    const { standing, trials } = compare(['equal'], {}, broken);
    expect(standing).toBeNull();
    expect(trials[0]?.gains).toEqual([]);
    expect(new Set(trials[0]?.perDistrict.map(({ change }) => change))).toEqual(new Set([null]));
  });

  test('near misses are those of the targets tried, on both sides and exactly on the line', () => {
    const near = compare([], {}, storyInput('near-miss')).nearMisses;
    expect(near.map(({ district, distance, at }) => [district, decimalText(distance), at.cell])).toEqual([
      ['종로구', '-0.001', 'B2'],
      ['중구', '0', 'B3'],
      ['용산구', '0.5', 'B4'],
    ]);
    expect(compare([], { P1: 90n }, storyInput('near-miss')).nearMisses).toEqual([]);
  });

  test('districts with nothing are named', () => {
    const { trials } = compare(['equal'], { P1: 100n, P2: 100n, P3: 100n, P4: 100n });
    expect(trials[0]?.nothing).toHaveLength(17);
    expect(trials[0]?.lowest.amount).toBe(won(0));
  });
});
