import fc from 'fast-check';
import { won } from '../../src/domain/money/won';
import { formalAmount, hangulAmount } from '../../src/notation/hangulAmount';
import { readHangulAmount } from './hangulReading';

/** docs/programme.md §5; 113,560 is the rule's own example, three others stand in district papers of 2021. */
const vectors: [number, string, string][] = [
  [0, '0', '금영원'],
  [1, '1', '금일원'],
  [27_200, '27,200', '금이만칠천이백원'],
  [113_560, '113,560', '금일십일만삼천오백육십원'],
  [118_000, '118,000', '금일십일만팔천원'],
  [120_000, '120,000', '금일십이만원'],
  [10_000, '10,000', '금일만원'],
  [100_000_000, '100,000,000', '금일억원'],
  [1_200_000_000, '1,200,000,000', '금일십이억원'],
  [3_000_000_000, '3,000,000,000', '금삼십억원'],
  [334_020_000, '334,020,000', '금삼억삼천사백이만원'],
  [7_403_100_000, '7,403,100,000', '금칠십사억삼백일십만원'],
  [8_002_111_000, '8,002,111,000', '금팔십억이백일십일만일천원'],
  [1_000_000_000_001, '1,000,000,000,001', '금일조일원'],
  [9_007_199_254_740_991, '9,007,199,254,740,991', '금구천칠조일천구백구십이억오천사백칠십사만구백구십일원'],
];

test.each(vectors)('%d', (amount, figures, hangul) => {
  expect(hangulAmount(won(amount))).toBe(hangul);
  expect(formalAmount(won(amount))).toBe(`금${figures}원(${hangul})`);
});

test('a negative amount is a bug, not a spelling', () => {
  expect(() => hangulAmount(won(-1))).toThrow(RangeError);
});

test('an independent reading of the Hangul gives the amount, for 0 to 2^53 − 1', () => {
  const amount = fc.oneof(
    fc.maxSafeNat(),
    fc.nat(),
    fc.nat(20_000),
    fc.nat(15).map((power) => 10 ** power),
  );
  fc.assert(
    fc.property(amount, (x) => {
      expect(readHangulAmount(hangulAmount(won(x)))).toBe(BigInt(x));
    }),
    { numRuns: 5_000 },
  );
});
