import { textArg } from '../args';
import type { ExcelState } from '../excelState';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { defineClass, method, procedure, scalar } from '../hostObject';
import type { Json } from '../wire';

interface SettingTarget {
  readonly state: ExcelState;
  readonly key: string;
}

/** The add-in's own values in the document: the same set as `Office.context.document.settings`. */
export const settings: (state: ExcelState) => HostObject = defineClass<'SettingCollection', ExcelState>(
  'SettingCollection',
  {
    add: method((state, [key, value]) => {
      state.workbook.settings.set(textArg(key), value ?? null);
      return setting({ state, key: textArg(key) });
    }),
    getCount: method((state) => state.workbook.settings.size),
    getItem: method((state, [key]) => {
      if (!state.workbook.settings.has(textArg(key))) throw new HostError('ItemNotFound');
      return setting({ state, key: textArg(key) });
    }),
    getItemOrNullObject: method((state, [key]) =>
      state.workbook.settings.has(textArg(key)) ? setting({ state, key: textArg(key) }) : null,
    ),
  },
  { items: (state) => [...state.workbook.settings.keys()].map((key) => setting({ state, key })) },
);

const setting = defineClass<'Setting', SettingTarget>(
  'Setting',
  {
    key: scalar(({ key }) => key),
    value: scalar(
      ({ state, key }) => (state.workbook.settings.get(key) ?? null) as Json,
      ({ state, key }, value) => {
        state.workbook.settings.set(key, value);
      },
    ),
    delete: procedure(({ state, key }) => {
      state.workbook.settings.delete(key);
    }),
  },
  { id: ({ key }) => key },
);
