import type { AnnualRun } from '../../src/annualRun';
import { annualRun } from '../../src/annualRun';
import { selectCell } from '../../src/excel/select';
import { watchChanges, watchSelection } from '../../src/excel/watch';
import { openSample } from '../openSample';
import { withHost } from '../workbench/withHost';
import { workbookOf } from './workbookOf';

/** Long enough for events to arrive, and for requests that they cause to be answered. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 60));

const now = new Date(2020, 10, 24, 14, 0);

describe('watching the cells of the workbook', () => {
  test('a person’s change is told, and asks Excel for nothing', async () => {
    const workbook = workbookOf({ 자치구점수: [['강동구', 80]] });
    await withHost(workbook, async ({ host }) => {
      let changes = 0;
      const stop = await watchChanges(() => (changes += 1));
      const before = host.faults.count;
      host.type(workbook.sheets[0]!, 0, 1, 81);
      host.type(workbook.sheets[0]!, 0, 1, 82);
      await turn();
      expect({ changes, requests: host.faults.count - before }).toEqual({ changes: 2, requests: 0 });
      await stop();
    });
  });

  test('a change is told though the officer is typing the next cell already', async () => {
    const workbook = workbookOf({ 자치구점수: [['강동구', 80]] });
    await withHost(workbook, async ({ host }) => {
      let changes = 0;
      const stop = await watchChanges(() => (changes += 1));
      host.type(workbook.sheets[0]!, 0, 1, 81);
      // Whatever is asked for from now on is refused, or waits.
      host.startEditing();
      await turn();
      expect(changes).toBe(1);
      host.endEditing();
      await stop();
    });
  });

  test('what the add-in writes itself is no news to it: a run with the pane open costs the requests of a run', async () => {
    const alone = await requestsOfRun(() => Promise.resolve(() => Promise.resolve()));
    let changes = 0;
    const watched = await requestsOfRun(() => watchChanges(() => (changes += 1)));
    expect([alone.run.outcome.status, watched.run.outcome.status]).toEqual(['written', 'written']);
    expect({ changes, requests: watched.requests }).toEqual({ changes: 0, requests: alone.requests });
    // It was 54 when every event asked for the name of its sheet.
    expect(watched.requests).toBeLessThanOrEqual(12);
    console.info(`requests of a run with the pane open: ${watched.requests}`);
  });

  test('is over when it is stopped', async () => {
    const workbook = workbookOf({ 자치구점수: [['강동구', 80]] });
    await withHost(workbook, async ({ host }) => {
      let changes = 0;
      const stop = await watchChanges(() => (changes += 1));
      await stop();
      host.type(workbook.sheets[0]!, 0, 1, 81);
      await turn();
      expect({ changes, events: host.open.events }).toEqual({ changes: 0, events: 0 });
    });
  });
});

/** An annual run on the sample while something watches: what it came to, and the requests that it took. */
async function requestsOfRun(
  watch: () => ReturnType<typeof watchChanges>,
): Promise<{ run: AnnualRun; requests: number }> {
  return withHost(await openSample(), async ({ host }) => {
    const stop = await watch();
    const before = host.faults.count;
    const run = await annualRun(now);
    await turn();
    const requests = host.faults.count - before;
    await stop();
    return { run, requests };
  });
}

describe('watching the selection', () => {
  const area = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

  test('tells sheet and cell, and of quick moves the last', async () => {
    const workbook = workbookOf({ 교부내역: [['강동구', 80]], 설정: [['항목']] });
    await withHost(
      workbook,
      async ({ host }) => {
        const told: string[] = [];
        const stop = await watchSelection((sheet, address) => told.push(`${sheet}!${address}`));
        host.select(workbook.sheets[1]!, area(0, 0));
        await turn();
        host.select(workbook.sheets[0]!, area(0, 0));
        host.select(workbook.sheets[0]!, area(0, 1));
        await turn();
        expect(told).toEqual(['설정!A1', '교부내역!B1']);
        await stop();
      },
      { delay: 5 },
    );
  });

  test('asks for the name in a way that waits until the officer has typed', async () => {
    const workbook = workbookOf({ 교부내역: [['강동구', 80]] });
    await withHost(workbook, async ({ host }) => {
      const told: string[] = [];
      const stop = await watchSelection((sheet, address) => told.push(`${sheet}!${address}`));
      host.startEditing();
      host.select(workbook.sheets[0]!, area(0, 1));
      await turn();
      expect(told).toEqual([]);
      host.endEditing();
      await turn();
      expect(told).toEqual(['교부내역!B1']);
      await stop();
    });
  });

  test('a name that Excel does not give is nobody’s unhandled rejection, and the next selection is told', async () => {
    const workbook = workbookOf({ 교부내역: [['강동구', 80]] });
    await withHost(workbook, async ({ host }) => {
      const told: string[] = [];
      const stop = await watchSelection((sheet, address) => told.push(`${sheet}!${address}`));
      host.faults.failNext('any', { code: 'GeneralException' });
      host.select(workbook.sheets[0]!, area(0, 0));
      await turn();
      host.select(workbook.sheets[0]!, area(0, 1));
      await turn();
      expect(told).toEqual(['교부내역!B1']);
      await stop();
    });
  });
});

describe('going to a cell', () => {
  test('brings its sheet to the front and selects it; a hidden sheet stays hidden and nothing moves', async () => {
    const workbook = workbookOf({ 설정: [['항목']], 점수: [['강동구', 80]], 숨김: [['비밀']] });
    workbook.sheets[2]!.visibility = 'hidden';
    await withHost(workbook, async () => {
      await selectCell({ sheet: '점수', cell: 'B1' });
      const at = () => [workbook.activeSheet().name, workbook.selection.area];
      const shown = at();
      expect(shown).toEqual(['점수', area(0, 1)]);
      await selectCell({ sheet: '숨김', cell: 'A1' });
      expect(workbook.sheets[2]!.visibility).toBe('hidden');
      expect(at()).toEqual(shown);
      await selectCell({ sheet: '없음', cell: 'A1' });
      expect(at()).toEqual(shown);
    });
  });

  const area = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
});
