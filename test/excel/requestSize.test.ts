import { annualRun } from '../../src/annualRun';
import type { Written } from '../../src/excel/apply';
import { applyPlans } from '../../src/excel/apply';
import { editCells } from '../../src/excel/editAreas';
import type { RequestContent } from '../../src/excel/requestSize';
import { requestBytes } from '../../src/excel/requestSize';
import type { Result } from '../../src/domain/issues/issue';
import { undoRun } from '../../src/runs/undoRun';
import type { SheetPlan } from '../../src/sheets/model/sheetPlan';
import type { RunningHost } from '../../workbench/node/startHost';
import { told } from '../domain/checks/told';
import { openSample } from '../openSample';
import { withHost } from '../workbench/withHost';
import { valuesOf, workbookOf } from './workbookOf';

const limit = 5_000_000;

/** A sheet of texts: 100 columns of 300 letters a row, each letter three bytes where it is Hangul. */
function textPlan(rows: number, text: string): SheetPlan {
  const cell = text.repeat(300);
  return {
    sheet: '의견',
    blocks: [{ at: 'A1', rows: Array.from({ length: rows }, () => Array.from({ length: 100 }, () => cell)) }],
    styles: [],
    formats: [],
    merges: [],
    widths: [],
  };
}

/** The longest of the add-in's requests while it does something, in bytes. */
async function longestRequest({ host }: RunningHost, act: () => Promise<unknown>): Promise<number> {
  const lengths: number[] = [];
  const answer = host.answer.bind(host);
  host.answer = (body, flags) => {
    lengths.push(Buffer.byteLength(body));
    return answer(body, flags);
  };
  await act();
  return Math.max(0, ...lengths);
}

const says = (result: Result<unknown>) => (result.ok ? 'written' : result.issues.map(told));

const tooLarge = (sheet: string) => [
  `error H07 ${sheet} 쓸 내용이 한 번에 쓸 수 있는 크기를 넘어 「${sheet}」에 아무것도 쓰지 않았습니다. 의견·비고처럼 긴 글을 줄인 뒤 다시 실행하여 주시기 바랍니다.`,
];

describe('the 5 MB of one request are bytes', () => {
  // 100 cells of 300 syllables, three bytes each: about 90 kB a row.
  const rowsThatFit =
    Math.floor(
      (limit - requestBytes({})) /
        (requestBytes({ plans: [textPlan(2, '가')] }) - requestBytes({ plans: [textPlan(1, '가')] })),
    ) - 1;

  test('Korean text just below the limit is written, and Excel takes it', async () => {
    const workbook = workbookOf({ 설정: [['항목']] });
    await withHost(workbook, async () => {
      const plan = textPlan(rowsThatFit, '가');
      expect(requestBytes({ plans: [plan] })).toBeLessThanOrEqual(limit);
      expect(requestBytes({ plans: [plan] })).toBeGreaterThan(limit * 0.97);
      expect(says(await applyPlans({ plans: [plan], part: null }))).toBe('written');
      expect(valuesOf(workbook, '의견')).toHaveLength(rowsThatFit);
    });
  });

  test('a little more is refused in words, and nothing is sent, though it is only 1.7 million letters', async () => {
    const workbook = workbookOf({ 설정: [['항목']] });
    await withHost(workbook, async ({ host }) => {
      const plan = textPlan(rowsThatFit + 2, '가');
      expect(JSON.stringify(plan.blocks).length).toBeLessThan(1_800_000);
      expect(says(await applyPlans({ plans: [plan], part: null }))).toEqual(tooLarge('의견'));
      expect(host.faults.count).toBe(0);
    });
  });

  test('the record with all inputs counts, and what is put back, and a repair’s log', async () => {
    const workbook = workbookOf({ 설정: [['항목']] });
    await withHost(workbook, async ({ host }) => {
      const small = textPlan(1, '가');
      const content = { remarks: '"의견"'.repeat(500_000) };
      expect(says(await applyPlans({ plans: [small], part: { name: 'run-record', content } }))).toEqual(
        tooLarge('의견'),
      );
      const prior = { sheet: '교부내역', existed: true, at: 'A1', formats: [['@']], merges: [], charts: [] };
      const restored = [{ ...prior, cells: [['나'.repeat(1_700_000)]] }];
      expect(says(await applyPlans({ plans: [small], restored, part: null }))).toEqual(
        tooLarge('의견·교부내역'),
      );
      const edit = { at: { sheet: '설정', cell: 'A1' }, before: '항목', after: '이름' };
      expect(says(await editCells([edit], textPlan(rowsThatFit + 2, '다')))).toEqual(tooLarge('설정'));
      expect(host.faults.count).toBe(0);
      expect(valuesOf(workbook, '설정')).toEqual([['항목']]);
    });
  });

  test('a host that refuses a request for its size is told in the same words', async () => {
    await withHost(
      workbookOf({ 설정: [['항목']] }),
      async () => {
        expect(says(await applyPlans({ plans: [textPlan(3, '가')], part: null }))).toEqual(tooLarge('의견'));
      },
      { requestLimit: 100_000 },
    );
  });
});

