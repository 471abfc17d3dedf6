import fc from 'fast-check';
import type { MoneyUnit } from '../../src/domain/money/moneyUnit';
import { wonPerUnit } from '../../src/domain/money/moneyUnit';
import { won } from '../../src/domain/money/won';
import { readAmount } from '../../src/notation/amount';
import { amountText, amountWithUnit, formAmountText } from '../../src/notation/amountText';

const exact = { kind: 'amount', national: null, ownUnit: null, precision: 1, approximate: false };
const units = Object.keys(wonPerUnit) as MoneyUnit[];

describe('figures in the unit of their column (here 천원)', () => {
  test.each([
    ['1,234', 1_234_000],
    ['1,234.5', 1_234_500],
    ['1,234.50', 1_234_500],
    ['0.001', 1],
    ['△1,234', -1_234_000],
    ['△4,403,100', -4_403_100_000],
    ['△ 1,234', -1_234_000],
    ['▲1,234', -1_234_000],
    ['-1,234', -1_234_000],
    ['−1,234', -1_234_000],
    ['–1,234', -1_234_000],
    ['－１，２３４', -1_234_000],
    ['１２３４', 1_234_000],
    ['\u00a01,234\u200b ', 1_234_000],
    ['0', 0],
    ['△0', 0],
    ['7403100', 7_403_100_000],
    [1234, 1_234_000],
    [1234.5, 1_234_500],
    [-0.001, -1],
    [0.1 + 0.2, 300],
    [-0, 0],
  ])('%j is %d원', (value, amount) => {
    expect(readAmount(value, { unit: 'thousand' })).toEqual({ ...exact, won: amount });
  });
});

describe('a unit written in the cell wins', () => {
  test.each([
    ['1234원', 1_234, 'won', 1, false],
    ['1,234 원', 1_234, 'won', 1, false],
    ['1,234천원', 1_234_000, 'thousand', 1_000, false],
    ['△1,234천원', -1_234_000, 'thousand', 1_000, false],
    ['3,000,000천원', 3_000_000_000, 'thousand', 1_000, false],
    ['500만원', 5_000_000, 'tenThousand', 10_000, true],
    ['1,500백만원', 1_500_000_000, 'million', 1_000_000, true],
    ['74억원', 7_400_000_000, 'hundredMillion', 100_000_000, true],
    ['74억', 7_400_000_000, 'hundredMillion', 100_000_000, true],
    ['30 억 원', 3_000_000_000, 'hundredMillion', 100_000_000, true],
    ['99.4억', 9_940_000_000, 'million', 10_000_000, true],
    ['3억 3,402만원', 334_020_000, 'tenThousand', 10_000, true],
    ['3억 3,402만', 334_020_000, 'tenThousand', 10_000, true],
    ['3억3402만원', 334_020_000, 'tenThousand', 10_000, true],
    ['9억 4천 600만원', 946_000_000, 'tenThousand', 10_000, true],
    ['6억600만', 606_000_000, 'tenThousand', 10_000, true],
    ['3억4천만', 340_000_000, 'million', 10_000_000, true],
    ['14억3,600만', 1_436_000_000, 'tenThousand', 10_000, true],
    ['5천만원', 50_000_000, 'million', 10_000_000, true],
    ['5천원', 5_000, 'thousand', 1_000, false],
    ['1조 2,000억원', 1_200_000_000_000, 'hundredMillion', 100_000_000, true],
    ['3억 3402원', 300_003_402, 'won', 1, false],
  ] as const)('%j', (text, amount, ownUnit, precision, approximate) => {
    const reading = { kind: 'amount', won: amount, national: null, ownUnit, precision, approximate };
    for (const unit of units) expect(readAmount(text, { unit })).toEqual(reading);
  });
});

describe('the national share in front (form, section 2)', () => {
  test.each([
    ['(x-) 1,234', 1_234_000, null],
    ['(x-)1,234', 1_234_000, null],
    ['(x-) 0', 0, null],
    ['(x-) △4,403,100', -4_403_100_000, null],
    ['(X-) 89', 89_000, null],
    ['(x500) 1,234', 1_234_000, 500_000],
    ['(x500,000) 1,200,000', 1_200_000_000, 500_000_000],
    ['(x△500) △1,234', -1_234_000, -500_000],
    ['（ｘ５００）　１，２３４', 1_234_000, 500_000],
    ['(x0) 1,234', 1_234_000, 0],
  ])('%j is %d원, of it national %j', (text, amount, national) => {
    expect(readAmount(text, { unit: 'thousand' })).toEqual({ ...exact, won: amount, national });
  });

  test('takes the unit of the figure beside it', () => {
    expect(readAmount('(x500) 1,234원', { unit: 'thousand' })).toMatchObject({ won: 1_234, national: 500 });
  });
});

