import type { Area } from '../../../src/sheets/model/grid';
import type { Sheet } from '../../workbook/sheet';
import { maxColumns, maxRows } from '../../workbook/sheet';
import { parseReference } from '../areaReference';
import { booleanArg, countArg, textArg, wordArg, wordFor } from '../args';
import type { ExcelState } from '../excelState';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { child, defineClass, method, procedure, scalar } from '../hostObject';
import { charts } from './charts';
import { colorText, parseColor } from './colors';
import { comments } from './comments';
import { freezePanes } from './freezePanes';
import { pageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { checkSheetName } from './sheetName';

export interface SheetTarget {
  readonly state: ExcelState;
  readonly sheet: Sheet;
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

/** One worksheet. */
export const worksheet: (target: SheetTarget) => HostObject = defineClass<'Worksheet', SheetTarget>(
  'Worksheet',
  {
    id: scalar(({ sheet }) => sheet.id),
    name: scalar(
      ({ sheet }) => sheet.name,
      ({ state, sheet }, value) => {
        const name = textArg(value);
        checkSheetName(name, state.workbook, sheet);
        sheet.name = name;
        state.calculator.renamed(sheet);
      },
    ),
    position: scalar(
      ({ state, sheet }) => state.workbook.sheets.indexOf(sheet),
      ({ state, sheet }, value) => {
        const { sheets } = state.workbook;
        const position = countArg(value);
        if (position >= sheets.length) throw new HostError('InvalidArgument');
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
      },
    ),
    visibility: scalar(
      ({ sheet }) => wordFor(visibilities, sheet.visibility),
      ({ state, sheet }, value) => {
        const visibility = wordArg(value, visibilities);
        if (visibility !== 'visible') checkAnotherVisible(state, sheet);
        sheet.visibility = visibility;
      },
    ),
    tabColor: scalar(
      ({ sheet }) => (sheet.tabColor === null ? '' : colorText({ rgb: sheet.tabColor })),
      ({ sheet }, value) => {
        sheet.tabColor = value === '' ? null : (parseColor(value).rgb ?? null);
      },
    ),
    showGridlines: scalar(
      ({ sheet }) => sheet.showGridlines,
      ({ sheet }, value) => {
        sheet.showGridlines = booleanArg(value);
      },
    ),
    protection: child((target) => protection(target)),
    freezePanes: child((target) => freezePanes(target)),
    pageLayout: child((target) => pageLayout(target)),
    comments: child((target) => comments(target)),
    charts: child((target) => charts(target)),
    horizontalPageBreaks: child((target) => pageBreaks(target)),
    activate: procedure(({ state, sheet }) => {
      if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
      const { selection } = state.workbook;
      if (selection.sheetId !== sheet.id) state.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    }),
    delete: procedure(({ state, sheet }) => {
      if (state.workbook.structureProtected) throw new HostError('AccessDenied');
      checkAnotherVisible(state, sheet);
      state.workbook.removeSheet(sheet);
      state.events.deleted(sheet);
    }),
    getCell: method((target, [row, column]) => {
      const top = countArg(row);
      const left = countArg(column);
      return range({ ...target, area: { top, left, bottom: top, right: left } });
    }),
    getRange: method((target, [address]) => range({ ...target, area: addressed(target, address ?? null) })),
    getRangeByIndexes: method((target, [row, column, rows, columns]) => {
      const top = countArg(row);
      const left = countArg(column);
      const area = { top, left, bottom: top + countArg(rows, 1) - 1, right: left + countArg(columns, 1) - 1 };
      if (area.bottom >= maxRows || area.right >= maxColumns) throw new HostError('InvalidArgument');
      return range({ ...target, area });
    }),
    getUsedRange: method((target, [valuesOnly]) => {
      // An empty sheet answers its first cell here, and the null object only below.
      const first = { top: 0, left: 0, bottom: 0, right: 0 };
      return range({ ...target, area: target.sheet.usedArea(valuesOnly === true) ?? first });
    }),
    getUsedRangeOrNullObject: method((target, [valuesOnly]) => {
      const area = target.sheet.usedArea(valuesOnly === true);
      return area && range({ ...target, area });
    }),
    _RegisterDataChangedEvent: procedure(({ state, sheet }) => {
      state.events.register('changed', sheet.id);
    }),
    _UnregisterDataChangedEvent: procedure(({ state, sheet }) => {
      state.events.unregister('changed', sheet.id);
    }),
    _RegisterSelectionChangedEvent: procedure(({ state, sheet }) => {
      state.events.register('selectionChanged', sheet.id);
    }),
    _UnregisterSelectionChangedEvent: procedure(({ state, sheet }) => {
      state.events.unregister('selectionChanged', sheet.id);
    }),
    _RegisterActivatedEvent: procedure(({ state, sheet }) => {
      state.events.register('activated', sheet.id);
    }),
    _UnregisterActivatedEvent: procedure(({ state, sheet }) => {
      state.events.unregister('activated', sheet.id);
    }),
  },
  { id: ({ sheet }) => sheet.id },
);

const protection = defineClass<'WorksheetProtection', SheetTarget>('WorksheetProtection', {
  protected: scalar(({ sheet }) => sheet.protected),
  protect: procedure(({ sheet }) => {
    if (sheet.protected) throw new HostError('InvalidOperation');
    sheet.protected = true;
  }),
  unprotect: procedure(({ sheet }) => {
    if (!sheet.protected) throw new HostError('InvalidOperation');
    sheet.protected = false;
  }),
});

function addressed({ sheet }: SheetTarget, address: unknown): Area {
  if (address === null || address === '') return wholeSheet;
  const reference = typeof address === 'string' ? parseReference(address) : null;
  if (!reference) throw new HostError('InvalidArgument');
  const other = reference.sheet !== null && reference.sheet.toLowerCase() !== sheet.name.toLowerCase();
  if (other) throw new HostError('InvalidArgument');
  return reference.area;
}

function checkAnotherVisible({ workbook }: ExcelState, sheet: Sheet): void {
  const another = workbook.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  if (!another) throw new HostError('InvalidOperation');
}
