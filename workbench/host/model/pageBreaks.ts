import { areaArg } from '../args';
import type { HostObject } from '../hostObject';
import { defineClass, method, procedure, scalar } from '../hostObject';
import type { SheetTarget } from './worksheet';

interface BreakTarget extends SheetTarget {
  readonly row: number;
}

/** The manual page breaks above rows (페이지 나누기) of a sheet. */
export const pageBreaks: (target: SheetTarget) => HostObject = defineClass<
  'PageBreakCollection',
  SheetTarget
>(
  'PageBreakCollection',
  {
    add: method((target, [range]) => {
      const { state, sheet } = target;
      state.checkWritable(sheet);
      const { top: row } = areaArg(range);
      if (row > 0) sheet.rowBreaks.add(row);
      return pageBreak({ ...target, row });
    }),
    removePageBreaks: procedure(({ state, sheet }) => {
      state.checkWritable(sheet);
      sheet.rowBreaks.clear();
    }),
  },
  {
    items: (target) =>
      [...target.sheet.rowBreaks].sort((a, b) => a - b).map((row) => pageBreak({ ...target, row })),
  },
);

const pageBreak = defineClass<'PageBreak', BreakTarget>('PageBreak', {
  rowIndex: scalar(({ row }) => row),
  delete: procedure(({ state, sheet, row }) => {
    state.checkWritable(sheet);
    sheet.rowBreaks.delete(row);
  }),
});
