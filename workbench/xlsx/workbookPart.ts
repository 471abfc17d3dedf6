import { quoteSheetName } from '../host/areaReference';
import type { PageLayout } from '../workbook/pageLayout';
import type { Sheet, Visibility } from '../workbook/sheet';
import type { DefinedName, OpenedFile, Workbook } from '../workbook/workbook';
import type { Parts } from './readPackage';
import { relationshipsFrom, resolveTarget } from './relationships';
import { decodeText, encodeText } from './sharedStrings';
import type { XmlElement } from './xml';
import {
  childOf,
  childrenOf,
  isTrue,
  numberOf,
  partText,
  printAttributes,
  relationshipOf,
  XmlPatch,
} from './xml';

export const workbookPath = 'xl/workbook.xml';

/** The elements of a workbook's part in the order of the schema. */
const workbookOrder = [
  ...[
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
  ],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches'],
  ...['smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
];

/** A tab of the file. Those of charts and dialogs have no cells: they keep their place and are otherwise left alone. */
export interface SourceTab {
  readonly element: XmlElement;
  readonly name: string;
  readonly visibility: Visibility;
  /** The part of a worksheet; null for another kind of tab. */
  readonly path: string | null;
}

/** A defined name of the file, those that Excel keeps for itself (`_xlnm.Print_Area`) among them. */
export interface SourceName {
  readonly element: XmlElement;
  readonly name: string;
  readonly range: string;
  /** The position of the tab that it is valid on; null for the whole workbook. */
  readonly tab: number | null;
}

/** What the workbook's own part says. */
export interface WorkbookXml {
  readonly text: string;
  readonly root: XmlElement;
  readonly tabs: readonly SourceTab[];
  readonly names: readonly SourceName[];
  readonly activeTab: number;
  readonly date1904: boolean;
  readonly structureProtected: boolean;
}

/**
 * Reads the workbook's own part.
 *
 * @throws XlsxError damaged
 */
export function readWorkbookPart(parts: Parts): WorkbookXml {
  const text = partText(parts, workbookPath);
  const { root } = new XmlPatch(text);
  const relationships = relationshipsFrom(parts, workbookPath);
  const tabs = childrenOf(childOf(root, 'sheets'), 'sheet').map((element): SourceTab => {
    const { name = '', state } = element.attributes;
    const found = relationships.find(({ id }) => id === relationshipOf(element));
    const isSheet = found?.type.endsWith('/worksheet') === true;
    return {
      element,
      name,
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      path: found && isSheet ? resolveTarget('xl', found.target) : null,
    };
  });
  const names = childrenOf(childOf(root, 'definedNames'), 'definedName').map((element): SourceName => {
    const { name = '', localSheetId } = element.attributes;
    return { element, name, range: decodeText(element.text), tab: numberOf(localSheetId) ?? null };
  });
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  return {
    ...{ text, root, tabs, names },
    activeTab: numberOf(view?.attributes['activeTab']) ?? 0,
    date1904: isTrue(childOf(root, 'workbookPr')?.attributes['date1904']),
    structureProtected: isTrue(childOf(root, 'workbookProtection')?.attributes['lockStructure']),
  };
}

const printArea = '_xlnm.Print_Area';
const printTitles = '_xlnm.Print_Titles';

/** The names that a person gave; Excel's own are read with the sheets that they are of, or stay as they are. */
export function ownNames({ names, tabs }: WorkbookXml): DefinedName[] {
  return names
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, range, tab }) => {
      const scope = tab === null ? undefined : tabs[tab]?.name;
      return { name, range, ...(scope !== undefined && { scope }) };
    });
}

/**
 * What a tab prints, where one area and plain lines say so. Several areas, or formulas, are left to the file.
 */
export function printedOf({ names }: WorkbookXml, tab: number): PageLayout {
  const of = (wanted: string): string =>
    names.find(({ name, tab: at }) => at === tab && name.toLowerCase() === wanted.toLowerCase())?.range ?? '';
  const area = localReferences(of(printArea));
  const titles = localReferences(of(printTitles));
  const [only = ''] = area;
  const rows = titles.find((lines) => /^\$?\d+:\$?\d+$/.test(lines));
  const columns = titles.find((lines) => /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/.test(lines));
  return {
    ...(area.length === 1 &&
      /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/.test(only) && { printArea: only }),
    ...(rows !== undefined && { printTitlesRow: rows }),
    ...(columns !== undefined && { printTitlesColumn: columns }),
  };
}

