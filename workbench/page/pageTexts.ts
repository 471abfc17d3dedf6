import { pageTextsEn } from './pageTexts.en';
import type { PageTextKey } from './pageTexts.ko';
import { pageTextsKo } from './pageTexts.ko';

/** A sentence of the page, its `{names}` filled in. */
export type Say = (key: PageTextKey, values?: Readonly<Record<string, string>>) => string;

/** The words of the page in the language of a locale. */
export function pageTexts(locale: 'ko-KR' | 'en-US'): Say {
  const texts = locale === 'ko-KR' ? pageTextsKo : pageTextsEn;
  return (key, values = {}) => texts[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
