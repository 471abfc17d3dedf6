/** The language of a text: Korean first, English its twin. */
export type Language = 'ko' | 'en';

export type TextParams = Readonly<Record<string, string | number>>;

const money = (amount: number, language: Language): string => {
  const sign = amount < 0 ? '△' : '';
  const [figure, unit] = amount % 1000 === 0 ? [amount / 1000, '천원'] : [amount, '원'];
  const english = unit === '원' ? ' won' : ' thousand won';
  return `${sign}${Math.abs(figure).toLocaleString('ko-KR')}${language === 'ko' ? unit : english}`;
};

/** Whether a Korean reader hears a final consonant at the end of the word: 구 → no, 점 → yes, P3 → yes (삼). */
function endsInConsonant(word: string): boolean {
  const last = /[가-힣0-9A-Za-z](?=[^가-힣0-9A-Za-z]*$)/u.exec(word)?.[0] ?? '';
  if (/[가-힣]/u.test(last)) return (last.charCodeAt(0) - 0xac00) % 28 !== 0;
  return /[013678lmnrLMNR]/.test(last);
}

/**
 * Fills a text: `{district}` takes a parameter, `{amount:money}` prints whole 원 in 천원 where that is exact,
 * `{n:count}` groups thousands, and `[은/는]` takes the particle (조사) that fits the word before it.
 * A parameter that is not given is a bug and throws.
 */
export function fillText(template: string, params: TextParams, language: Language): string {
  const filled = template.replace(/\{(\w+)(?::(money|count))?\}/g, (_, name: string, format?: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`text needs the parameter "${name}": ${template}`);
    if (format === 'money') return money(Number(value), language);
    if (format === 'count') return Number(value).toLocaleString('ko-KR');
    return String(value);
  });
  return filled.replace(
    /([^[\]]*)\[([가-힣]+)\/([가-힣]+)\]/gu,
    (_, before: string, closed: string, open: string) => before + (endsInConsonant(before) ? closed : open),
  );
}
