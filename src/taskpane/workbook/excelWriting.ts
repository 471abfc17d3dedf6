import { annualRun } from '../../annualRun';
import { entryRun } from '../../runs/entryRun';
import { formRun } from '../../runs/formRun';
import { freezeRun, thawRun } from '../../runs/freezeRun';
import { letterListRun, paymentListRun, performanceRun } from '../../runs/grantPapersRun';
import { inTurn } from '../../runs/inTurn';
import { isRunnable } from '../../runs/examination';
import { previewRun } from '../../runs/previewRun';
import { verifyWorkbook } from '../../runs/record/verification';
import { repairRun } from '../../runs/repairRun';
import { rollRun } from '../../runs/rollRun';
import { sampleRun, templateRun } from '../../runs/templateRun';
import { undoWrite } from '../../runs/undoList';
import { undoRun } from '../../runs/undoRun';
import type { SheetPlan } from '../../sheets/model/sheetPlan';
import type { PaneWorkbook } from './paneWorkbook';

/** What plans, writes and verifies in the workbook that is open in Excel, each at the moment of its call. */
export const excelWriting = {
  preview: (examination) =>
    Promise.resolve(isRunnable(examination) ? previewRun(examination, new Date()) : null),
  write: (signal, previewed) => annualRun(new Date(), { signal, previewed }),
  undo: (run) => undoRun(run, new Date()),
  enter: (edit) => entryRun(edit),
  undoWrite: (undoable) => undoWrite(undoable, new Date()),
  writePapers: () => formRun(new Date()),
  writeLetters: () => letterListRun(new Date()),
  writePayments: () => paymentListRun(new Date()),
  writePerformance: () => performanceRun(new Date()),
  makeTemplate: (fiscalYear, only) => templateRun(fiscalYear, only),
  makeSample: async () => sampleRun(await samplePlans()),
  roll: (choice) => rollRun(choice),
  repair: (fixes) => repairRun(fixes, new Date()),
  freeze: (formulas) => freezeRun(formulas, new Date()),
  thaw: (formulas) => thawRun(formulas, new Date()),
  // What is being written at that moment would look as if it had been overtyped.
  verify: () => inTurn(verifyWorkbook),
} satisfies Partial<PaneWorkbook>;

/** The sample's sheets, which the build writes to `sample.json` of this site. Throws where it cannot be fetched. */
async function samplePlans(): Promise<readonly SheetPlan[]> {
  const response = await fetch('sample.json');
  if (!response.ok) throw new Error(`sample.json: ${response.status}`);
  const plans: unknown = await response.json();
  if (!Array.isArray(plans)) throw new Error('sample.json holds no list of sheets');
  // Our own build writes it beside this script from the same type.
  return plans as readonly SheetPlan[];
}