/** The references of a list without their sheets' names, which may hold commas: `'a, b'!$A$1,'a, b'!$C$1`. */
function localReferences(list: string): string[] {
  if (list.trim() === '') return [];
  return (list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((reference) =>
    reference.replace(/^\s*(?:'(?:[^']|'')*'|[^'!]*)!/, ''),
  );
}

/** Where a sheet is written: its part and the id of the relationship that leads there. */
export interface WrittenTab {
  readonly sheet: Sheet;
  readonly relationship: string;
}

/**
 * Brings the workbook's own part from the state that it was opened in to the one that it has now; null where nothing of
 * it changed. `fresh` are sheets that the file has not.
 */
export function patchWorkbookPart(
  source: WorkbookXml,
  workbook: Workbook,
  file: OpenedFile | null,
  fresh: readonly WrittenTab[],
  needsCalculation: boolean,
): string | null {
  const patch = new XmlPatch(source.text, source.root);
  const { root } = patch;
  const list = childOf(root, 'sheets');
  const pathTabs = new Map(source.tabs.map((tab, index) => [tab.path, index]));
  const tabOf = (sheet: Sheet): number | undefined => {
    const path = file?.sheets.get(sheet)?.path;
    return path === undefined ? undefined : pathTabs.get(path);
  };
  const order = orderOf(source.tabs, workbook.sheets, tabOf);
  const isMoved =
    order.length !== source.tabs.length ||
    order.some((entry, index) => (typeof entry === 'number' ? entry : tabOf(entry)) !== index);
  const isRenamed = workbook.sheets.some((sheet) => {
    const before = file?.sheets.get(sheet);
    return before?.name !== sheet.name || before.visibility !== sheet.visibility;
  });
  if (isMoved || isRenamed) {
    let sheetId = Math.max(
      0,
      ...source.tabs.map(({ element }) => numberOf(element.attributes['sheetId']) ?? 0),
    );
    const prefix = root.prefix;
    const lines = order.map((entry) => {
      const tab = source.tabs[typeof entry === 'number' ? entry : (tabOf(entry) ?? -1)];
      if (typeof entry === 'number')
        return tab ? `<${prefix}sheet${printAttributes(tab.element.attributes)}/>` : '';
      const state = entry.visibility === 'visible' ? undefined : entry.visibility;
      if (tab) {
        const attributes = { ...tab.element.attributes, name: entry.name, state };
        return `<${prefix}sheet${printAttributes(attributes)}/>`;
      }
      sheetId += 1;
      const id = fresh.find(({ sheet }) => sheet === entry)?.relationship ?? '';
      const attributes = printAttributes({ name: entry.name, sheetId, state });
      return `<${prefix}sheet${attributes} xmlns:r="${relationshipNamespace}" r:id="${id}"/>`;
    });
    if (list?.isEmptyTag)
      patch.replace(list.start, list.end, `<${prefix}sheets>${lines.join('')}</${prefix}sheets>`);
    else if (list) patch.replace(list.opened, list.closing, lines.join(''));
  }
  const positions = new Map<number, number>();
  for (const [index, entry] of order.entries()) {
    const before = typeof entry === 'number' ? entry : tabOf(entry);
    if (before !== undefined) positions.set(before, index);
  }
  patchNames(patch, source, workbook, file, { positions, order });
  const active = order.indexOf(workbook.activeSheet());
  const isBrought = file?.activeSheet !== workbook.activeSheet();
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  if (isBrought || (isMoved && positions.get(source.activeTab) !== source.activeTab)) {
    const activeTab = isBrought ? active : (positions.get(source.activeTab) ?? active);
    if (view)
      patch.setAttributes(view, { activeTab: activeTab || null, ...(isMoved && { firstSheet: null }) });
    else
      patch.put(
        'bookViews',
        `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`,
        workbookOrder,
      );
  }
  if (source.structureProtected !== workbook.structureProtected) {
    const xml = workbook.structureProtected ? '<workbookProtection lockStructure="1"/>' : '';
    patch.put('workbookProtection', xml, workbookOrder);
  }
  if (needsCalculation) {
    const calculation = childOf(root, 'calcPr');
    if (calculation) patch.setAttributes(calculation, { fullCalcOnLoad: 1 });
    else patch.put('calcPr', '<calcPr fullCalcOnLoad="1"/>', workbookOrder);
  }
  return patch.isChanged ? patch.result() : null;
}

