import { functionDeclarations } from '../../workbench/functions/declarations';
import type { ExampleArray, ExampleValue } from '../../workbench/functions/example';
import { startFunctions } from './runningFunctions';

const examples = functionDeclarations().flatMap((declaration) => declaration.examples);
const answers = new Map<string, ExampleValue | ExampleArray>();

beforeAll(async () => {
  const functions = await startFunctions();
  const shown = await functions.answers(examples.map(({ id, args }) => [id, ...args]));
  for (const [i, { formula }] of examples.entries()) answers.set(formula, shown[i] ?? null);
  await functions.close();
});

test.each(examples)('$formula → $resultText', ({ formula, result }) => {
  const answer = answers.get(formula);
  // The manual shows an error by its code alone.
  const code = typeof answer === 'string' ? answer.replace(/^(#[A-Z/]+[!A?]) .*$/su, '$1') : answer;
  expect(code).toEqual(result);
});
