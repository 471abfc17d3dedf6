import type { AnnualRun } from '../../src/annualRun';
import type { ProgrammeYear } from '../../src/domain/programmeYear';
import type { RunRecord } from '../../src/domain/runRecord';
import { examineGrids, isRunnable } from '../../src/runs/examination';
import type { GrantPapersRun } from '../../src/runs/grantPapersRun';
import { planRun } from '../../src/runs/planRun';
import { previewRun } from '../../src/runs/previewRun';
import type { Undoing } from '../../src/runs/undoRun';
import type { CellRef, Fix, Issue } from '../../src/domain/issue';
import { parseArea } from '../../src/sheets/address';
import type { Grid } from '../../src/sheets/grid';
import { planBudgetPapers } from '../../src/sheets/budgetPapers';
import { planGrantLetters } from '../../src/sheets/grantLetterSheet';
import { planPayments } from '../../src/sheets/paymentSheet';
import { planPerformance } from '../../src/sheets/performanceSheet';
import { filledFormulas } from '../../src/sheets/functionUse/filledFormula';
import { functionFormulas } from '../../src/sheets/functionUse/functionFormula';
import { planTemplate } from '../../src/sheets/planTemplate';
import { planYear } from '../../src/sheets/planYear';
import type { PaneWorkbook } from '../../src/taskpane/paneWorkbook';
import { readingOf } from '../../src/taskpane/readingOf';
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
}

export interface FakeOptions {
  /** A moment that every run is told is now. */
  readonly now?: Date;
  /** Replaces members, to fail or to wait. */
  readonly members?: Partial<PaneWorkbook>;
}

/**
 * The pane's own cores on a workbook in memory (no Excel, no office.js): reading, checking, planning and the preview
 * are real, writing only puts the planned values into memory. For the gallery and the component tests; how it goes
 * with Excel's own library is tested in the workbench.
 */
export function fakeWorkbook(
  year: ProgrammeYear | null,
  { now, members = {} }: FakeOptions = {},
): FakeWorkbook {
  const moment = now ?? new Date('2020-11-24T14:30:00');
  let grids: readonly Grid[] = year ? planYear(year).map(gridOfPlan) : [];
  let record: RunRecord | null = null;
  const changed = new Set<(sheet: string) => void>();
  const selected = new Set<(at: CellRef) => void>();
  const visited: CellRef[] = [];
  const put = (made: readonly Grid[]): void => {
    const names = made.map(({ name }) => name);
    grids = [...grids.filter(({ name }) => !names.includes(name)), ...made];
  };
  const type: FakeWorkbook['type'] = (sheet, cell, value) => {
    grids = grids.map((grid) => (grid.name === sheet ? withCell(grid, cell, value) : grid));
    for (const tell of changed) tell(sheet);
  };
  const examineNow = () => examineGrids(grids, [], record);
  const writePaper: (plan: typeof planPayments) => Promise<GrantPapersRun> = (plan) => {
    const { year, result } = examineNow();
    const made = year && result ? [plan(year, result)] : [];
    put(made.map(gridOfPlan));
    return Promise.resolve({ issues: [], sheets: made.map(({ sheet }) => sheet) });
  };
  return {
    visited,
    type,
    choose: (at) => {
      for (const tell of selected) tell(at);
    },
    read: () => Promise.resolve(readingOf(examineNow(), moment)),
    preview: (examination) =>
      Promise.resolve(isRunnable(examination) ? previewRun(examination, moment) : null),
    write: () => {
      const examination = examineNow();
      if (!isRunnable(examination)) {
        return Promise.resolve<AnnualRun>({
          examination,
          outcome: { status: 'blocked', issues: examination.issues },
        });
      }
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
      return Promise.resolve<AnnualRun>({
        examination,
        outcome: { status: 'written', sheets, record, outputs: planned.outputs, prior, before },
      });
    },
    undo: ({ before, outputs }) => {
      grids = grids.filter(({ name }) => !outputs.some(({ sheet }) => sheet === name));
      record = before;
      return Promise.resolve<Undoing>({
        status: 'undone',
        record,
        sheets: outputs.map(({ sheet }) => sheet),
      });
    },
    writePapers: () => {
      const { year, result, issues, fiscalYear } = examineNow();
      const outputs = year && result ? planBudgetPapers(year, result) : [];
      put(outputs.map(gridOfPlan));
      const sheets = outputs.map(({ sheet }) => sheet);
      return Promise.resolve({ fiscalYear, issues, result, sheets, outputs });
    },
    writeLetters: () => writePaper(planGrantLetters),
    writePayments: () => writePaper(planPayments),
    writePerformance: () => writePaper(planPerformance),
    makeTemplate: (fiscalYear) => {
      const made = planTemplate(fiscalYear).filter(({ sheet }) => !grids.some(({ name }) => name === sheet));
      put(made.map(gridOfPlan));
      return Promise.resolve({ sheets: made.map(({ sheet }) => sheet), issues: [] });
    },
    makeSample: () => Promise.resolve({ sheets: [], issues: [] }),
    roll: () => Promise.resolve({ fiscalYear: 2020, issues: [], rolled: null, sheets: [] }),
    repair: (fixes: readonly Fix[]) => {
      const issues: Issue[] = [];
      for (const { at, after } of fixes) if (at.cell !== null) type(at.sheet, at.cell, after);
      return Promise.resolve({ repaired: fixes.length, issues });
    },
    findFunctions: () => {
      const found = functionFormulas(grids);
      const formulas = filledFormulas(
        found,
        found.map(() => null),
        grids,
      );
      return Promise.resolve({ formulas, areFunctionsSupported: true, issues: [] });
    },
    freeze: (formulas) => Promise.resolve({ formulas, issues: [] }),
    thaw: (formulas) => Promise.resolve({ formulas, issues: [] }),
    verify: () => Promise.resolve({ status: record ? 'same' : 'noRecord', cells: [] }),
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
