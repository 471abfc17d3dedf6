import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usage, verbs } from '../../../workbench/command/parseCommand';

test('docs/command.md has every verb with its options as the command itself tells them', () => {
  const document = readFileSync(join(__dirname, '../../../docs/command.md'), 'utf8');
  const told = usage.split('\n').map((line) => line.replace(/^사용법: npm run -s gyobu --/u, '').trim());
  expect(told.map((line) => line.split(' ')[0])).toEqual([...verbs]);
  for (const line of told) expect(document).toContain(`| \`${line}\` `);
});
