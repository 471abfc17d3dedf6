import { annualRun } from '../../src/annualRun';
import { readParts } from '../../src/excel/record';
import { formRun } from '../../src/runs/formRun';
import { letterListRun } from '../../src/runs/grantPapersRun';
import { repairRun } from '../../src/runs/repairRun';
import { rollRun } from '../../src/runs/rollRun';
import { templateRun } from '../../src/runs/templateRun';
import type { UndoableRun } from '../../src/runs/undoRun';
import { undoRun } from '../../src/runs/undoRun';
import { verifyWorkbook } from '../../src/runs/record/verification';
import { openSample } from '../openSample';
import { valuesOf } from '../excel/workbookOf';
import { withHost } from '../workbench/withHost';

const now = new Date(2020, 10, 24, 14, 0);
const later = new Date(2020, 10, 24, 14, 1);

/** The rows of 배분기록 below its head. */
const logged = (workbook: Awaited<ReturnType<typeof openSample>>) =>
  (valuesOf(workbook, '배분기록') ?? []).slice(3).map(([number, kind]) => [number, kind]);

describe('whoever presses, one thing is written after the other', () => {
  test('교부내역 작성 pressed twice at once: one run, one record, and the second says that nothing changed', async () => {
    const workbook = await openSample();
    await withHost(workbook, async () => {
      const ended = await Promise.all([annualRun(now), annualRun(later)]);
      expect(ended.map(({ outcome }) => outcome.status)).toEqual(['written', 'unchanged']);
      expect(await readParts('run-record')).toHaveLength(1);
      expect(logged(workbook)).toHaveLength(1);
      expect(await verifyWorkbook()).toMatchObject({ status: 'same', cells: [] });
    });
  });

  test('a repair accepted while a run is on is written after it, and both are logged', async () => {
    const workbook = await openSample();
    await withHost(workbook, async () => {
      const score = { sheet: '자치구점수', cell: 'D9' };
      const before = Number(valuesOf(workbook, '자치구점수')?.[8]?.[3]);
      const [run, repair, again] = await Promise.all([
        annualRun(now),
        repairRun([{ at: score, before, after: 81 }], later),
        annualRun(later),
      ]);
      expect(run.outcome.status).toBe('written');
      expect(repair).toMatchObject({
        repaired: 1,
        edits: [{ at: score, before: { values: [[before]] }, after: { values: [[81]] } }],
        issues: [],
      });
      expect(again.outcome.status).toBe('written');
      expect(logged(workbook).map(([number]) => number)).toEqual([1, 2]);
      expect(valuesOf(workbook, '수정기록')).not.toBeNull();
      expect(await verifyWorkbook()).toMatchObject({ status: 'same', cells: [] });
    });
  });

  test('되돌리기 pressed twice: undone once, and the second press is told so', async () => {
    const workbook = await openSample();
    await withHost(workbook, async () => {
      const { outcome } = await annualRun(now);
      const run = outcome as UndoableRun;
      const [first, second] = await Promise.all([undoRun(run, later), undoRun(run, later)]);
      expect(first.status).toBe('undone');
      expect(second).toMatchObject({ status: 'blocked', issues: [{ kind: 'undoOutdated' }] });
      expect(await readParts('run-record')).toEqual([]);
    });
  });

  test('papers, list, template, roll and run, all pressed at once, end one by one and leave one state', async () => {
    const workbook = await openSample();
    await withHost(workbook, async ({ host }) => {
      const order: string[] = [];
      const note =
        (name: string) =>
        <T>(ended: T): T => {
          order.push(name);
          return ended;
        };
      const [form, run, letters, template, rolled] = await Promise.all([
        formRun(now).then(note('form')),
        annualRun(now).then(note('run')),
        letterListRun(now).then(note('letters')),
        templateRun(2020).then(note('template')),
        rollRun().then(note('roll')),
      ]);
      expect(order).toEqual(['form', 'run', 'letters', 'template', 'roll']);
      expect(form.result).not.toBeNull();
      expect(run.outcome.status).toBe('written');
      expect(letters.sheets).toEqual(['교부통지']);
      expect(template.issues).toEqual([]);
      // Next year's workbook begins without a record, whatever was written a moment before.
      expect(rolled.rolled?.year.settings.fiscalYear).toBe(2021);
      expect(await readParts('run-record')).toEqual([]);
      expect(host.open.references).toBe(0);
    });
  });

  test('work that fails holds nobody up', async () => {
    await withHost(await openSample(), async ({ host }) => {
      host.faults.failNext('any', { code: 'AccessDenied' });
      const [first, second] = await Promise.allSettled([annualRun(now), annualRun(later)]);
      expect(first).toMatchObject({ status: 'rejected', reason: { code: 'AccessDenied' } });
      expect(second).toMatchObject({ status: 'fulfilled', value: { outcome: { status: 'written' } } });
    });
  });
});
