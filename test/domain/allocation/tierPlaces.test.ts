import type { TierCut } from '../../../src/domain/allocation/tier';
import { placeInTiers } from '../../../src/domain/allocation/tier';
import { decimal, zeroDecimal } from '../../../src/domain/money/decimal';
import { originOf } from '../../originOf';

const count = (n: number): TierCut => ({ by: 'count', count: n });
const share = (percent: bigint): TierCut => ({ by: 'share', share: decimal(percent, 2) });
const from = (score: bigint): TierCut => ({ by: 'score', from: decimal(score) });

/** Places achievers, given by their scores, into tiers A, B, C …; gives the tiers in the order of the scores. */
function places(scores: readonly number[], cuts: readonly (TierCut | null)[]) {
  const tiers = cuts.map((cut, i) => ({
    name: 'ABCDE'.charAt(i),
    weight: zeroDecimal,
    amount: null,
    cut,
    project: null,
    at: originOf('등급', i + 2, ['name']),
  }));
  const achievers = scores.map((score, place) => ({
    district: `${place}구`,
    place,
    score: decimal(BigInt(score)),
    achieved: 1,
  }));
  const { places: found, tiedCuts } = placeInTiers(tiers, achievers);
  return {
    tiers: achievers.map(({ district }) => found.get(district)?.name ?? '-').join(''),
    ties: tiedCuts.map(({ tier, tied }) => `${tier.name}: ${tied.map(({ district }) => district).join(' ')}`),
  };
}

describe('placeInTiers', () => {
  test.each<[string, readonly number[], readonly (TierCut | null)[], string, readonly string[]]>([
    ['by number', [95, 94, 93, 92, 91], [count(1), count(3), count(1)], 'ABBBC', []],
    [
      'by number, in any order of the rows',
      [91, 95, 93, 94, 92],
      [count(1), count(3), count(1)],
      'CABBB',
      [],
    ],
    ['beyond the last number', [95, 94, 93], [count(1), count(1)], 'AB-', []],
    ['more places than achievers', [95, 94], [count(3), count(3)], 'AA', []],
    [
      '비율 is cut down: ⌊20 % of 9⌋ = 1, ⌊40 % of 9⌋ = 3',
      [9, 8, 7, 6, 5, 4, 3, 2, 1],
      [share(20n), share(40n), share(40n)],
      'ABBBCCCCC',
      [],
    ],
    [
      'the last tier by share takes the rest, whatever it says',
      [4, 3, 2, 1],
      [share(25n), share(25n)],
      'ABBB',
      [],
    ],
    ['a share of less than one district is empty', [3, 2, 1], [share(20n), share(80n)], 'BBB', []],
    ['a last tier that says nothing takes the rest', [4, 3, 2], [count(1), null], 'ABB', []],
    ['by least score', [95, 90, 89, 80, 79], [from(90n), from(80n)], 'AABB-', []],
    [
      'equal scores at a cut go up, and the next cut stays',
      [95, 95, 90, 85],
      [count(1), count(2), count(1)],
      'AABC',
      ['A: 0구 1구'],
    ],
    [
      'a tie over two cuts empties the tier between',
      [95, 95, 95, 85],
      [count(1), count(1), count(2)],
      'AAAC',
      ['A: 0구 1구 2구'],
    ],
    ['equal scores within a tier are no tie at a cut', [95, 95, 90, 90], [count(2), count(2)], 'AABB', []],
    ['all equal', [80, 80, 80], [share(34n), share(66n)], 'AAA', ['A: 0구 1구 2구']],
    ['number and score may be mixed', [95, 94, 85, 75], [count(1), from(80n), null], 'ABBC', []],
    ['nobody', [], [count(1), count(1)], '', []],
  ])('%s', (_, scores, cuts, tiers, ties) => {
    expect(places(scores, cuts)).toEqual({ tiers, ties });
  });
});
