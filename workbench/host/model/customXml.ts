import type { CustomXmlPart } from '../../workbook/workbook';
import { rootNamespace } from '../../workbook/xmlRoot';
import { textArg } from '../args';
import type { ExcelState } from '../excelState';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { defineClass, method, procedure, scalar } from '../hostObject';

interface PartTarget {
  readonly state: ExcelState;
  readonly part: CustomXmlPart;
}

interface ScopedTarget {
  readonly state: ExcelState;
  readonly namespace: string;
}

/** Custom XML parts of the file. */
export const customXmlParts: (state: ExcelState) => HostObject = defineClass<
  'CustomXmlPartCollection',
  ExcelState
>(
  'CustomXmlPartCollection',
  {
    add: method((state, [xml]) =>
      customXmlPart({ state, part: state.workbook.addCustomXml(checked(textArg(xml))) }),
    ),
    getByNamespace: method((state, [namespace]) => scoped({ state, namespace: textArg(namespace) })),
    getCount: method((state) => state.workbook.customXml.length),
    getItem: method((state, [id]) => required(state, state.workbook.customXml, textArg(id))),
    getItemOrNullObject: method((state, [id]) => found(state, state.workbook.customXml, textArg(id))),
  },
  { items: (state) => state.workbook.customXml.map((part) => customXmlPart({ state, part })) },
);

const scoped = defineClass<'CustomXmlPartScopedCollection', ScopedTarget>(
  'CustomXmlPartScopedCollection',
  {
    getCount: method((target) => inNamespace(target).length),
    getItem: method((target, [id]) => required(target.state, inNamespace(target), textArg(id))),
    getItemOrNullObject: method((target, [id]) => found(target.state, inNamespace(target), textArg(id))),
    getOnlyItemOrNullObject: method((target) => {
      const [part, ...more] = inNamespace(target);
      return part && more.length === 0 ? customXmlPart({ state: target.state, part }) : null;
    }),
  },
  { items: (target) => inNamespace(target).map((part) => customXmlPart({ state: target.state, part })) },
);

const customXmlPart = defineClass<'CustomXmlPart', PartTarget>(
  'CustomXmlPart',
  {
    id: scalar(({ part }) => part.id),
    namespaceUri: scalar(({ part }) => rootNamespace(part.xml) ?? ''),
    delete: procedure(({ state, part }) => {
      const { customXml } = state.workbook;
      customXml.splice(customXml.indexOf(part), 1);
    }),
    getXml: method(({ part }) => part.xml),
    setXml: procedure(({ part }, [xml]) => {
      part.xml = checked(textArg(xml));
    }),
  },
  { id: ({ part }) => part.id },
);

function checked(xml: string): string {
  if (rootNamespace(xml) === null) throw new HostError('InvalidArgument');
  return xml;
}

function inNamespace({ state, namespace }: ScopedTarget): readonly CustomXmlPart[] {
  return state.workbook.customXml.filter(({ xml }) => rootNamespace(xml) === namespace);
}

function found(state: ExcelState, parts: readonly CustomXmlPart[], id: string): HostObject | null {
  const part = parts.find((candidate) => candidate.id === id);
  return part ? customXmlPart({ state, part }) : null;
}

function required(state: ExcelState, parts: readonly CustomXmlPart[], id: string): HostObject {
  const part = found(state, parts, id);
  if (!part) throw new HostError('ItemNotFound');
  return part;
}
