import fc from 'fast-check';
import { plainText, withoutSpaces, headerKey } from '../../src/notation/plainText';

test.each([
  ['decomposed Hangul', '중구'.normalize('NFD'), '중구'],
  ['full-width figures', '１，２３４．５', '1,234.5'],
  ['full-width brackets and signs', '（ｘ－）　△５９', '(x-) △59'],
  ['NBSP and ideographic blanks', '\u00a0중\u3000구\u202f', '중 구'],
  ['zero-width characters', '\ufeff중\u200b구\u200d', '중구'],
  ['a line break inside', ' 사업비\n(천원) ', '사업비\n(천원)'],
  ['emoji stay', ' 👍 ', '👍'],
])('plain text: %s', (_, typed, plain) => {
  expect(plainText(typed)).toBe(plain);
});

test.each([
  ['사업비(천원)', '사업비'],
  ['사업비 (국비)', '사업비'],
  ['2020예산액 (B)', '2020예산액'],
  ['2020\n예 산 액\r\n(B)', '2020예산액'],
  ['증감（B-A）', '증감'],
  ['증감(B-A(천원))[참고]', '증감'],
  ['최근 3년 지원액', '최근3년지원액'],
  ['(천원)', ''],
  ['사업비(천원', '사업비(천원'],
])('the key of the header %j is %j', (header, key) => {
  expect(headerKey(header)).toBe(key);
});

test('a header keeps its key when it is read again, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('사', '(', ')', '[', ' ', '\n', 'B'), maxLength: 12 }),
      (header) => {
        expect(withoutSpaces(headerKey(header))).toBe(headerKey(header));
        expect(headerKey(` ${header}\n`)).toBe(headerKey(header));
      },
    ),
  );
});
