import type { Outcome } from '../src/annualRun';
import { annualRun } from '../src/annualRun';
import type { UndoableRun, Undoing } from '../src/runs/undoRun';
import { undoRun } from '../src/runs/undoRun';
import type { Verification } from '../src/runs/record/verification';
import { verifyWorkbook } from '../src/runs/record/verification';
import { issueMessage } from '../src/text/issueText';
import type { Fault } from '../workbench/host/misbehaviour';
import { startHost } from '../workbench/node/startHost';
import type { Workbook } from '../workbench/workbook/workbook';
import { openWorkbook } from '../workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../workbench/xlsx/saveWorkbook';
import { valuesOf } from './excel/workbookOf';
import { putSheet } from './inputRows';
import { findCell, openSample, overtype } from './openSample';

const at = (minute: number) => new Date(2020, 10, 24, 14, minute);
const outputs = ['예산총괄', '교부내역', '배분근거', '결산현황', '사업설명서', '성과평가', '점검결과'];

const contents = (workbook: Workbook) => outputs.map((name) => valuesOf(workbook, name));
const logged = (workbook: Workbook) => (valuesOf(workbook, '배분기록') ?? []).slice(3);

function written(outcome: Outcome): UndoableRun {
  if (outcome.status !== 'written') throw new Error(`the run ended ${outcome.status}`);
  return outcome;
}

const worded = (undoing: Undoing) =>
  undoing.status === 'blocked' ? undoing.issues.map((found) => issueMessage(found)) : [];

/** Runs the sample, changes a score, runs again. */
async function twice(): Promise<{
  workbook: Workbook;
  first: ReturnType<typeof contents>;
  run: UndoableRun;
}> {
  const workbook = await openSample();
  const { close } = await startHost(workbook);
  await annualRun(at(0));
  const first = contents(workbook);
  overtype(workbook, '자치구점수', 'D9', 81);
  const run = written((await annualRun(at(1))).outcome);
  await close();
  return { workbook, first, run };
}

async function inHost<T>(workbook: Workbook, act: () => Promise<T>): Promise<T> {
  const { close } = await startHost(workbook);
  const result = await act();
  await close();
  return result;
}

