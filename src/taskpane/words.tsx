import { createContext, useContext } from 'react';
import type { English } from '../text/english';
import type { ScreenKey } from '../text/screen.ko';
import { screenKo } from '../text/screen.ko';
import type { Language, TextParams } from '../text/template';
import { fillText } from '../text/template';

/** The pane's words in one language. */
export interface Words {
  readonly language: Language;
  /** The English tables; null in Korean, whose tables come with the screens that speak them. */
  readonly english: English | null;
  readonly say: (key: ScreenKey, params?: TextParams) => string;
}

/** The words of a language; the English table is loaded only where English is spoken. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'ko') return wordsOf(null);
  return wordsOf((await import(/* webpackChunkName: "english" */ '../text/english')).english);
}

export function wordsOf(english: English | null): Words {
  const language = english ? 'en' : 'ko';
  const texts = english?.screen ?? screenKo;
  return {
    language,
    english,
    say: (key, params = {}) => fillText(texts[key], params, language),
  };
}

/** Korean unless Office speaks another language (`ko-KR`, `en-US`): English is for everybody else. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

const WordsContext = createContext<Words>(wordsOf(null));

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
