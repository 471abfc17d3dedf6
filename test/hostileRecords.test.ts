import fc from 'fast-check';
import { annualRun } from '../src/annualRun';
import type { RunRecord } from '../src/domain/record/runRecord';
import { parseRunRecord } from '../src/domain/record/runRecord';
import { examineGrids, isRunnable } from '../src/runs/examination';
import { planRun } from '../src/runs/planRun';
import type { Verification } from '../src/runs/record/verification';
import { verifyExamination, verifyWorkbook } from '../src/runs/record/verification';
import { planYear } from '../src/sheets/year/planYear';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { openSample, overtype } from './openSample';
import { sampleYear } from './programmeYear';
import { gridOfPlan } from './sheets/gridOfPlan';

const now = new Date('2020-11-24T14:30:00');
const open = '<gyobu xmlns="urn:gyobu:run-record:1">';

/** A run's workbook whose record was replaced, and what 기록 확인 says of it; then run once more. */
async function withRecord(xml: (own: string) => string, inspect: (workbook: Workbook) => Promise<void>) {
  const workbook = await openSample();
  const { close } = await startHost(workbook);
  await annualRun(now);
  workbook.customXml[0]!.xml = xml(workbook.customXml[0]!.xml);
  await inspect(workbook);
  await close();
}

/** The own record with a piece of its JSON replaced. */
const replaced = (piece: RegExp, by: string) => (own: string) => {
  const changed = own.replace(piece, by);
  expect(changed).not.toBe(own);
  return changed;
};

const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

/** More than a record has, beside all that it has, is no harm. */
const harmless: readonly (readonly [what: string, xml: (own: string) => string])[] = [
  [
    'a name out of the language',
    replaced(/"schema":2/, '"schema":2,"__proto__":{"number":7},"constructor":null'),
  ],
];

const hostile: readonly (readonly [what: string, xml: (own: string) => string])[] = [
  ['broken JSON', (own) => own.replace('}</gyobu>', '</gyobu>')],
  ['no JSON', () => `${open}배분 제1호</gyobu>`],
  ['nothing', () => `${open}</gyobu>`],
  ['another element of our namespace', () => '<record xmlns="urn:gyobu:run-record:1"/>'],
  ['XML that breaks off', (own) => own.slice(0, own.length / 2)],
  ['a number for the whole', () => `${open}1</gyobu>`],
  ['a list', () => `${open}[]</gyobu>`],
  ['null', () => `${open}null</gyobu>`],
  ['another schema', replaced(/"schema":2/, '"schema":3')],
  ['another version', replaced(/"version":"[^"]*"/, '"version":"9.9.9"')],
  ['a text where a number belongs', replaced(/"granted":\d+/, '"granted":"3000000000"')],
  ['an amount that is no whole won', replaced(/"granted":\d+/, '"granted":1e400')],
  ['inputs that are no list', replaced(/"content":\{/, '"content":7,"was":{')],
  ['lists nested twenty thousand deep', replaced(/"schema":2/, `"schema":2,"more":${deep}`)],
  ['six megabytes', (own) => own.replace('}</gyobu>', `,"more":"${'가'.repeat(2_000_000)}"}</gyobu>`)],
  ['entities that name nothing', () => `${open}&#999999999999;&nbsp;&lt;</gyobu>`],
];

describe('a record that somebody has tampered with', () => {
  test.each(hostile)('%s: is told, never thrown, and the next run records anew', async (_, xml) => {
    await withRecord(xml, async (workbook) => {
      expect(await verifyWorkbook()).toEqual({ status: 'otherVersion', cells: [] } satisfies Verification);
      if (workbook.customXml[0]!.xml.length > 1_000_000) return;
      const { outcome } = await annualRun(now);
      expect(outcome.status).toBe('written');
      expect(workbook.customXml).toHaveLength(1);
      expect(await verifyWorkbook()).toEqual({ status: 'same', cells: [] });
    });
  });

  test.each(harmless)('%s: verifies, and is no reason to write again', async (_, xml) => {
    await withRecord(xml, async (workbook) => {
      expect(await verifyWorkbook()).toEqual({ status: 'same', cells: [] });
      expect((await annualRun(now)).outcome.status).toBe('unchanged');
      overtype(workbook, '자치구점수', 'D9', 81);
      expect((await annualRun(now)).outcome.status).toBe('written');
    });
  });

  test.each([
    ['what is left is no record', []],
    ['two of them: the first counts, and the next run leaves one', ['again']],
  ])('taken out, or put in twice: %s', async (_, again) => {
    const workbook = await openSample();
    const { close } = await startHost(workbook);
    await annualRun(now);
    const [own] = workbook.customXml.splice(0);
    for (const each of again) if (each) workbook.addCustomXml(own!.xml);
    for (const each of again) if (each) workbook.addCustomXml(own!.xml);
    expect((await verifyWorkbook()).status).toBe(again.length === 0 ? 'noRecord' : 'same');
    await annualRun(now);
    expect(workbook.customXml.length).toBeGreaterThan(0);
    await close();
  });
});

describe('a record with any one of its values replaced by any other', () => {
  const grids = planYear(sampleYear()).map(gridOfPlan);
  const examination = examineGrids(grids);
  if (!isRunnable(examination)) throw new Error('the sample can be run');
  const { record, outputs, log } = planRun(examination, now);
  const written = [...grids, ...[...outputs, log].map(gridOfPlan)];

  test('is the same, or said to be something else', () => {
    const paths = pathsOf(record);
    const statuses = new Set<Verification['status']>();
    fc.assert(
      fc.property(fc.constantFrom(...paths), hostileValue(), (path, value) => {
        const stored = parseRunRecord(withValue(record, path, value));
        statuses.add(verifyExamination(examineGrids(written, [], stored)).status);
      }),
      { numRuns: 300 },
    );
    expect([...statuses].filter((status) => status === 'noRecord')).toEqual([]);
    expect(statuses.size).toBeGreaterThan(1);
  });
});

function hostileValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '',
      '"',
      '"\\x"',
      '"\\u12"',
      '{"digits":9n,"scale":999}',
      '{"digits":-0n,"scale":0}',
      '2020-13-45',
    ),
    fc.integer(),
  );
}

type Path = readonly (string | number)[];

/** The way to every value inside, those of inner lists and objects too. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key])),
  ];
}

function withValue(record: RunRecord, path: Path, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(record));
  const last = path.at(-1)!;
  let parent = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  parent[last] = value;
  return copy;
}
