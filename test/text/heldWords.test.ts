import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuesKo } from '../../src/text/ko/issues';

/** All that the tests hold: their own texts, and those of the fixtures. */
const held = readdirSync(join(__dirname, '..'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(tsx?|json|txt)$/u.test(file.name))
  .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8').replaceAll("\\'", "'"));

/** The parts of a text that are the same whatever it is filled with. */
function fixedParts(text: string): string[] {
  return text
    .split(/\{[^}]*\}|\[[^\]]*\]/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}

describe('every refusal has a test that holds its words', () => {
  it.each(Object.entries(issuesKo))('%s', (_, { what, todo }) => {
    const parts = [...fixedParts(what), ...fixedParts(todo)];
    expect(held.some((text) => parts.every((part) => text.includes(part)))).toBe(true);
  });
});