describe('되돌리기', () => {
  let workbook: Workbook;
  let undoing: Undoing;
  let verification: Verification;
  let first: ReturnType<typeof contents>;
  beforeAll(async () => {
    const state = await twice();
    ({ workbook, first } = state);
    [undoing, verification] = await inHost(workbook, async () => [
      await undoRun(state.run, at(2)),
      await verifyWorkbook(),
    ]);
  });

  test('gives the output sheets back what they held', () => {
    expect(undoing.status).toBe('undone');
    expect(contents(workbook)).toEqual(first);
  });

  test('adds a row 되돌림 to 배분기록 and takes none away', () => {
    const [one, two, three] = logged(workbook);
    expect([one, two, three].map((row) => row?.slice(0, 3))).toEqual([
      [1, '시산', '2020. 11. 24. 14:00'],
      [2, '시산', '2020. 11. 24. 14:01'],
      [3, '되돌림', '2020. 11. 24. 14:02'],
    ]);
    expect(three?.[4]).toBe('제2호를 되돌려 제1호의 산출로 돌아감');
    expect(three?.slice(5, 8)).toEqual(one?.slice(5, 8));
  });

  test('기록 확인 then says the truth: the input was changed since the run that the outputs show', () => {
    const cells = [{ sheet: '자치구점수', cell: 'D9' }];
    const sheets = ['교부내역', '배분근거', '성과평가'];
    const older = [{ part: 'grants', time: expect.any(String) as string, sheets, cells }];
    expect(verification).toEqual({ status: 'inputsChanged', cells, older, edited: [] });
  });

  test('with the input put back too, all is as after run 1, also once it was saved and opened again', async () => {
    const before = (await openSample()).sheets.find(({ name }) => name === '자치구점수')!.cell(8, 3)!.value;
    overtype(workbook, '자치구점수', 'D9', Number(before));
    const reopened = await openWorkbook(await saveWorkbook(workbook));
    await inHost(reopened, async () => {
      expect(await verifyWorkbook()).toEqual({ status: 'same', cells: [] });
      expect((await annualRun(at(3))).outcome.status).toBe('unchanged');
    });
    expect(logged(reopened)).toHaveLength(3);
  });

  test('the next run is recorded as the fourth, and verifies', async () => {
    overtype(workbook, '자치구점수', 'D9', 82);
    await inHost(workbook, async () => {
      expect((await annualRun(at(4))).outcome.status).toBe('written');
      expect(await verifyWorkbook()).toEqual({ status: 'same', cells: [] });
    });
    expect(logged(workbook).map(([number]) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe('되돌리기 of the first run', () => {
  test('takes its sheets away, keeps 배분기록, and leaves no record', async () => {
    const workbook = await openSample();
    const sheets = workbook.sheets.map(({ name }) => name);
    await inHost(workbook, async () => {
      const run = written((await annualRun(at(0))).outcome);
      expect((await undoRun(run, at(1))).status).toBe('undone');
      expect(await verifyWorkbook()).toEqual({ status: 'noRecord', cells: [] });
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...sheets, '배분기록']);
    expect(logged(workbook).map(([, kind]) => kind)).toEqual(['시산', '되돌림']);
    await inHost(workbook, async () => {
      expect((await annualRun(at(2))).outcome.status).toBe('written');
      expect(await verifyWorkbook()).toEqual({ status: 'same', cells: [] });
    });
  });
});

describe('되돌리기 is refused', () => {
  test('where another run was recorded since', async () => {
    const { workbook, run } = await twice();
    overtype(workbook, '자치구점수', 'D9', 83);
    const undoing = await inHost(workbook, async () => {
      await annualRun(at(2));
      return undoRun(run, at(3));
    });
    expect(worded(undoing)).toEqual([
      '「배분기록」에 배분 제2호 뒤의 기록이 있거나 그 기록이 없어 되돌리지 않았습니다. 지금의 산출 시트를 확인하신 뒤 필요하면 입력을 고쳐 다시 실행하여 주시기 바랍니다.',
    ]);
  });

  test('where an output was edited by hand, which it would lose', async () => {
    const { workbook, run } = await twice();
    const cell = findCell(workbook, '교부내역', '종로구').replace('A', 'B');
    overtype(workbook, '교부내역', cell, 25_000);
    const { before, undoing } = await inHost(workbook, async () => ({
      before: contents(workbook),
      undoing: await undoRun(run, at(2)),
    }));
    expect(worded(undoing)).toContain(
      `배분한 뒤 「교부내역」 ${cell}가 손으로 고쳐져 있어 되돌리지 않았습니다. 되돌리면 고친 내용이 사라지니 다른 곳에 옮겨 두신 뒤 교부내역을 다시 작성하고 되돌려 주시기 바랍니다.`,
    );
    expect(contents(workbook)).toEqual(before);
  });

  test('where a sheet is protected: nothing is put back', async () => {
    const { workbook, run } = await twice();
    const before = contents(workbook);
    workbook.sheets.find(({ name }) => name === '결산현황')!.protected = true;
    const undoing = await inHost(workbook, () => undoRun(run, at(2)));
    expect(worded(undoing)).toEqual([
      '「결산현황」이 보호되어 있어 쓰지 않았습니다. 보호를 해제하신 뒤 다시 실행하여 주시기 바랍니다.',
    ]);
    expect([contents(workbook), logged(workbook).length]).toEqual([before, 2]);
  });
});

describe('되돌리기 that fails at any request', () => {
  const faults: readonly Pick<Fault, 'code' | 'done'>[] = [
    { code: 'AccessDenied' },
    { code: 'GeneralException', done: 'half' },
    { code: 'GeneralException', done: 'everything' },
    { code: 'lost', done: 'everything' },
  ];
  const all = (workbook: Workbook) =>
    JSON.stringify([
      workbook.sheets.map(({ name, charts }) => [
        name,
        valuesOf(workbook, name),
        charts.map((chart) => chart.name),
      ]),
      workbook.customXml.map(({ xml }) => xml),
    ]);

  test.each(faults)('$code ($done): as before or complete, and the person is told which', async (fault) => {
    const state = await twice();
    const file = await saveWorkbook(state.workbook);
    const complete = await openWorkbook(file);
    const whole = await startHost(complete);
    await undoRun(state.run, at(2));
    const requests = whole.host.faults.count;
    await whole.close();
    let tried = 0;
    for (let request = 1; request <= requests; request += 1) {
      const workbook = await openWorkbook(file);
      const before = all(workbook);
      const { close } = await startHost(workbook, { faults: [{ ...fault, request }] });
      const ended = await undoRun(state.run, at(2)).then(
        ({ status }) => status,
        () => 'failed' as const,
      );
      const after = all(workbook);
      expect({
        request,
        after: after === all(complete) ? 'complete' : after === before ? 'before' : 'between',
      }).toEqual({ request, after: ended === 'undone' ? 'complete' : 'before' });
      await close();
      tried += 1;
    }
    expect(tried).toBe(requests);
  });
});

describe('an undone sheet', () => {
  test('has its merged cells again', async () => {
    const merges = (book: Workbook) => book.sheets.map(({ name, merges: areas }) => [name, areas.length]);
    const workbook = await openSample();
    await inHost(workbook, () => annualRun(at(0)));
    const before = merges(workbook);
    overtype(workbook, '자치구점수', 'D9', 81);
    await inHost(workbook, async () => {
      const run = written((await annualRun(at(1))).outcome);
      await undoRun(run, at(2));
    });
    expect(merges(workbook)).toEqual(before);
  });

  test('leaves a hand-made sheet beside it alone', async () => {
    const { workbook, run } = await twice();
    putSheet(workbook, '내 메모', [['되돌려도 남는다']]);
    await inHost(workbook, () => undoRun(run, at(2)));
    expect(valuesOf(workbook, '내 메모')).toEqual([['되돌려도 남는다']]);
  });
});
