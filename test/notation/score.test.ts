import fc from 'fast-check';
import { decimalText, parseDecimal } from '../../src/domain/money/decimal';
import { readScore } from '../../src/notation/score';

test.each([
  [80, '80'],
  ['80', '80'],
  ['８０', '80'],
  [' 79.5 ', '79.5'],
  ['79.50', '79.5'],
  [79.999, '79.999'],
  ['79.999999999999999999', '79.999999999999999999'],
  [0.1 + 0.2, '0.3'],
  [0, '0'],
  ['0', '0'],
  [-5, '-5'],
  ['-5', '-5'],
  ['−5', '-5'],
  ['105', '105'],
])('%j is the score %s', (value, score) => {
  expect(readScore(value)).toEqual({ kind: 'score', score: parseDecimal(score) });
});

test.each(['미참여', ' 미 참여', '미참여'.normalize('NFD')])('%j: takes no part', (value) => {
  expect(readScore(value)).toEqual({ kind: 'absent' });
});

test.each(['', ' ', '\u00a0', null, undefined])('%j: not handed in', (value) => {
  expect(readScore(value)).toEqual({ kind: 'missing' });
});

test.each([
  ['85점', '85'],
  ['８５ 점', '85'],
  ['79.5점', '79.5'],
])('%j is refused, and %s suggested', (value, suggestion) => {
  expect(readScore(value)).toEqual({ kind: 'unreadable', suggestion: parseDecimal(suggestion) });
});

test.each([
  '105/100',
  '미달',
  '-',
  '점',
  '8,5',
  '1,000',
  '80%',
  '85.',
  '.5',
  '085',
  '+5',
  '1e2',
  '80 점수',
  '불참',
  true,
  NaN,
])('%j is refused, and nothing suggested', (value) => {
  expect(readScore(value)).toEqual({ kind: 'unreadable' });
});

test('any decimal reads back from its text, and from its number to 15 digits', () => {
  const digits = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(digits, ([n, scale]) => {
      const text = decimalText(parseDecimal((n / 10 ** scale).toFixed(scale))!);
      expect(readScore(text)).toEqual({ kind: 'score', score: parseDecimal(text) });
      expect(readScore(Number(text))).toEqual({ kind: 'score', score: parseDecimal(text) });
    }),
  );
});
