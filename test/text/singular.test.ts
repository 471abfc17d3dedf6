import { english } from '../../src/text/english';
import { screenEn } from '../../src/text/en/screen';
import type { MessageParts } from '../../src/text/messageParts';
import { fillText } from '../../src/text/template';

/** Every English text with the name that it is looked up by. */
const texts: readonly (readonly [string, string])[] = [
  ...Object.entries<string>(screenEn),
  ...Object.entries<string>(english.explanation),
  ...Object.entries<string>(english.functionUse),
  ...Object.entries<MessageParts>(english.issues).flatMap(([kind, { what, todo }]): [string, string][] => [
    [kind, what],
    [`${kind}, todo`, todo],
  ]),
];

/** Names of parameters that count something, though no format says so. */
const counts = /^(?:n|count|achieved|rows)$/u;

/** A text in which every count is 1, and every other parameter a word. */
function ofOne(template: string): string {
  const places = [...template.matchAll(/\{(\w+)(?::(\w+))?\}/gu)];
  const params = Object.fromEntries(
    places.map(([, name = '', format]) => {
      if (format === 'date') return [name, '2020-03-20'];
      if (format !== undefined && format !== 'count') return [name, 5000];
      return [name, format === 'count' || counts.test(name) ? 1 : '○'];
    }),
  );
  return fillText(template, params, 'en');
}

test('one is spoken of in the singular: "1 district", and not "1 districts"', () => {
  const several = texts
    .filter(([, text]) => /\{\w+(?::count)?\}/u.test(text))
    .map(([name, text]) => `${name}: ${ofOne(text)}`)
    .filter((said) =>
      /(?<![\w.,])1 (?:[a-z]+ ){0,2}(?!(?:is|was|this|times|basis|comes|changes|sits|gets|leaves)\b)[a-z]+s\b/u.test(
        said,
      ),
    );
  expect(several).toEqual([]);
});
