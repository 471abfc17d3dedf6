import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../../src/version';
import { development, renderManifest } from '../../../workbench/manifest/render';

/** The XML library is an ES module with a top-level await, which jest cannot load: the checker runs beside it. */
function check(manifests: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gyobu-manifest-'));
  try {
    const files = Object.entries(manifests).map(([name, xml]) => {
      writeFileSync(join(folder, name), xml);
      return name;
    });
    const cli = join(__dirname, '../../../workbench/manifest/cli.ts');
    const tsx = require.resolve('tsx/cli');
    const { stdout, stderr } = spawnSync(process.execPath, [tsx, cli, '--check', ...files], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Record<string, string[]>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Microsoft's own tool reads in a manifest, without a network. It needs ES modules, too: beside jest. */
function readByMicrosoft(xml: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'gyobu-manifest-'));
  try {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    const read =
      'require(process.argv[1]).OfficeAddinManifest.readManifestFile(process.argv[2])' +
      '.then((manifest) => console.log(JSON.stringify(manifest)))';
    const tool = require.resolve('office-addin-manifest');
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', read, tool, file], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const valid = renderManifest(development);

/** Each makes one fault; the checker must answer with exactly these lines. */
const faults: Readonly<Record<string, { from: string | RegExp; to: string; lines: readonly string[] }>> = {
  'an element that Office does not know': {
    from: '<DefaultSettings>',
    to: '<Bogus/><DefaultSettings>',
    lines: [expect.stringContaining("Bogus': This element is not expected") as string],
  },
  'a translation that is not of the resources (office-js#2464)': {
    from: '<bt:Override Locale="en-US" Value="Help"/>',
    to: '<Override Locale="en-US" Value="Help"/>',
    lines: [expect.stringContaining("Override': This element is not expected") as string],
  },
  'a reference to nothing': {
    from: '<Label resid="Help.Label"/>',
    to: '<Label resid="Help.Lable"/>',
    lines: ['Label: resid "Help.Lable" is not defined'],
  },
  'a reference into the wrong list': {
    from: '<Label resid="Help.Label"/>',
    to: '<Label resid="Help.Tip"/>',
    lines: ['Label: resid "Help.Tip" is in LongStrings, not ShortStrings'],
  },
  'a tip that is too long': {
    from: '시트를 준비하는 방법',
    to: '시트를 준비하는 방법'.repeat(30),
    lines: [
      expect.stringContaining('[facet') as string,
      expect.stringMatching(/resource "Help.Tip" is \d+ long, at most 250/) as string,
    ],
  },
  'a text without its English twin': {
    from: '<bt:Override Locale="en-US" Value="Help"/>',
    to: '',
    lines: ['resource "Help.Label" has no en-US override'],
  },
  'another origin': {
    from: 'https://localhost:3000/functions.js"',
    to: 'https://elsewhere.example/functions.js"',
    lines: ['more than one origin: https://localhost:3000, https://elsewhere.example'],
  },
  'a picture of the wrong size': {
    from: 'assets/icon-80.png',
    to: 'assets/icon-64.png',
    lines: [
      'icon https://localhost:3000/assets/icon-64.png should be 80x80: 64x64',
      'icon https://localhost:3000/assets/icon-64.png should be 80x80: 64x64',
    ],
  },
};

const broken = Object.fromEntries(
  Object.entries(faults).map(([name, { from, to }], index) => {
    const xml = valid.replace(from, to);
    if (xml === valid) throw new Error(`nothing to break for "${name}"`);
    return [`fault-${index}.xml`, xml];
  }),
);

describe('the manifest', () => {
  const production = renderManifest({ site: 'https://intra.example/gyobu/', environment: 'production' });
  const answers = check({ 'development.xml': valid, 'production.xml': production, ...broken });

  test('is valid for both environments, offline, by the schemas of Office and by our own rules', () => {
    expect(answers['development.xml']).toEqual([]);
    expect(answers['production.xml']).toEqual([]);
  });

  test('is read by Microsoft’s own tool as what it is meant to be', () => {
    expect(readByMicrosoft(production)).toEqual({
      id: '49c51e42-23f1-4d9c-a68f-9f682f05795c',
      version: `${version}.0`,
      displayName: '교부',
      description: expect.stringContaining('시·자치구 공동협력사업') as string,
      providerName: 'Gyobu',
      defaultLocale: 'ko-KR',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      appDomains: [],
      iconUrl: 'https://intra.example/gyobu/assets/icon-32.png',
      highResolutionIconUrl: 'https://intra.example/gyobu/assets/icon-64.png',
      supportUrl: 'https://intra.example/gyobu/taskpane.html',
      defaultSettings: { sourceLocation: 'https://intra.example/gyobu/taskpane.html' },
      manifestType: 'xml',
    });
  });

  test.each(Object.keys(faults).map((name, index) => ({ name, index })))(
    'is refused with $name',
    ({ name, index }) => {
      const lines = answers[`fault-${index}.xml`] ?? [];
      for (const line of faults[name]?.lines ?? []) expect(lines).toContainEqual(line);
      expect(lines.length).toBeGreaterThan(0);
    },
  );

  test('that is committed is the rendered one for localhost', () => {
    expect(readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8')).toBe(valid);
  });

  test('of production names only the administrator’s site and the schemas', () => {
    const hosts = new Set([...production.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host));
    expect([...hosts].sort()).toEqual(['intra.example', 'schemas.microsoft.com', 'www.w3.org']);
  });

  test.each(['http://intra.example/', 'https://intra.example', 'intra.example/'])(
    'is not rendered for %s',
    (site) => {
      expect(() => renderManifest({ site, environment: 'production' })).toThrow('https://');
    },
  );
});
