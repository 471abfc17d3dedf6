import { particle } from './particle';

/** The language of a text: Korean first, English its twin. */
export type Language = 'ko' | 'en';

export type TextParams = Readonly<Record<string, string | number>>;

/** How a parameter is printed, `{name:format}`; without one it is printed as it is. */
const formats: Readonly<Record<string, (value: string | number, language: Language) => string>> = {
  /** Whole 원, in 천원 where that is exact: 89천원, △1,500원. */
  money: (value, language) => withUnit(Number(value), language),
  /** The same, but nothing is a plain 0. */
  moneyOrZero: (value, language) => (Number(value) === 0 ? '0' : withUnit(Number(value), language)),
  /** The same without its 천원, for a sum inside brackets: 8,002,200. */
  figure: (value, language) =>
    Number(value) % 1000 === 0 ? figure(Number(value)) : withUnit(Number(value), language),
  /** What a cell holds; of an empty one it is said that it is empty. */
  entry: (value, language) =>
    value === '' ? (language === 'ko' ? '빈칸' : 'nothing') : shortened(String(value)),
  /** Grouped thousands: 1,000. */
  count: (value) => Number(value).toLocaleString('ko-KR'),
  /** An ISO date as papers print it (2020. 3. 20.); in English as it is. */
  date: (value, language) => (language === 'en' ? String(value) : koreanDate(String(value))),
};

/** A pasted cell may hold a whole document; a message shows how it begins. */
const longest = 200;

/**
 * Fills a text: `{district}` takes a parameter, `{amount:money}` formats it (`formats` above), and `[은/는]` takes
 * the particle (조사) that fits what is printed before it, `[district/districts]` the form that fits the count
 * printed last before it. What a parameter contains is never taken for a placeholder. A parameter or format that does not
 * exist is a bug and throws.
 */
export function fillText(template: string, params: TextParams, language: Language): string {
  const parts = template.matchAll(
    /\{(\w+)(?::(\w+))?\}|\[([가-힣]+)\/([가-힣]+)\]|\[([a-z]+)\/([a-z]+)\]|[^{[]+|[{[]/gu,
  );
  let text = '';
  let count = 0;
  for (const [part, name, format, closed, open, singular, plural] of parts) {
    if (name !== undefined) {
      text += printed(name, format, template, params, language);
      if (typeof params[name] === 'number' && (format ?? 'count') === 'count') count = params[name];
    } else if (closed !== undefined && open !== undefined) text += particle(text, closed, open);
    else if (singular !== undefined && plural !== undefined) text += count === 1 ? singular : plural;
    else text += part;
  }
  return text;
}

function printed(
  name: string,
  format: string | undefined,
  template: string,
  params: TextParams,
  language: Language,
): string {
  const value = params[name];
  if (value === undefined) throw new Error(`text needs the parameter "${name}": ${template}`);
  if (format === undefined) return shortened(String(value));
  const print = formats[format];
  if (!print) throw new Error(`text has no format "${format}": ${template}`);
  return print(value, language);
}

function shortened(value: string): string {
  const line = value.replace(/\s*[\r\n]+\s*/gu, ' ');
  // By characters and not by code units: half of an emoji is no text.
  const characters = Array.from(line.slice(0, longest + 1));
  return line.length <= longest ? line : `${characters.slice(0, -1).join('')}…`;
}

/** The figure alone, in the unit that `withUnit` names: 천원 where that is exact. */
function figure(amount: number): string {
  const inUnit = amount % 1000 === 0 ? amount / 1000 : amount;
  return `${amount < 0 ? '△' : ''}${Math.abs(inUnit).toLocaleString('ko-KR')}`;
}

function withUnit(amount: number, language: Language): string {
  const isThousand = amount % 1000 === 0;
  const unit = { ko: isThousand ? '천원' : '원', en: isThousand ? ' thousand won' : ' won' };
  return `${figure(amount)}${unit[language]}`;
}

function koreanDate(iso: string): string {
  const parts = iso.split('-');
  return parts.length === 1 ? iso : `${parts.map(Number).join('. ')}.`;
}
