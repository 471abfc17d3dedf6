import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** One import that the table of docs/architecture.md forbids, from a file of each room. */
const forbidden: readonly (readonly [file: string, imported: string])[] = [
  ['src/domain/probe.ts', '../notation/amount'],
  ['src/domain/probe.ts', '../text/issueText'],
  ['src/domain/probe.ts', '../annualRun'],
  ['src/notation/probe.ts', '../sheets/grid'],
  ['src/sheets/probe.ts', '../excel/read'],
  ['src/sheets/reading/probe.ts', '../../text/issueText'],
  ['src/sheets/probe.ts', 'react'],
  ['src/excel/probe.ts', '../taskpane/core'],
  ['src/excel/probe.ts', '../annualRun'],
  ['src/sheets/probe.ts', '../runs/planRun'],
  ['src/runs/probe.ts', '../taskpane/core'],
  ['src/functions/probe.ts', '../excel/read'],
  ['src/functions/probe.ts', 'react'],
  ['src/commands/probe.ts', '../domain/won'],
  ['src/text/probe.ts', '../domain/won'],
  ['src/taskpane/probe.ts', '../../workbench/host/members'],
  ['src/taskpane/parts/probe.ts', '../checking/Checks'],
  ['src/taskpane/parts/probe.ts', '../../../workbench/host/members'],
  ['src/annualRun.ts', './taskpane/core'],
];

const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['src/domain/probe.ts', './won'],
  ['src/notation/probe.ts', '../domain/won'],
  ['src/sheets/reading/probe.ts', '../../notation/amount'],
  ['src/excel/probe.ts', '../sheets/grid'],
  ['src/functions/probe.ts', '../text/issueText'],
  ['src/taskpane/probe.ts', '../annualRun'],
  ['src/taskpane/parts/probe.ts', '../workbook/paneContext'],
  ['src/taskpane/parts/probe.ts', '../../text/issueText'],
];

const excelNamed = ['src/domain/probe.ts', 'src/sheets/probe.ts', 'src/taskpane/probe.ts'] as const;

interface Probe {
  readonly file: string;
  readonly code: string;
}

const importing = ([file, imported]: readonly [string, string]): Probe => ({
  file,
  code: `import { x } from '${imported}';\nx();\n`,
});

function lint(probes: readonly Probe[]): unknown {
  const out = execFileSync(process.execPath, [join(__dirname, 'lintProbes.mjs')], {
    input: JSON.stringify(probes),
  });
  return JSON.parse(out.toString());
}

describe('the import arrows of docs/architecture.md', () => {
  test('what the table forbids fails', () => {
    expect(lint(forbidden.map(importing))).toEqual(forbidden.map(() => ['no-restricted-imports']));
  });

  test('what the table allows passes', () => {
    expect(lint(allowed.map(importing))).toEqual(allowed.map(() => []));
  });

  test('text takes the shapes of the domain, so that a policy without words is a compile error', () => {
    const code = "import type { PolicyKind } from '../domain/policy';\nexport type P = PolicyKind;\n";
    expect(lint([{ file: 'src/text/probe.ts', code }])).toEqual([[]]);
  });

  test('only src/excel may name Excel', () => {
    const code = 'void Excel.run(async () => undefined);\n';
    expect(lint([...excelNamed, 'src/excel/probe.ts'].map((file) => ({ file, code })))).toEqual([
      ...excelNamed.map(() => ['no-restricted-globals']),
      [],
    ]);
  });
});
