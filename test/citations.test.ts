import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');

/** Every text that a person may follow to another: code, tests, samples, documents. */
const texts = [
  ...readdirSync(root),
  ...['src', 'workbench', 'samples', 'test', 'docs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ),
]
  .filter((path) => /\.(?:tsx?|m?js|md|css|html)$/u.test(path) && path !== 'test/citations.test.ts')
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** A place that a text sends its reader to: `docs/programme.md §10, 23`. */
interface Citation {
  readonly from: string;
  readonly file: string;
  readonly section: string | null;
  readonly item: string | null;
}

/** A section, and within it a numbered paragraph, a code (E24), an invariant (I5) or a stage (S4). */
const place = String.raw`§(\d+(?:\.\d+)?)(?:, ([A-Z]?\d+[①-⑨]*)(?![\d:]))?`;

describe('what a comment or a document cites can be looked up', () => {
  it('names files that are in the repository', () => {
    const missing = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\w.])(?:[\w.-]+\/)*[\w-]+(?:\.\w+)*\.md\b/gu)]
        .map(([name]) => name)
        .filter((name) => !isThere(name, path))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names sections, and their paragraphs, codes and stages, that their file has', () => {
    const missing = texts
      .flatMap(({ path, text }) => citations(path, text))
      .filter((citation) => citation.section !== null && !holds(citation))
      .map(({ from, file, section, item }) => `${from}: ${file} §${String(section)}, ${String(item)}`);
    expect(missing).toEqual([]);
  });

  it('says a section together with the file that holds it', () => {
    const bare = texts
      .filter(({ path }) => !path.startsWith('docs/'))
      .flatMap(({ path, text }) => {
        const rest = oneLine(text).replace(new RegExp(citationPattern, 'gu'), '');
        return [...rest.matchAll(/(?<!# )§ ?\d[^ ]*/gu)].map(([found]) => `${path}: ${found}`);
      });
    expect(bare).toEqual([]);
  });

  it('reads the sources of the glossary as sections of docs/programme.md', () => {
    const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
    const sources = [...glossary.matchAll(new RegExp(place, 'gu'))].map(([, section = '', item]) => ({
      from: 'docs/glossary.md',
      file: 'docs/programme.md',
      section,
      item: item ?? null,
    }));
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.filter((source) => !holds(source))).toEqual([]);
  });
});

const citationPattern = String.raw`docs/([\w-]+\.md)(?:( ${place})(?:(?:,| and|·) ?${place})*)?`;

/** Comments are broken over lines: a citation may be, too. */
function oneLine(text: string): string {
  return text.replace(/\r?\n[ \t]*(?:\*|\/\/)?[ \t]*/gu, ' ');
}

function citations(from: string, text: string): Citation[] {
  return [...oneLine(text).matchAll(new RegExp(citationPattern, 'gu'))].flatMap(([whole, file = '']) =>
    [...whole.matchAll(new RegExp(place, 'gu'))].map(([, section = '', item]) => ({
      from,
      file: `docs/${file}`,
      section,
      item: item ?? null,
    })),
  );
}

/** From the root; a document may also name its neighbour, and a test the story that each fixture holds. */
function isThere(name: string, from: string): boolean {
  if (name === 'story.md') return texts.some(({ path }) => path.endsWith('/story.md'));
  const folders = [root];
  if (from.endsWith('.md') || name.startsWith('../')) folders.push(join(root, dirname(from)));
  if (from.startsWith('workbench/workbookDocs/')) folders.push(join(root, 'docs')); // What it writes stands there.
  return folders.some((folder) => existsSync(join(folder, name)));
}

function holds({ file, section, item }: Citation): boolean {
  if (!existsSync(join(root, file)) || section === null) return false;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const heading = lines.findIndex((line) =>
    new RegExp(`^(#+) §${section.replace('.', '\\.')}(?![\\d.])`, 'u').test(line),
  );
  if (heading === -1) return false;
  if (item === null) return true;
  const level = /^#+/u.exec(lines[heading] ?? '')?.[0].length ?? 0;
  const rest = lines.slice(heading + 1);
  const end = rest.findIndex((line) => /^#+ /u.test(line) && (/^#+/u.exec(line)?.[0].length ?? 0) <= level);
  const inside = end === -1 ? rest : rest.slice(0, end);
  const begins = new RegExp(`^(?:${item}\\. |\\| ${item} |- \\*\\*${item}\\*\\*)`, 'u');
  const named = new RegExp(`(?<![\\w])${item}(?![\\d①-⑨])`, 'u');
  return inside.some((line) => begins.test(line) || (/^[A-Z]/u.test(item) && named.test(line)));
}
