import { rootNamespace } from '../workbook/xmlRoot';
import type { CustomXmlPart, OpenedFile, Workbook } from '../workbook/workbook';
import type { Parts } from './readPackage';
import {
  addRelationship,
  folderOf,
  relationshipsFrom,
  resolveTarget,
  setRelationships,
  unusedPath,
} from './relationships';
import { escapeText, escapeXml, parseXml, partBytes, partText } from './xml';

/** The add-in's document settings travel in a custom XML part of this namespace. */
const settingsNamespace = 'urn:gyobu:workbench:settings';
const workbookPath = 'xl/workbook.xml';

interface FileCustomXml {
  readonly parts: readonly { readonly path: string; readonly xml: string }[];
  readonly settings: ReadonlyMap<string, unknown>;
}

/** The custom XML parts of a file, ours for settings apart from the rest. */
export function readCustomXml(parts: Parts): FileCustomXml {
  const names = [...parts.keys()].filter((name) => /^customXml\/item\d+\.xml$/i.test(name));
  names.sort((a, b) => itemNumber(a) - itemNumber(b));
  const items = names.map((path) => ({ path, xml: partText(parts, path) }));
  const settings = new Map<string, unknown>();
  for (const { xml } of items.filter(isSettings)) {
    const values: unknown = JSON.parse(parseXml(xml).text || '{}');
    for (const [key, value] of Object.entries(values ?? {})) settings.set(key, value);
  }
  return { parts: items.filter((item) => !isSettings(item)), settings };
}

function itemNumber(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

function isSettings({ xml }: { readonly xml: string }): boolean {
  return rootNamespace(xml) === settingsNamespace;
}

/** The settings as they stand in their part; '' without any. */
export function settingsText(settings: ReadonlyMap<string, unknown>): string {
  return settings.size === 0 ? '' : JSON.stringify(Object.fromEntries(settings));
}

/** Writes the custom XML parts that changed; those that are gone go, and all others stay as they are. */
export function patchCustomXml(
  parts: Map<string, Uint8Array>,
  workbook: Workbook,
  file: OpenedFile | null,
): void {
  const known = file?.customXml ?? new Map<CustomXmlPart, { readonly path: string; readonly xml: string }>();
  for (const [part, { path, xml }] of known) {
    if (!workbook.customXml.includes(part)) removeItem(parts, path);
    else if (part.xml !== xml) parts.set(path, partBytes(part.xml));
  }
  for (const part of workbook.customXml) if (!known.has(part)) addItem(parts, part.xml);
  const settings = settingsText(workbook.settings);
  if (settings === (file?.settings ?? '')) return;
  for (const path of parts.keys()) {
    if (/^customXml\/item\d+\.xml$/i.test(path) && isSettings({ xml: partText(parts, path) }))
      removeItem(parts, path);
  }
  if (settings !== '') {
    addItem(parts, `${declaration}<settings xmlns="${settingsNamespace}">${escapeText(settings)}</settings>`);
  }
}

/** An item, what is said of it, and the arrows from the workbook to it and from it to that. */
function addItem(parts: Map<string, Uint8Array>, xml: string): void {
  const path = unusedPath(parts, 'customXml/item');
  const number = itemNumber(path);
  const properties = unusedPath(parts, 'customXml/itemProps');
  parts.set(path, partBytes(xml));
  parts.set(properties, partBytes(propertiesXml(number, rootNamespace(xml))));
  addRelationship(parts, path, 'customXmlProps', properties);
  addRelationship(parts, workbookPath, 'customXml', path);
}

function removeItem(parts: Map<string, Uint8Array>, path: string): void {
  for (const { target, external } of relationshipsFrom(parts, path)) {
    if (!external) parts.delete(resolveTarget(folderOf(path), target));
  }
  setRelationships(parts, path, []);
  parts.delete(path);
  const left = relationshipsFrom(parts, workbookPath).filter(
    ({ target, external }) => external || resolveTarget('xl', target) !== path,
  );
  setRelationships(parts, workbookPath, left);
}

function propertiesXml(number: number, namespace: string | null): string {
  const id = `{47594F42-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  const reference = namespace ? `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>` : '';
  return `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
