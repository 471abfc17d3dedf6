import { functionUseEn } from '../../src/text/en/functionUse';
import { functionUseKo } from '../../src/text/ko/functionUse';

const placeholders = (text: string) => [...text.matchAll(/\{\w+(?::\w+)?\}/g)].map(([each]) => each).sort();

test.each(Object.entries(functionUseKo))('%s says the same in English', (key, korean) => {
  const english = Object.entries(functionUseEn).find(([name]) => name === key)?.[1] ?? '';
  expect([...new Set(placeholders(english))]).toEqual([...new Set(placeholders(korean))]);
});
