import { selectCell } from '../../excel/select';
import { watchChanges, watchSelection } from '../../excel/watch';
import { examine } from '../../runs/examination';
import { functionSearch } from '../../runs/functionSearch';
import type { PaneWorkbook } from './paneWorkbook';
import { readingOf } from './readingOf';

/** What writes comes in a script of its own, on its way while the officer reads: a step can be used before it is there. */
const writing = async () => (await import(/* webpackChunkName: "writing" */ './excelWriting')).excelWriting;

/** The workbook that is open in Excel. */
export const excelWorkbook: PaneWorkbook = {
  read: async () => readingOf(await examine(), new Date()),
  findFunctions: functionSearch,
  select: selectCell,
  watchChanges,
  watchSelection: (onSelect) =>
    watchSelection((sheet, cell) => {
      onSelect({ sheet, cell });
    }),
  preview: async (examination) => (await writing()).preview(examination),
  write: async (signal, previewed) => (await writing()).write(signal, previewed),
  undo: async (run) => (await writing()).undo(run),
  enter: async (edit) => (await writing()).enter(edit),
  undoWrite: async (undoable) => (await writing()).undoWrite(undoable),
  writePapers: async () => (await writing()).writePapers(),
  writeLetters: async () => (await writing()).writeLetters(),
  writePayments: async () => (await writing()).writePayments(),
  writePerformance: async () => (await writing()).writePerformance(),
  makeTemplate: async (fiscalYear, only) => (await writing()).makeTemplate(fiscalYear, only),
  makeSample: async () => (await writing()).makeSample(),
  roll: async (choice) => (await writing()).roll(choice),
  repair: async (fixes) => (await writing()).repair(fixes),
  freeze: async (formulas) => (await writing()).freeze(formulas),
  thaw: async (formulas) => (await writing()).thaw(formulas),
  verify: async () => (await writing()).verify(),
};