test.each(['', ' ', '-', '−', '–', '－', '\u00a0', '(x-) -', null, undefined])(
  '%j is no amount at all',
  (value) => {
    expect(readAmount(value, { unit: 'won' })).toEqual({ kind: 'none' });
  },
);

test('brackets are negative only in a column of change', () => {
  expect(readAmount('(1,234)', { unit: 'won', isChange: true })).toEqual({ ...exact, won: -1234 });
  expect(readAmount('(1,234)', { unit: 'won' })).toEqual({ kind: 'unreadable', reason: 'brackets' });
});

describe('what a person would doubt is refused', () => {
  test.each([
    ['text', '미정'],
    ['text', '12 34'],
    ['text', '1.2.3'],
    ['text', '1e5'],
    ['text', '.5'],
    ['text', '5.'],
    ['text', '007'],
    ['text', '+1,234'],
    ['text', '--1'],
    ['text', '△-1'],
    ['text', '△'],
    ['text', '- 1,234'],
    ['text', '▲ 1,234'],
    ['text', '1,234원 정도'],
    ['text', '약 74억원'],
    ['text', '3억4천여만원'],
    ['text', '억원'],
    ['text', '천만원'],
    ['text', '5천'],
    ['text', '3억 3402'],
    ['text', '3만 5억원'],
    ['text', '3억 4억원'],
    ['text', '3억 34,020만원'],
    ['text', '4천 6000만원'],
    ['text', '1.5억 300만원'],
    ['text', '15천 600만원'],
    ['text', '3억 0만원'],
    ['text', '₩1,234'],
    ['text', '1,234(천원)'],
    ['text', '1,234%'],
    ['text', '#REF!'],
    ['text', '=1+1'],
    ['text', '💰100'],
    ['text', '(x-)'],
    ['text', '(x) 1,234'],
    ['text', '(x500천원) 1,234'],
    ['text', '(x500) 74억원'],
    ['text', '((1,234))'],
    ['text', '(△1,234)'],
    ['text', '９'.repeat(101)],
    ['text', true],
    ['text', NaN],
    ['text', Infinity],
    ['grouping', '1,23'],
    ['grouping', '12,34'],
    ['grouping', '1,2345'],
    ['grouping', '0,123'],
    ['grouping', '1,,234'],
    ['fraction', '0.5'],
    ['fraction', '1,234.5원'],
    ['fraction', 0.5],
    ['tooLarge', '9,007,199,254,740,992'],
    ['tooLarge', 1e300],
  ])('%s: %j', (reason, value) => {
    expect(readAmount(value, { unit: 'won', isChange: true })).toEqual({ kind: 'unreadable', reason });
  });
});

describe('properties', () => {
  const amount = fc.maxSafeInteger().map(won);
  const unit = fc.constantFrom(...units);

  test('an amount printed in any unit reads back, with and without its unit', () => {
    fc.assert(
      fc.property(amount, unit, (x, of) => {
        expect(readAmount(amountText(x, of), { unit: of })).toEqual({ ...exact, won: x });
        // What is negative zero to a printer is zero to a reader; the sign is never lost.
        expect(readAmount(amountWithUnit(x, of), { unit: 'won' })).toMatchObject({ kind: 'amount', won: x });
      }),
    );
  });

  test('the form reads back with its national share', () => {
    fc.assert(
      fc.property(amount, fc.option(amount), unit, (x, share, of) => {
        expect(readAmount(formAmountText(x, share, of), { unit: of })).toEqual({
          ...exact,
          won: x,
          national: share,
        });
      }),
    );
  });

  test('a number cell reads as its text does, to 15 significant digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        (n, k) => {
          const value = n / 10 ** k;
          const text = (n < 0 ? '-' : '') + Math.abs(value).toFixed(k);
          expect(readAmount(value, { unit: 'thousand' })).toEqual(readAmount(text, { unit: 'thousand' }));
        },
      ),
    );
  });

  test('a figure in a coarser unit is worth that many times more', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), unit, (figure, of) => {
        expect(readAmount(figure, { unit: of })).toEqual({ ...exact, won: figure * wonPerUnit[of] });
      }),
    );
  });
});
