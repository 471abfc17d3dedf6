import type { AnnualRun } from '../../src/annualRun';
import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import type { RunRecord } from '../../src/domain/record/runRecord';
import { driftBetween } from '../../src/runs/record/drift';
import type { MadeEdit } from '../../src/excel/editAreas';
import type { EntryRun } from '../../src/runs/entryRun';
import type { Examination } from '../../src/runs/examination';
import { examineGrids, isRunnable } from '../../src/runs/examination';
import type { GrantPapersRun } from '../../src/runs/grantPapersRun';
import { inTurn } from '../../src/runs/inTurn';
import { planRun } from '../../src/runs/planRun';
import { previewRun } from '../../src/runs/previewRun';
import type { Undoing } from '../../src/runs/undoRun';
import type { CellRef, Fix, Issue } from '../../src/domain/issues/issue';
import { parseArea } from '../../src/sheets/model/address';
import type { CellValue, Grid } from '../../src/sheets/model/grid';
import { planBudgetPapers } from '../../src/sheets/output/budgetPapers';
import { planGrantLetters } from '../../src/sheets/output/grantLetterSheet';
import { planPaymentStatement } from '../../src/sheets/output/paymentSheet';
import { planPerformance } from '../../src/sheets/output/performance/performanceSheet';
import { filledFormulas } from '../../src/sheets/functionUse/filledFormula';
import { functionFormulas } from '../../src/sheets/functionUse/functionFormula';
import { planTemplate } from '../../src/sheets/year/planTemplate';
import { planYear } from '../../src/sheets/year/planYear';
import type { PaneWorkbook } from '../../src/taskpane/workbook/paneWorkbook';
import { readingOf } from '../../src/taskpane/workbook/readingOf';
import { gridOfPlan } from '../../test/sheets/gridOfPlan';
import { writtenGrid } from './writtenGrid';

/** A workbook in memory behind the pane's port, and what a test or the gallery may do with it. */
export interface FakeWorkbook extends PaneWorkbook {
  /** The cells that the pane has gone to. */
  readonly visited: CellRef[];
  /** Changes a cell, as a person does. */
  readonly type: (sheet: string, cell: string, value: string | number) => void;
  /** Selects a cell, as a person does. */
  readonly choose: (at: CellRef) => void;
  /** The annual run, unseen: the grants are written before the pane is looked at. */
  readonly run: () => Promise<AnnualRun>;
}

export interface FakeOptions {
  /** A moment that every run is told is now. */
  readonly now?: Date;
  /** Replaces members, to fail or to wait. */
  readonly members?: Partial<PaneWorkbook>;
  /**
   * Excel's time to answer: waited for by each member that reads, with what it has read in hand, and by each that writes,
   * before it does. At once unless said.
   */
  readonly answer?: (member: keyof PaneWorkbook) => Promise<void>;
}

/**
 * The pane's own cores on a workbook in memory (no Excel, no office.js): reading, checking, planning and the preview
 * are real, writing only puts the planned values into memory. For the gallery and the component tests; how it goes
 * with Excel's own library is tested in the workbench.
 */
