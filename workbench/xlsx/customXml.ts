import { strToU8 } from 'fflate';
import { rootNamespace } from '../workbook/xmlRoot';
import { partText } from './partText';
import type { Parts } from './readPackage';

/** The add-in's document settings travel in a custom XML part of this namespace. */
const settingsNamespace = 'urn:gyobu:workbench:settings';

export interface FileCustomXml {
  readonly parts: readonly string[];
  readonly settings: ReadonlyMap<string, unknown>;
}

/** The custom XML parts of a file, ours for settings apart from the rest. */
export function readCustomXml(parts: Parts): FileCustomXml {
  const names = [...parts.keys()].filter((name) => /^customXml\/item\d+\.xml$/i.test(name));
  names.sort((a, b) => itemNumber(a) - itemNumber(b));
  const texts = names.map((name) => partText(parts, name).replace(/^\uFEFF/, ''));
  const settings = new Map<string, unknown>();
  for (const text of texts.filter(isSettings)) {
    const json = /<settings[^>]*>([\s\S]*)<\/settings>/.exec(text)?.[1] ?? '{}';
    const values: unknown = JSON.parse(unescapeXml(json));
    for (const [key, value] of Object.entries(values ?? {})) settings.set(key, value);
  }
  return { parts: texts.filter((text) => !isSettings(text)), settings };
}

/**
 * The parts that hold the custom XML of a workbook: each item with its properties, and the relationship
 * between the two. `itemNames` are what the workbook must point to.
 */
export function customXmlParts(
  xml: readonly string[],
  settings: ReadonlyMap<string, unknown>,
): { readonly parts: Parts; readonly itemNames: readonly string[] } {
  const parts = new Map<string, Uint8Array>();
  const itemNames: string[] = [];
  for (const text of settings.size > 0 ? [...xml, settingsXml(settings)] : xml) {
    const number = itemNames.length + 1;
    itemNames.push(`customXml/item${number}.xml`);
    parts.set(`customXml/item${number}.xml`, strToU8(text));
    parts.set(`customXml/itemProps${number}.xml`, strToU8(propertiesXml(number, rootNamespace(text))));
    parts.set(`customXml/_rels/item${number}.xml.rels`, strToU8(itemRelationship(number)));
  }
  return { parts, itemNames };
}

function itemNumber(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

function isSettings(text: string): boolean {
  return rootNamespace(text) === settingsNamespace;
}

function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const json = escapeXml(JSON.stringify(Object.fromEntries(settings)));
  return `${declaration}<settings xmlns="${settingsNamespace}">${json}</settings>`;
}

function propertiesXml(number: number, namespace: string | null): string {
  const id = `{47594F42-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  const reference = namespace ? `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>` : '';
  return `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`;
}

function itemRelationship(number: number): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
