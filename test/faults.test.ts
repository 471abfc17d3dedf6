import { annualRun } from '../src/annualRun';
import { verifyWorkbook } from '../src/runs/record/verification';
import type { Fault } from '../workbench/host/misbehaviour';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { valuesOf } from './excel/workbookOf';
import { openSample, overtype } from './openSample';

const now = new Date('2020-11-24T14:30:00');

/** All that a run may change: every sheet's values and charts, and the parts that no grid shows. */
function contents(workbook: Workbook): string {
  const sheets = workbook.sheets.map(({ name }) => [name, valuesOf(workbook, name)]);
  const charts = workbook.sheets.map((sheet) => sheet.charts.map(({ name, place }) => [name, place]));
  return JSON.stringify([sheets, charts, workbook.customXml.map(({ xml }) => xml)]);
}

/** A workbook that has been run once and then got a corrected score: its outputs are there, and out of date. */
async function outdated(): Promise<Workbook> {
  const workbook = await openSample();
  const { close } = await startHost(workbook);
  await annualRun(now);
  await close();
  overtype(workbook, '자치구점수', 'D9', 81);
  return workbook;
}

const faults: readonly Pick<Fault, 'code' | 'done'>[] = [
  { code: 'AccessDenied' },
  { code: 'InvalidOperationInCellEditMode' },
  { code: 'RequestAborted' },
  { code: 'GeneralException' },
  { code: 'GeneralException', done: 'half' },
  { code: 'lost' },
  { code: 'lost', done: 'everything' },
  { code: 'tooLarge' },
  { code: 'ItemNotFound', done: 'half' },
  { code: 'InvalidArgument', done: 'everything' },
];

describe('a run that fails at any request', () => {
  let requests = 0;
  let triedInAll = 0;
  let complete = '';

  beforeAll(async () => {
    const workbook = await outdated();
    const { host, close } = await startHost(workbook);
    await annualRun(now);
    requests = host.faults.count;
    complete = contents(workbook);
    await close();
  });

  // The number that docs/known-limitations.md names: every kind of fault at every request of the run.
  afterAll(() => {
    console.info(`faults tried: ${triedInAll} (${faults.length} kinds at ${requests} requests)`);
    expect(triedInAll).toBe(faults.length * requests);
    expect(requests).toBeGreaterThan(5);
  });

  test.each(faults)(
    '$code ($done): the workbook is as before or complete, and the next run succeeds',
    async (fault) => {
      let tried = 0;
      for (let request = 1; request <= requests; request += 1) {
        const workbook = await outdated();
        const before = contents(workbook);
        const first = await startHost(workbook, { faults: [{ ...fault, request }] });
        const ended = await annualRun(now).then(
          ({ outcome }) => outcome.status,
          () => 'failed' as const,
        );
        const after = contents(workbook);
        // What the person is told and what the workbook holds are the same thing.
        expect({ request, isComplete: after === complete }).toEqual({
          request,
          isComplete: ended === 'written',
        });
        if (ended !== 'written')
          expect({ request, isBefore: after === before }).toEqual({ request, isBefore: true });
        await first.settle();
        // A client that never heard the answer cannot know which references it got.
        if (fault.code !== 'lost')
          expect({ request, left: first.host.open.references }).toEqual({ request, left: 0 });
        await first.close();

        const { host, close } = await startHost(workbook);
        const again = await annualRun(now);
        expect(['written', 'unchanged']).toContain(again.outcome.status);
        expect(await verifyWorkbook()).toEqual({ status: 'same', cells: [] });
        expect(contents(workbook)).toBe(complete);
        await close();
        expect(host.open.references).toBe(0);
        tried += 1;
      }
      expect(tried).toBe(requests);
      triedInAll += tried;
    },
  );
});
