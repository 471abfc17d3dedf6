import type { TextParams } from '../../src/text/template';
import { fillText } from '../../src/text/template';

interface Filled {
  readonly template: string;
  readonly params: TextParams;
  readonly ko: string;
  readonly en: string;
}

const cases: readonly Filled[] = [
  { template: '{a:money}', params: { a: 3_000_000_000 }, ko: '3,000,000천원', en: '3,000,000 thousand won' },
  { template: '{a:money}', params: { a: 89_500 }, ko: '89,500원', en: '89,500 won' },
  {
    template: '{a:money}',
    params: { a: -4_403_100_000 },
    ko: '△4,403,100천원',
    en: '△4,403,100 thousand won',
  },
  { template: '{a:money}', params: { a: 0 }, ko: '0천원', en: '0 thousand won' },
  { template: '{a:moneyOrZero}', params: { a: 0 }, ko: '0', en: '0' },
  { template: '{a:moneyOrZero}', params: { a: 89_000 }, ko: '89천원', en: '89 thousand won' },
  { template: '{a:figure}', params: { a: -8_002_200_000 }, ko: '△8,002,200', en: '△8,002,200' },
  { template: '{a:figure}', params: { a: 8_002_200_001 }, ko: '8,002,200,001원', en: '8,002,200,001 won' },
  { template: '{a:count}', params: { a: 1000 }, ko: '1,000', en: '1,000' },
  { template: '{a:date}', params: { a: '2020-03-09' }, ko: '2020. 3. 9.', en: '2020-03-09' },
  { template: '{a:date}', params: { a: '2020-03' }, ko: '2020. 3.', en: '2020-03' },
  { template: '{a:date}', params: { a: '2020' }, ko: '2020', en: '2020' },
  {
    template: '{a}[이/가] {b}[으로/로]',
    params: { a: 'P2', b: '서울' },
    ko: 'P2가 서울로',
    en: 'P2가 서울로',
  },
  { template: '「{a}」[은/는]', params: { a: '결산' }, ko: '「결산」은', en: '「결산」은' },
  { template: "'{a}'[을/를]", params: { a: '두\n줄' }, ko: "'두 줄'을", en: "'두 줄'을" },
];

describe('filling a text', () => {
  it.each(cases)('$template', ({ template, params, ko, en }) => {
    expect([fillText(template, params, 'ko'), fillText(template, params, 'en')]).toEqual([ko, en]);
  });

  it('takes nothing that a cell contains for a placeholder', () => {
    const text = '{b} {a:money} [은/는] [ {';
    expect(fillText("{a}: '{b}'[을/를] {a}", { a: text, b: '점' }, 'ko')).toBe(`${text}: '점'을 ${text}`);
  });

  it('shows how a long text begins, without cutting a character in two', () => {
    expect(fillText('{a}', { a: 'x'.repeat(200) }, 'ko')).toBe('x'.repeat(200));
    expect(fillText('{a}', { a: '가'.repeat(10_000) }, 'ko')).toBe(`${'가'.repeat(200)}…`);
    expect(fillText('{a}', { a: `x${'😀'.repeat(200)}` }, 'ko')).toBe(`x${'😀'.repeat(99)}…`);
  });

  it('throws for a parameter or a format that does not exist: those are bugs', () => {
    expect(() => fillText('{a}', {}, 'ko')).toThrow('"a"');
    expect(() => fillText('{a:won}', { a: 1 }, 'ko')).toThrow('"won"');
  });
});
