import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What stands between backquotes or in a code block, line by line, that begins with npm. */
const commands = (text: string) =>
  [...text.matchAll(/(?:^|`|&& )(npm [^`\n#&]+)/gmu)].map(([, found = '']) => found.trim());

/** The first level of a changelog: its versions, newest first. */
const versions = (text: string) => [...text.matchAll(/^## (\S+)/gmu)].map(([, version]) => version);

describe('README.md and README.en.md', () => {
  it('name only commands that the project has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const known = ['ci', ...Object.keys(scripts)];
    const named = commands(read('README.md')).map(
      (command) => /^npm (?:run (?:-s )?)?(\S+)/u.exec(command)?.[1],
    );
    expect(named).toContain('demo');
    expect(named.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
  });

  it('say the same: the same commands, pictures and pages', () => {
    const said = (text: string) => ({
      commands: commands(text),
      pictures: [...text.matchAll(/src="([^"]+)"/gu)].map(([, src]) => src),
      pages: [...text.matchAll(/\]\(([^)]+)\)/gu)]
        .map(([, page = '']) => page.replace('.en.md', '.md'))
        .filter((page) => page !== 'README.md')
        .sort(),
    });
    expect(said(read('README.en.md'))).toEqual(said(read('README.md')));
  });

  it('stay on one page', () => {
    expect(read('README.md').split('\n').length).toBeLessThan(60);
  });
});

describe('CHANGELOG.md and CHANGELOG.en.md', () => {
  it('tell the same versions, of which the newest is this one', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(versions(read('CHANGELOG.en.md'))).toEqual(versions(read('CHANGELOG.md')));
    expect(versions(read('CHANGELOG.md'))[0]).toBe(version);
  });
});

describe('docs/decisions', () => {
  const files = readdirSync(join(root, 'docs/decisions')).sort();
  const numbers = files.map((file) => file.slice(0, 4));

  it('are numbered from 0001 without a gap, each under its number', () => {
    expect(numbers).toEqual(files.map((_, i) => String(i + 1).padStart(4, '0')));
    expect(
      files.filter((file) => !read(`docs/decisions/${file}`).startsWith(`# ${file.slice(0, 4)} · `)),
    ).toEqual([]);
  });

  it('are there where a comment, a test or a document cites one', () => {
    const folders = ['src', 'workbench', 'samples', 'test', 'docs'];
    const texts = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:tsx?|m?js|md|css|html)$/u.test(file))
        .map((file) => `${folder}/${file}`),
    );
    const cited = texts.flatMap((file) =>
      [...read(file).matchAll(/(?:decisions?[ /]|\((?:since )?)(0\d{3})(?![\d,.]\d)/giu)].map(
        ([, number = '']) => ({
          file,
          number,
        }),
      ),
    );
    expect(cited.length).toBeGreaterThan(15);
    expect(cited.filter(({ number }) => !numbers.includes(number))).toEqual([]);
  });
});