export function fakeWorkbook(
  year: ProgrammeYear | null,
  { now, members = {}, answer = () => Promise.resolve() }: FakeOptions = {},
): FakeWorkbook {
  const moment = now ?? new Date('2020-11-24T14:30:00');
  let grids: readonly Grid[] = year ? planYear(year).map(gridOfPlan) : [];
  let record: RunRecord | null = null;
  const changed = new Set<() => void>();
  const selected = new Set<(at: CellRef) => void>();
  const visited: CellRef[] = [];
  const put = (made: readonly Grid[]): void => {
    const names = made.map(({ name }) => name);
    grids = [...grids.filter(({ name }) => !names.includes(name)), ...made];
  };
  const enter: FakeWorkbook['type'] = (sheet, cell, value) => {
    grids = grids.map((grid) => (grid.name === sheet ? withCell(grid, cell, value) : grid));
  };
  const type: FakeWorkbook['type'] = (sheet, cell, value) => {
    enter(sheet, cell, value);
    for (const tell of changed) tell();
  };
  /** Writing takes its turn, as in Excel, and tells nobody who watches. */
  const writing = <T>(member: keyof PaneWorkbook, work: () => T): Promise<T> =>
    inTurn(async () => {
      await answer(member);
      return work();
    });
  const examineNow = () => examineGrids(grids, [], record);
  const writePaper = (
    member: keyof PaneWorkbook,
    plan: typeof planPaymentStatement,
  ): Promise<GrantPapersRun> =>
    writing(member, () => {
      const { year, result } = examineNow();
      const made = year && result ? [plan(year, result)] : [];
      put(made.map(gridOfPlan));
      return { issues: [], sheets: made.map(({ sheet }) => sheet) };
    });
  const runNow = (signal?: AbortSignal, previewed?: Examination): AnnualRun => {
    const examination = examineNow();
    const blocked = (issues: readonly Issue[]): AnnualRun => ({
      examination,
      outcome: { status: 'blocked', issues },
    });
    if (!isRunnable(examination)) return blocked(examination.issues);
    const unseen =
      previewed && isRunnable(previewed) ? driftBetween(previewed, examination, 'cellDrifted') : [];
    if (unseen.length > 0) return blocked(unseen);
    if (signal?.aborted) return { examination, outcome: { status: 'cancelled' } };
    const before = record;
    const planned = planRun(examination, moment);
    const plans = [...planned.outputs, planned.log];
    const prior = plans.map(({ sheet }) => ({
      sheet,
      existed: false,
      at: null,
      cells: [],
      formats: [],
      merges: [],
      charts: [],
    }));
    put(plans.map(writtenGrid));
    record = planned.record;
    const sheets = plans.map(({ sheet }) => sheet);
    return {
      examination,
      outcome: { status: 'written', sheets, record, outputs: planned.outputs, prior, before },
    };
  };
  return {
    visited,
    type,
    choose: (at) => {
      for (const tell of selected) tell(at);
    },
    read: async () => {
      const reading = readingOf(examineNow(), moment);
      await answer('read');
      return reading;
    },
    preview: async (examination) => {
      const sheets = isRunnable(examination) ? previewRun(examination, moment) : null;
      await answer('preview');
      return sheets;
    },
    run: () => writing('write', () => runNow()),
    write: (signal, previewed) => writing('write', () => runNow(signal, previewed)),
    undo: ({ before, outputs }) =>
      writing('undo', (): Undoing => {
        grids = grids.filter(({ name }) => !outputs.some(({ sheet }) => sheet === name));
        record = before;
        return { status: 'undone', record, sheets: outputs.map(({ sheet }) => sheet) };
      }),
    enter: (edit) =>
      writing('enter', (): EntryRun => {
        const { cells, made } = edit;
        grids = edit.grids;
        const edits = cells
          .filter(
            ({ at, before, after }) => before !== after && !made.some(({ sheet }) => sheet === at.sheet),
          )
          .map(({ at, before, after }): MadeEdit => {
            const content = (value: CellValue) => ({ formula: null, values: [[value]] });
            return {
              at,
              before: content(before),
              after: content(after),
              formats: [['General']],
              isText: false,
            };
          });
        const places = cells.filter(({ field }) => field !== null).map(({ at }) => at);
        return { written: { edits, made, places: places.slice(0, 1) }, issues: [] };
      }),
    undoWrite: (undoable) =>
      writing('undoWrite', () => {
        if (undoable.kind === 'entry') {
          for (const { at, before } of undoable.edits)
            enter(at.sheet, at.cell, String(before.values[0]?.[0] ?? ''));
          grids = grids.filter(({ name }) => !undoable.made.some(({ sheet }) => sheet === name));
        }
        return { issues: [] };
      }),
    writePapers: () =>
      writing('writePapers', () => {
        const { year, result, issues, fiscalYear } = examineNow();
        const outputs = year && result ? planBudgetPapers(year, result) : [];
        put(outputs.map(gridOfPlan));
        const sheets = outputs.map(({ sheet }) => sheet);
        return { fiscalYear, issues, result, sheets, outputs };
      }),
    writeLetters: () => writePaper('writeLetters', planGrantLetters),
    writePayments: () => writePaper('writePayments', planPaymentStatement),
    writePerformance: () => writePaper('writePerformance', planPerformance),
    makeTemplate: (fiscalYear, only) =>
      writing('makeTemplate', () => {
        const made = planTemplate(fiscalYear).filter(
          ({ sheet }) => !grids.some(({ name }) => name === sheet) && (only === undefined || sheet === only),
        );
        put(made.map(gridOfPlan));
        return { sheets: made.map(({ sheet }) => sheet), issues: [] };
      }),
    makeSample: () => writing('makeSample', () => ({ sheets: [], issues: [] })),
    roll: () =>
      writing('roll', () => ({ fiscalYear: 2020, issues: [], rolled: null, sheets: [], emptied: [] })),
    repair: (fixes: readonly Fix[]) =>
      writing('repair', () => {
        for (const { at, after } of fixes) if (at.cell !== null) enter(at.sheet, at.cell, after);
        return { repaired: fixes.length, edits: [], issues: [] };
      }),
    findFunctions: () => {
      const found = functionFormulas(grids);
      const formulas = filledFormulas(
        found,
        found.map(() => null),
        grids,
      );
      return Promise.resolve({ formulas, areFunctionsSupported: true, issues: [] });
    },
    freeze: (formulas) => writing('freeze', () => ({ formulas, issues: [] })),
    thaw: (formulas) => writing('thaw', () => ({ formulas, issues: [] })),
    verify: () => writing('verify', () => ({ status: record ? 'same' : 'noRecord', cells: [] })),
    select: (at) => {
      visited.push(at);
      return Promise.resolve();
    },
    watchChanges: (onChange) => {
      changed.add(onChange);
      return Promise.resolve(() => Promise.resolve(void changed.delete(onChange)));
    },
    watchSelection: (onSelect) => {
      selected.add(onSelect);
      return Promise.resolve(() => Promise.resolve(void selected.delete(onSelect)));
    },
    ...members,
  };
}

function withCell(grid: Grid, cell: string, value: string | number): Grid {
  const area = parseArea(cell);
  if (!area) throw new Error(`no address: ${cell}`);
  const [row, column] = [area.top - grid.top, area.left - grid.left];
  const values = grid.values.map((cells, y) => (y === row ? cells.with(column, value) : cells));
  return { ...grid, values };
}
