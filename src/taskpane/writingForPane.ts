import type { AnnualRun } from '../annualRun';
import { annualRun } from '../annualRun';
import type { Examination } from '../runs/examination';
import { isRunnable } from '../runs/examination';
import type { SheetPreview } from '../runs/previewRun';
import { previewRun } from '../runs/previewRun';

/** What a run would write now; null where something blocks it. */
export function previewForPane(examination: Examination): readonly SheetPreview[] | null {
  return isRunnable(examination) ? previewRun(examination, new Date()) : null;
}

/** The annual run at this moment, of what was previewed. */
export function writeForPane(signal: AbortSignal, previewed: Examination): Promise<AnnualRun> {
  return annualRun(new Date(), { signal, previewed });
}
