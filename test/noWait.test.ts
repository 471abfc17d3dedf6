import type * as address from '../src/sheets/model/address';
import { checkYear } from '../src/domain/year/checkYear';
import { changedInputs, recordInputs } from '../src/domain/record/recordedInputs';
import { yearFingerprint } from '../src/domain/record/yearInputs';
import { computeYear } from '../src/domain/year/yearResult';
import { writeSheet } from '../src/excel/writeSheet';
import type { ClearExamination } from '../src/runs/examination';
import { examineGrids, isRunnable } from '../src/runs/examination';
import { planRun } from '../src/runs/planRun';
import type { Area } from '../src/sheets/model/grid';
import { planBudgetPapers } from '../src/sheets/output/budgetPapers';
import { copiedTable } from '../src/sheets/writing/copiedTable';
import { editedCells } from '../src/sheets/writing/editedCells';
import { planYear } from '../src/sheets/year/planYear';
import { readYear } from '../src/sheets/year/readYear';
import { sheetOfInput } from '../src/sheets/year/yearSheets';
import type { SheetPlan } from '../src/sheets/model/sheetPlan';
import { writtenGrid } from '../workbench/gallery/writtenGrid';
import { growth, readsOf } from './countedReads';
import { largeBudget, largeYear } from './largeYear';
import { gridOfPlan } from './sheets/gridOfPlan';

/** Reads of the areas that the ranges of a plan come to, since the last time this was set to 0. */
const areas = { reads: 0 };

jest.mock('../src/sheets/model/address', () => {
  const real = jest.requireActual<typeof address>('../src/sheets/model/address');
  return {
    ...real,
    parseArea: (address: string) => {
      const area = real.parseArea(address);
      return (
        area && new Proxy(area, { get: (target, side: keyof Area) => ((areas.reads += 1), target[side]) })
      );
    },
  };
});

/** Reads of areas while a step works. */
function areaReads(step: () => unknown): number {
  areas.reads = 0;
  step();
  return areas.reads;
}

const gridsOf = (rows: number) => planYear(largeYear(rows)).map(gridOfPlan);

function examined(rows: number, grids = gridsOf(rows)): ClearExamination {
  const examination = examineGrids(grids, [], null);
  if (!isRunnable(examination)) throw new Error('the year is to be run');
  return examination;
}

/** All that a year writes: the outputs of the run, and the papers. */
function planAll(examination: ClearExamination): SheetPlan[] {
  const run = planRun(examination, new Date('2020-11-24T14:30:00'));
  return [...run.outputs, run.log, ...planBudgetPapers(examination.year, examination.result)];
}

const planned = new Map<number, SheetPlan[]>();

function plansOf(rows: number): SheetPlan[] {
  const plans = planned.get(rows) ?? planAll(examined(rows));
  planned.set(rows, plans);
  return plans;
}

/** A worksheet that takes everything and does nothing, but tells whenever a range is asked for. */
function deafSheet(asked: () => void = () => undefined): Excel.Worksheet {
  const deaf: unknown = new Proxy(() => undefined, {
    get: (_, name) => {
      if (name === 'getRange' || name === 'getRangeByIndexes') asked();
      return name === Symbol.toPrimitive ? () => '' : deaf;
    },
    apply: () => deaf,
    set: () => true,
  });
  return deaf as Excel.Worksheet;
}

describe('no wait at 4,000 rows: ten times the rows are ten times the work, and not a hundred', () => {
  beforeAll(() => {
    // A host without cell notes: the plans of a run have none, and the check of it is not what is counted.
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
  });

  test.each<[string, (rows: number) => number]>([
    ['reading every sheet', (rows) => readsOf(gridsOf(rows), readYear)],
    ['every check', (rows) => readsOf(largeYear(rows), checkYear)],
    ['working out the year', (rows) => readsOf(largeYear(rows), computeYear)],
    ['the fingerprint', (rows) => readsOf(largeYear(rows), yearFingerprint)],
    ['taking the inputs down', (rows) => readsOf(largeYear(rows), recordInputs)],
    [
      'naming the cells that changed, when every budget line did',
      (rows) => {
        const year = largeBudget(rows, 50);
        const before = recordInputs(year);
        const budgetLines = year.budgetLines.map((line) => ({ ...line, code: `${line.code}1` }));
        return readsOf({ before, year: { ...year, budgetLines } }, (counted) =>
          changedInputs(counted.before, counted.year, sheetOfInput),
        );
      },
    ],
    ['planning every sheet', (rows) => readsOf(examined(rows), planAll)],
    [
      'looking for edited cells',
      (rows) => {
        const plans = plansOf(rows);
        return readsOf(plans.map(writtenGrid), (grids) => {
          plans.forEach((plan, i) => editedCells(plan, grids[i]));
        });
      },
    ],
    [
      'copying every table',
      (rows) => {
        const plans = plansOf(rows);
        return areaReads(() => plans.map(copiedTable));
      },
    ],
    [
      'writing every sheet',
      (rows) => {
        const plans = plansOf(rows);
        return areaReads(() => {
          for (const plan of plans) writeSheet(deafSheet(), plan);
        });
      },
    ],
  ])('%s', (_, workAt) => {
    const { work, factors } = growth(workAt);
    expect(work[0]).toBeGreaterThan(40);
    expect(factors.filter((factor) => factor > 10.5)).toEqual([]);
  });

  test('the ranges that are written are as many for 400 budget lines as for 40, though every other line has 국비', () => {
    const ranges = [40, 400].map((rows) => {
      let count = 0;
      const examination = examined(rows, planYear(largeBudget(rows, 2)).map(gridOfPlan));
      for (const plan of planAll(examination))
        writeSheet(
          deafSheet(() => (count += 1)),
          plan,
        );
      return count;
    });
    expect(ranges[0]).toBeGreaterThan(100);
    expect(ranges[1]).toBe(ranges[0]);
  });
});