const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** All tabs as they are to stand: sheets in the workbook's order, other kinds (by number) behind what they stood behind. */
function orderOf(
  tabs: readonly SourceTab[],
  sheets: readonly Sheet[],
  tabOf: (sheet: Sheet) => number | undefined,
): readonly (Sheet | number)[] {
  const order: (Sheet | number)[] = [...sheets];
  for (const [index, { path }] of tabs.entries()) {
    if (path !== null) continue;
    const before = order.findLastIndex((entry) => {
      const tab = typeof entry === 'number' ? entry : tabOf(entry);
      return tab !== undefined && tab < index;
    });
    order.splice(before + 1, 0, index);
  }
  return order;
}

interface TabOrder {
  /** Where the tabs of the file stand now. */
  readonly positions: ReadonlyMap<number, number>;
  readonly order: readonly (Sheet | number)[];
}

function patchNames(
  patch: XmlPatch,
  { names, tabs }: WorkbookXml,
  workbook: Workbook,
  file: OpenedFile | null,
  { positions, order }: TabOrder,
): void {
  const before = ownNames({ names, tabs } as WorkbookXml);
  const list = childOf(patch.root, 'definedNames');
  const own = new Map(
    names.filter(({ name }) => !name.startsWith('_xlnm.')).map((one, index) => [one, index]),
  );
  let left = names.length;
  const remove = ({ element }: SourceName): void => {
    patch.remove(element);
    left -= 1;
  };
  const pending = [...workbook.names];
  const keep = (name: DefinedName | undefined): boolean => {
    const index = pending.findIndex(
      (other) => other.name === name?.name && other.range === name.range && other.scope === name.scope,
    );
    if (index >= 0) pending.splice(index, 1);
    return index >= 0;
  };
  const fresh: { name: string; range: string; tab: number | null }[] = [];
  const changed = new Set<string>();
  for (const sheet of workbook.sheets) {
    const was = file?.sheets.get(sheet);
    const tab = order.indexOf(sheet);
    for (const [name, range] of Object.entries(printedNames(sheet.name, sheet.page))) {
      const old = was && printedNames(was.name, was.page)[name];
      if ((old ?? '') === range) continue;
      changed.add(`${tab} ${name.toLowerCase()}`);
      if (range !== '') fresh.push({ name, range, tab });
    }
  }
  for (const source of names) {
    const { element, name, tab } = source;
    const position = tab === null ? null : positions.get(tab);
    if (position === undefined || changed.has(`${position} ${name.toLowerCase()}`)) remove(source);
    else if (own.has(source) && !keep(before[own.get(source) ?? -1])) remove(source);
    else if (position !== tab) patch.setAttributes(element, { localSheetId: position });
  }
  for (const { name, range, scope } of pending) {
    const tab =
      scope === undefined
        ? null
        : order.findIndex((entry) => typeof entry !== 'number' && entry.name === scope);
    if (tab !== -1) fresh.push({ name, range, tab });
  }
  const lines = fresh.map(
    ({ name, range, tab }) =>
      `<definedName${printAttributes({ name, localSheetId: tab })}>${encodeText(range)}</definedName>`,
  );
  if (list && left + lines.length === 0) patch.remove(list);
  else if (list && lines.length > 0) patch.append(list, lines.join(''));
  else if (lines.length > 0)
    patch.put('definedNames', `<definedNames>${lines.join('')}</definedNames>`, workbookOrder);
}

/** What a sheet prints, as the names that Excel keeps it in; '' for none. */
function printedNames(name: string, page: PageLayout): Readonly<Record<string, string>> {
  const sheet = quoteSheetName(name);
  const titles = [page.printTitlesColumn, page.printTitlesRow].flatMap((lines) =>
    lines === undefined ? [] : [`${sheet}!${lines}`],
  );
  return {
    [printArea]: page.printArea === undefined ? '' : `${sheet}!${page.printArea}`,
    [printTitles]: titles.join(','),
  };
}
