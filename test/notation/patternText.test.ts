import fc from 'fast-check';
import { format } from 'numfmt';
import { patternText } from '../../src/notation/patternText';

const delta = '#,##0;△#,##0;0';
const share = '"(x500) "#,##0;"(x500) "△#,##0;"(x500) "0;"(x500) "@';

describe('a number under a pattern', () => {
  it.each([
    [-4_403_100, delta, '△4,403,100'],
    [0, delta, '0'],
    [-59, '"(x-) "#,##0;"(x-) "△#,##0;"(x-) "0;"(x-) "@', '(x-) △59'],
    ['순증', share, '(x500) 순증'],
    ['순증', delta, '순증'],
    [3_000_000, '"[시비] "#,##0"천원"', '[시비] 3,000,000천원'],
    [59.5, '#,##0.0;△#,##0.0;0', '59.5'],
    [2020, '0', '2020'],
    [79.5, 'General', '79.5'],
    [-3, '0.0', '-3.0'],
    [true, delta, 'TRUE'],
  ])('%p under %s is %s', (value, pattern, text) => {
    expect(patternText(value, pattern)).toBe(text);
  });

  it('shows what Excel would, by another hand', () => {
    const patterns = fc.constantFrom(delta, share, '#,##0.00;△#,##0.00;0', '0', '0.0', '"= "#,##0"천원"');
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), patterns, (value, pattern) => {
        expect(patternText(value, pattern)).toBe(format(pattern, value));
      }),
    );
  });

  it('refuses a pattern that the project does not write', () => {
    expect(() => patternText(1, 'yyyy-mm-dd')).toThrow('not a number format of this project');
  });
});
