import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => join('src', file));

const sources = files.map((file) => ({
  file,
  source: ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true),
}));

/** What a file exports by its own declarations. */
function exported(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    }
    return 'name' in statement ? [(statement.name as ts.Identifier).text] : [];
  });
}

/** Names by which the code calls what it knows: exports, the fields of its types, the values that a type allows. */
function named(source: ts.SourceFile): string[] {
  const names = exported(source);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) names.push(node.name.text);
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.push(node.literal.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

describe('docs/glossary.md', () => {
  const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:Korean|-)/u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const glossary = rows.map(([, korean = '', english = '']) => ({
    korean,
    english: [...english.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
  }));

  it('gives each term the name that the code has', () => {
    const known = new Set([...sources.flatMap(({ source }) => named(source)), 'null']);
    const unknown = glossary.flatMap(({ korean, english }) =>
      english.length === 0
        ? [`${korean}: no name`]
        : english.filter((name) => !known.has(name)).map((name) => `${korean}: ${name}`),
    );
    expect(glossary.length).toBeGreaterThan(50);
    expect(unknown).toEqual([]);
  });

  it('says each term once', () => {
    const terms = glossary.map(({ korean }) => korean);
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  });
});

describe('one word, one meaning', () => {
  it('exports no name from two files of src', () => {
    const where = new Map<string, string[]>();
    for (const { file, source } of sources) {
      // A function overloaded, or a type beside its value, is one thing.
      for (const name of new Set(exported(source))) where.set(name, [...(where.get(name) ?? []), file]);
    }
    expect([...where].filter(([, found]) => found.length > 1)).toEqual([]);
  });

  it('says which basis: of costs (산출근거), of grants (배분근거), in law (사업근거)', () => {
    const bases = new Set(
      sources.flatMap(({ source }) => exported(source)).filter((name) => /bas[ie]s/iu.test(name)),
    );
    expect([...bases].filter((name) => !/(?:cost|grant|legal)bas[ie]s/iu.test(name))).toEqual([]);
  });
});
