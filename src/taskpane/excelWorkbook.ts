import { readRecord } from '../excel/record';
import { selectCell } from '../excel/select';
import { watchChanges } from '../excel/watch';
import type { PaneWorkbook } from './paneWorkbook';

/**
 * The workbook that is open in Excel. What reads and checks it, and what plans and writes it, comes in scripts of
 * its own: the pane can be used before either has arrived.
 */
export const excelWorkbook: PaneWorkbook = {
  read: async () => {
    const { examine } = await import(/* webpackChunkName: "examination" */ '../runs/examination');
    const [examination, record] = [await examine(), await readRecord()];
    return { examination, record: record === 'otherSchema' ? null : record };
  },
  write: async () => {
    const { annualRun } = await import(/* webpackChunkName: "writing" */ '../annualRun');
    return annualRun(new Date());
  },
  select: selectCell,
  watchChanges,
};
