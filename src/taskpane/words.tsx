import { createContext, useContext } from 'react';
import type { English } from '../text/english';
import type { ScreenKey, ScreenTexts } from '../text/ko/screen';
import type { Language, TextParams } from '../text/template';
import { fillText } from '../text/template';

/** The pane's words in one language. */
export interface Words {
  readonly language: Language;
  /**
   * The English texts of findings, explanations and 교부 함수; null in Korean, whose texts come with the screens that speak
   * them, and in English until they have arrived.
   */
  readonly english: English | null;
  /** What a screen that speaks of findings waits for. Where it fails, it can be tried again. */
  readonly findingsArrive: () => Promise<void>;
  readonly say: (key: ScreenKey, params?: TextParams) => string;
}

/** The words of a language, and of no other: first what every step needs of it. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'ko')
    return koreanWords((await import(/* webpackChunkName: "korean" */ '../text/ko/screen')).screenKo);
  const { screenEn } = await import(/* webpackChunkName: "english" */ '../text/en/screen');
  const words = englishWords(
    screenEn,
    async () => (await import(/* webpackChunkName: "english-findings" */ '../text/english')).english,
  );
  // On its way before anyone asks; whoever asks is told of a failure.
  words.findingsArrive().catch(() => undefined);
  return words;
}

export function koreanWords(screen: ScreenTexts): Words {
  return {
    language: 'ko',
    english: null,
    findingsArrive: () => Promise.resolve(),
    say: (key, params = {}) => fillText(screen[key], params, 'ko'),
  };
}

/** Words in English, of which those for findings may come later. */
export function englishWords(screen: ScreenTexts, load: () => Promise<English>): Words {
  let english: English | null = null;
  return {
    language: 'en',
    get english() {
      return english;
    },
    findingsArrive: async () => {
      english ??= await load();
    },
    say: (key, params = {}) => fillText(screen[key], params, 'en'),
  };
}

/** Korean unless Office speaks another language (`ko-KR`, `en-US`): English is for everybody else. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/** The words of the pane around. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words around this component');
  return words;
}
