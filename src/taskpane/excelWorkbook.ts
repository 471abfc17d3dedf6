import { selectCell } from '../excel/select';
import { watchChanges, watchSelection } from '../excel/watch';
import { inTurn } from '../runs/inTurn';
import type { PaneWorkbook } from './paneWorkbook';
import { samplePlans } from './samplePlans';

const writing = () => import(/* webpackChunkName: "writing" */ './writingForPane');

/**
 * The workbook that is open in Excel. What reads and checks it, and what plans and writes it, comes in scripts of
 * its own: the pane can be used before either has arrived.
 */
export const excelWorkbook: PaneWorkbook = {
  read: async () => {
    const { readForPane } = await import(/* webpackChunkName: "examination" */ './readForPane');
    return readForPane();
  },
  preview: async (examination) => (await writing()).previewForPane(examination),
  write: async (signal, previewed) => (await writing()).writeForPane(signal, previewed),
  undo: async (run) => {
    const { undoRun } = await import(/* webpackChunkName: "writing" */ '../runs/undoRun');
    return undoRun(run, new Date());
  },
  writePapers: async () => {
    const { formRun } = await import(/* webpackChunkName: "writing" */ '../runs/formRun');
    return formRun(new Date());
  },
  writeLetters: async () => {
    const { letterListRun } = await import(/* webpackChunkName: "writing" */ '../runs/grantPapersRun');
    return letterListRun(new Date());
  },
  writePayments: async () => {
    const { paymentListRun } = await import(/* webpackChunkName: "writing" */ '../runs/grantPapersRun');
    return paymentListRun(new Date());
  },
  writePerformance: async () => {
    const { performanceRun } = await import(/* webpackChunkName: "writing" */ '../runs/grantPapersRun');
    return performanceRun(new Date());
  },
  makeTemplate: async (fiscalYear, only) => {
    const { templateRun } = await import(/* webpackChunkName: "writing" */ '../runs/templateRun');
    return templateRun(fiscalYear, only);
  },
  makeSample: async () => {
    const { sampleRun } = await import(/* webpackChunkName: "writing" */ '../runs/templateRun');
    return sampleRun(await samplePlans());
  },
  roll: async (choice) => {
    const { rollRun } = await import(/* webpackChunkName: "writing" */ '../runs/rollRun');
    return rollRun(choice);
  },
  repair: async (fixes) => {
    const { repairRun } = await import(/* webpackChunkName: "writing" */ '../runs/repairRun');
    return repairRun(fixes, new Date());
  },
  findFunctions: async () => {
    const { functionSearch } = await import(/* webpackChunkName: "checks" */ '../runs/functionSearch');
    return functionSearch();
  },
  freeze: async (formulas) => {
    const { freezeRun } = await import(/* webpackChunkName: "writing" */ '../runs/freezeRun');
    return freezeRun(formulas, new Date());
  },
  thaw: async (formulas) => {
    const { thawRun } = await import(/* webpackChunkName: "writing" */ '../runs/freezeRun');
    return thawRun(formulas, new Date());
  },
  verify: async () => {
    const { verifyWorkbook } = await import(/* webpackChunkName: "writing" */ '../runs/record/verification');
    // What is being written at that moment would look as if it had been overtyped.
    return inTurn(verifyWorkbook);
  },
  select: selectCell,
  watchChanges,
  watchSelection: (onSelect) =>
    watchSelection((sheet, cell) => {
      onSelect({ sheet, cell });
    }),
};
