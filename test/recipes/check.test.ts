import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The recipe of CONTRIBUTING.md, "a check". Its kind, words and code are told by the compiler and by test/text; a check
 * that is in no list, so that nobody runs it, would be told by nothing else.
 */
const src = join(__dirname, '../../src');

function textsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
}

const sources = textsOf(src);
const checks = textsOf(join(src, 'domain')).flatMap((text) =>
  [...text.matchAll(/^export function (check[A-Z]\w*)/gmu)].map(([, name = '']) => name),
);

it('finds the checks of the domain', () => {
  expect(checks.length).toBeGreaterThan(20);
});

it.each(checks)('%s is run by the product, not by its test alone', (name) => {
  const uses = sources.flatMap((text) =>
    text.match(new RegExp(`(?<!function )\\b${name}\\b(?!.*from ')`, 'gu')),
  );
  expect(uses.filter((use) => use !== null)).not.toEqual([]);
});
