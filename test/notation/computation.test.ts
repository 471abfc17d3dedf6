import fc from 'fast-check';
import { evaluateComputation } from '../../src/notation/computation';

test.each([
  ['3,000,000,000원', 3_000_000_000],
  ['50,000원*10명*3회', 1_500_000],
  ['50,000원 * 10 명 * 3 회', 1_500_000],
  ['５０，０００원×１０명×３회', 1_500_000],
  ['50천원x10명 X 3회', 1_500_000],
  ['100,000원×2식÷2', 100_000],
  ['100,000원/2', 50_000],
  ['100,000원÷3×3', 100_000],
  ['50,000원*10명+30,000원*5명', 650_000],
  ['50,000원*10명-20,000원', 480_000],
  ['(50,000원+20,000원)*10명', 700_000],
  ['(3+2)명*10,000원', 50_000],
  ['1,000,000원*80%', 800_000],
  ['1,000,000원*(100%-20%)', 800_000],
  ['100,000원/인×10인', 1_000_000],
  ['5만명*100원', 5_000_000],
  ['50,000원*4개 사업', 200_000],
  ['자치구 배부 50,000원*25개 구*2회 = 2,500천원', 2_500_000],
  ['50,000원*4개 원', null],
  ['50,000원*4개 만원', null],
  ['3억 3,402만원', 334_020_000],
  ['0.5원*2', 1],
  ['0원*5회', 0],
  ['○ 자치구 공동협력 사업비 3,000,000,000원', 3_000_000_000],
  ['ｏ 심의위원회 수당: 100,000원*12명*2회', 2_400_000],
  ['⊙ 회의비\n - 50,000원*10명', null],
  ['- 회의비 : 50,000원*10명', 500_000],
  ['2020년 자치구 사업비 3,000,000원', 3_000_000],
  ['제2차 회의 50,000원*10명', 500_000],
  ['1/4분기 회의 50,000원*3회', 150_000],
  ['A4용지(박스) 25,000원*10박스', 250_000],
  ['○ 자치구 공동협력 사업비 3,000,000,000원\t=\t3,000,000천원', 3_000_000_000],
  ['50,000원*10명*3회 = 1,500천원', 1_500_000],
  ['50,000원*10명*3회 = 500,000원*3회 = 150만원', 1_500_000],
])('%j comes to %j', (text, amount) => {
  const expected = amount === null ? { kind: 'unreadable' } : { kind: 'amount', won: amount };
  expect(evaluateComputation(text)).toMatchObject(expected);
});

test.each([
  ['', 'empty', 0],
  ['금액 미정', 'syntax', 0],
  ['50,000원*10명*', 'syntax', 12],
  ['50,000원 10명', 'syntax', 8],
  ['4명 50,000원*3회', 'syntax', 3],
  ['=50,000원*3', 'syntax', 0],
  ['-5,000원', 'syntax', 0],
  ['홍보비 - 5,000원', 'syntax', 0],
  ['1,23원', 'syntax', 0],
  ['3천*100원', 'syntax', 2],
  ['10여명*100원', 'syntax', 2],
  ['1,000원*9할', 'syntax', 8],
  ['100달러*1,200원', 'syntax', 3],
  ['1,000원)', 'syntax', 6],
  ['○ A 1,000원\n○ B 2,000원', 'syntax', 11],
  ['(50,000원*3', 'bracket', 0],
  ['50,000*10*3', 'noMoney', 0],
  ['50,000원*3회=150,000', 'noMoney', 11],
  ['50,000원*10원', 'money', 7],
  ['50,000원+3명', 'money', 7],
  ['100명÷50원', 'money', 4],
  ['5,000원÷0', 'zeroDivision', 6],
  ['5,000원/(3-3)', 'zeroDivision', 6],
  ['100,000원/3', 'fraction', 0],
  ['9,007,199,254,740,992원', 'tooLarge', 0],
  ['50,000원*10명*3회=1,600천원', 'disagrees', 15],
  [`${'1'.repeat(501)}원`, 'tooLong', 500],
])('%j is refused: %s at %d', (text, reason, position) => {
  expect(evaluateComputation(text)).toEqual({ kind: 'unreadable', reason, position });
});

test('a random expression is worth what plain arithmetic says', () => {
  const factor = fc.integer({ min: 1, max: 999 });
  const term = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.array(factor, { maxLength: 2 }));
  const counters = ['명', '회', '식', '개소', ''];
  fc.assert(
    fc.property(
      fc.array(term, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('*', '×', ' x ', 'X'),
      (terms, times) => {
        const text = terms
          .map(([price, factors]) =>
            [`${price.toLocaleString('ko-KR')}원`, ...factors.map((n, i) => `${n}${counters[i] ?? ''}`)].join(
              times,
            ),
          )
          .join(' + ');
        const expected = terms.reduce(
          (sum, [price, factors]) => sum + factors.reduce((a, b) => a * b, price),
          0,
        );
        expect(evaluateComputation(text)).toEqual({ kind: 'amount', won: expected });
        expect(evaluateComputation(`○ 운영비 ${text} = ${expected.toLocaleString('ko-KR')}원`)).toMatchObject(
          {
            won: expected,
          },
        );
      },
    ),
  );
});
