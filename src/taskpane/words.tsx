import { createContext, useContext } from 'react';
import type { ScreenKey, ScreenTexts } from '../text/screen.ko';
import { screenKo } from '../text/screen.ko';
import type { Language, TextParams } from '../text/template';
import { fillText } from '../text/template';

/** The pane's words in one language. */
export interface Words {
  readonly language: Language;
  readonly say: (key: ScreenKey, params?: TextParams) => string;
}

/** The words of a language; the English table is loaded only where English is spoken. */
export async function loadWords(language: Language): Promise<Words> {
  return wordsOf(
    language,
    language === 'ko'
      ? screenKo
      : (await import(/* webpackChunkName: "english" */ '../text/screen.en')).screenEn,
  );
}

export function wordsOf(language: Language, texts: ScreenTexts): Words {
  return {
    language,
    say: (key, params = {}) => fillText(texts[key], params, language),
  };
}

/** Korean unless Office speaks another language (`ko-KR`, `en-US`): English is for everybody else. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

const WordsContext = createContext<Words>(wordsOf('ko', screenKo));

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
