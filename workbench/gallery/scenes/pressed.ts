import type { AnnualRun } from '../../../src/annualRun';
import type { PaneWorkbook } from '../../../src/taskpane/workbook/paneWorkbook';
import type { Act } from '../acts';
import { lookAt, openStep, pressMain } from '../acts';
import { fakeWorkbook } from '../fakeWorkbook';
import type { PaneScene } from '../scene';

/** The step 교부액 산정 after a press of 교부내역 작성. */
export function pressed(
  head: Pick<PaneScene, 'id' | 'name' | 'shows'>,
  members: (workbook: PaneWorkbook) => Partial<PaneWorkbook>,
  acts: readonly Act[] = [],
  look = '.progress, .fui-MessageBar',
): PaneScene {
  return {
    ...head,
    workbook: ({ sample }) => {
      const workbook = fakeWorkbook(sample);
      return { ...workbook, ...members(workbook) };
    },
    acts: [...openStep(8), pressMain, ...acts, lookAt(look)],
  };
}

/** A run that ended in a way of its own, on the same workbook. */
export const ending =
  (outcome: AnnualRun['outcome']) =>
  (workbook: PaneWorkbook): Partial<PaneWorkbook> => ({
    write: async () => ({ examination: (await workbook.read()).examination, outcome }),
  });