/** A write that office.js sends, and what was counted for it. */
async function counted(
  running: RunningHost,
  content: RequestContent & { readonly plans: readonly SheetPlan[] },
) {
  let result: Result<Written> | null = null;
  const sent = await longestRequest(running, async () => {
    result = await applyPlans({ part: null, ...content });
  });
  expect(result).toMatchObject({ ok: true });
  return { sent, counted: requestBytes(content) };
}

describe('what is counted is a little more than what office.js sends', () => {
  const base = textPlan(1, 'a');
  const many = <T>(count: number, of: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => of(i + 1));

  test.each<[string, SheetPlan]>([
    ['Korean texts', textPlan(20, '가')],
    ['quotes and line breaks', textPlan(10, '"\n')],
    ['4,000 narrow rows of numbers', { ...base, blocks: [{ at: 'A1', rows: many(4_000, (i) => [i, -i]) }] }],
    ['one wide row', { ...base, blocks: [{ at: 'A1', rows: [many(4_000, (i) => i)] }] }],
    [
      '2,000 number formats',
      { ...base, formats: many(2_000, (i) => ({ range: `A${i}:B${i}`, format: 'amount' })) },
    ],
    [
      '2,000 rows with a format of their own',
      {
        ...base,
        formats: many(2_000, (i) => ({ range: `A${i}:B${i}`, format: { pattern: `"(x${i}) "#,##0` } })),
      },
    ],
    ['500 bordered rows', { ...base, styles: many(500, (i) => ({ range: `A${i}:H${i}`, style: 'header' })) }],
    ['500 titles', { ...base, styles: many(500, (i) => ({ range: `A${i}`, style: 'title' })) }],
    ['500 warnings', { ...base, styles: many(500, (i) => ({ range: `A${i}`, style: 'warning' })) }],
    ['500 merges', { ...base, merges: many(500, (i) => `A${i + 1}:C${i + 1}`) }],
    ['200 widths', { ...base, widths: many(200, () => 12) }],
    ['500 heights', { ...base, heights: many(500, (i) => ({ rows: `${i}:${i}`, points: 30 })) }],
    [
      '500 heights, no two alike',
      { ...base, heights: many(500, (i) => ({ rows: `${i}:${i}`, points: 20 + (i % 7) / 2 })) },
    ],
    ['100 notes', { ...base, notes: many(100, (i) => ({ cell: `A${i}`, text: '설명 '.repeat(50) })) }],
    [
      '100 lists',
      { ...base, choices: many(100, (i) => ({ range: `B${i}:B${i}`, values: ['가', '나', '다'] })) },
    ],
    [
      'formulas',
      {
        ...base,
        blocks: [{ at: 'A1', rows: many(2_000, (i) => [{ formula: `SUM(C${i}:D${i})`, expect: 0 }]) }],
      },
    ],
  ])('%s', async (_, plan) => {
    await withHost(workbookOf({ 설정: [['항목']] }), async (running) => {
      const { sent, counted: count } = await counted(running, { plans: [plan] });
      expect(count).toBeGreaterThanOrEqual(sent);
      expect(count).toBeLessThan(10_000 + sent * 1.6);
    });
  });

  test('a run of the sample, with its record, and its 되돌리기', async () => {
    await withHost(await openSample(), async (running) => {
      let ended: Awaited<ReturnType<typeof annualRun>> | null = null;
      const sent = await longestRequest(running, async () => {
        ended = await annualRun(new Date(2020, 10, 24, 14, 0));
      });
      const outcome = ended!.outcome;
      if (outcome.status !== 'written') throw new Error(outcome.status);
      const log: SheetPlan = { ...base, sheet: '배분기록' };
      const content = {
        plans: [...outcome.outputs, log],
        part: { name: 'run-record' as const, content: outcome.record },
      };
      // The log's own few rows come on top.
      expect(requestBytes(content) + 20_000).toBeGreaterThan(sent);
      expect(requestBytes(content)).toBeLessThan(sent * 1.6);
      const undoing = await undoRun(outcome, new Date(2020, 10, 24, 14, 1));
      expect(undoing.status).toBe('undone');
    });
  });
});
