import type { Sheet } from '../../workbook/sheet';
import { optionalText, textArg } from '../args';
import type { EventName } from '../events';
import type { ExcelState } from '../excelState';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { defineClass, method, procedure } from '../hostObject';
import { checkSheetName } from './sheetName';
import { worksheet } from './worksheet';

/** All worksheets. They are found by id or by name. */
export const worksheets: (state: ExcelState) => HostObject = defineClass<'WorksheetCollection', ExcelState>(
  'WorksheetCollection',
  {
    add: method((state, [name]) => {
      if (state.workbook.structureProtected) throw new HostError('AccessDenied');
      const wanted = optionalText(name) ?? unusedName(state);
      checkSheetName(wanted, state.workbook);
      const sheet = state.workbook.addSheet(wanted);
      state.events.added(sheet);
      return worksheet({ state, sheet });
    }),
    getActiveWorksheet: method((state) => worksheet({ state, sheet: state.workbook.activeSheet() })),
    getCount: method((state, [visibleOnly]) => listed(state, visibleOnly === true).length),
    getFirst: method((state, [visibleOnly]) => at(state, listed(state, visibleOnly === true)[0])),
    getItem: method((state, [key]) => at(state, found(state, textArg(key)))),
    getItemOrNullObject: method((state, [key]) => {
      const sheet = found(state, textArg(key));
      return sheet ? worksheet({ state, sheet }) : null;
    }),
    getLast: method((state, [visibleOnly]) => at(state, listed(state, visibleOnly === true).at(-1))),
    _RegisterDataChangedEvent: registers('changed'),
    _UnregisterDataChangedEvent: unregisters('changed'),
    _RegisterSelectionChangedEvent: registers('selectionChanged'),
    _UnregisterSelectionChangedEvent: unregisters('selectionChanged'),
    _RegisterActivatedEvent: registers('activated'),
    _UnregisterActivatedEvent: unregisters('activated'),
    _RegisterAddedEvent: registers('added'),
    _UnregisterAddedEvent: unregisters('added'),
    _RegisterDeletedEvent: registers('deleted'),
    _UnregisterDeletedEvent: unregisters('deleted'),
  },
  { items: (state) => state.workbook.sheets.map((sheet) => worksheet({ state, sheet })) },
);

function registers(event: EventName): ReturnType<typeof procedure<ExcelState>> {
  return procedure((state) => {
    state.events.register(event);
  });
}

function unregisters(event: EventName): ReturnType<typeof procedure<ExcelState>> {
  return procedure((state) => {
    state.events.unregister(event);
  });
}

function found({ workbook }: ExcelState, key: string): Sheet | undefined {
  return workbook.sheetById(key) ?? workbook.sheetNamed(key);
}

function at(state: ExcelState, sheet: Sheet | undefined): HostObject {
  if (!sheet) throw new HostError('ItemNotFound');
  return worksheet({ state, sheet });
}

function listed({ workbook }: ExcelState, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? workbook.sheets.filter(({ visibility }) => visibility === 'visible') : workbook.sheets;
}

function unusedName({ workbook }: ExcelState): string {
  let serial = workbook.sheets.length + 1;
  while (workbook.sheetNamed(`Sheet${serial}`)) serial += 1;
  return `Sheet${serial}`;
}
