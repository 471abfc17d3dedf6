import { areaArg, countArg } from '../args';
import { maxColumns, maxRows } from '../../workbook/sheet';
import type { HostObject } from '../hostObject';
import { defineClass, method, procedure } from '../hostObject';
import { range } from './range';
import type { SheetTarget } from './worksheet';

/** Rows and columns that stay in sight. */
export const freezePanes: (target: SheetTarget) => HostObject = defineClass<
  'WorksheetFreezePanes',
  SheetTarget
>('WorksheetFreezePanes', {
  freezeAt: procedure(({ sheet }, [frozen]) => {
    const { bottom, right } = areaArg(frozen);
    sheet.frozenRows = bottom === maxRows - 1 ? 0 : bottom + 1;
    sheet.frozenColumns = right === maxColumns - 1 ? 0 : right + 1;
  }),
  freezeColumns: procedure(({ sheet }, [count]) => {
    sheet.frozenColumns = countArg(count ?? 1, 1);
    sheet.frozenRows = 0;
  }),
  freezeRows: procedure(({ sheet }, [count]) => {
    sheet.frozenRows = countArg(count ?? 1, 1);
    sheet.frozenColumns = 0;
  }),
  getLocationOrNullObject: method((target) => {
    const { frozenRows, frozenColumns } = target.sheet;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const bottom = frozenRows > 0 ? frozenRows - 1 : maxRows - 1;
    const right = frozenColumns > 0 ? frozenColumns - 1 : maxColumns - 1;
    return range({ ...target, area: { top: 0, left: 0, bottom, right } });
  }),
  unfreeze: procedure(({ sheet }) => {
    sheet.frozenRows = 0;
    sheet.frozenColumns = 0;
  }),
});
