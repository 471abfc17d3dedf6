import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { XmlElement } from 'libxml2-wasm';

/** A resource of the manifest (`bt:Image`, `bt:Url`, `bt:String`) with its default and its overrides. */
interface Resource {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly overrides: Readonly<Record<string, string>>;
}

/** Longest texts, by the list a string stands in (docs of the schema's types; the schema checks only some of them). */
const longest: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};
const longestResid = 32;

/** Which list a reference must point into, by the element that refers. */
const expectedKind: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
  Namespace: 'ShortStrings',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/**
 * What the schemas cannot see: references, lengths, identity, one https origin, icons of the right size, complete
 * translations. A line a fault. Icons are looked for in `assets/` of the project.
 */
export async function lintFaults(xml: string): Promise<string[]> {
  const { XmlDocument, XmlElement } = await import('libxml2-wasm');
  const document = XmlDocument.fromString(xml);
  try {
    const all = document.find('//*').filter((node) => node instanceof XmlElement);
    const resources = all.filter(isResource).map((element) =>
      resource(
        element,
        element.find('*').filter((node) => node instanceof XmlElement),
      ),
    );
    return [
      ...referenceFaults(all, resources),
      ...resources.flatMap(textFaults),
      ...identityFaults(document.get('/*/*[local-name()="Id"]')?.content ?? ''),
      ...addressFaults(all),
      ...iconFaults(all, resources),
      ...overrideFaults(all),
    ];
  } finally {
    document.dispose();
  }
}

function attribute(element: XmlElement, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

function isResource(element: XmlElement): boolean {
  return element.parent?.parent?.name === 'Resources' && attribute(element, 'id') !== '';
}

function resource(element: XmlElement, overrides: readonly XmlElement[]): Resource {
  return {
    id: attribute(element, 'id'),
    kind: element.parent?.name ?? '',
    value: attribute(element, 'DefaultValue'),
    overrides: Object.fromEntries(
      overrides.map((each) => [attribute(each, 'Locale'), attribute(each, 'Value')]),
    ),
  };
}

function referenceFaults(all: readonly XmlElement[], resources: readonly Resource[]): string[] {
  const references = all.filter((element) => attribute(element, 'resid') !== '');
  const used = new Set(references.map((element) => attribute(element, 'resid')));
  return [
    ...references.flatMap((element) => {
      const resid = attribute(element, 'resid');
      const target = resources.find(({ id }) => id === resid);
      if (!target) return [`${element.name}: resid "${resid}" is not defined`];
      const kind = expectedKind[element.name];
      return target.kind === kind
        ? []
        : [`${element.name}: resid "${resid}" is in ${target.kind}, not ${kind ?? '?'}`];
    }),
    ...resources.filter(({ id }) => !used.has(id)).map(({ id }) => `resource "${id}" is never used`),
    ...resources
      .filter(({ id }, index) => resources.findIndex((other) => other.id === id) !== index)
      .map(({ id }) => `resource "${id}" is defined twice`),
  ];
}

function textFaults({ id, kind, value, overrides }: Resource): string[] {
  const limit = longest[kind] ?? 0;
  return [
    ...(id.length > longestResid ? [`resource id "${id}" is longer than ${longestResid}`] : []),
    ...[value, ...Object.values(overrides)]
      .filter((text) => text.length > limit)
      .map((text) => `resource "${id}" is ${text.length} long, at most ${limit}`),
    ...(/[가-힣]/.test(value) && overrides['en-US'] === undefined
      ? [`resource "${id}" has no en-US override`]
      : []),
    ...(/[가-힣]/.test(overrides['en-US'] ?? '')
      ? [`resource "${id}" has Korean in its en-US override`]
      : []),
  ];
}

function identityFaults(id: string): string[] {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [`Id "${id}" is not a GUID`];
}

/** Namespaces of XML are addresses too, but attributes named DefaultValue and Value are what Office will load. */
function addressFaults(all: readonly XmlElement[]): string[] {
  const addresses = all
    .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
    .filter((text) => /^[a-z]+:\/\//.test(text));
  const origins = [...new Set(addresses.map((address) => new URL(address).origin))];
  return [
    ...addresses
      .filter((address) => !address.startsWith('https://'))
      .map((address) => `${address} is not https`),
    ...(origins.length === 1 ? [] : [`more than one origin: ${origins.join(', ')}`]),
  ];
}

function iconFaults(all: readonly XmlElement[], resources: readonly Resource[]): string[] {
  const wanted: [string, number][] = [
    ...all
      .filter(({ name }) => name === 'Image')
      .filter((element) => attribute(element, 'size') !== '')
      .map((element): [string, number] => [
        resources.find(({ id }) => id === attribute(element, 'resid'))?.value ?? '',
        Number(attribute(element, 'size')),
      ]),
    ...all
      .filter(({ name }) => name === 'IconUrl' || name === 'HighResolutionIconUrl')
      .map((element): [string, number] => [
        attribute(element, 'DefaultValue'),
        element.name === 'IconUrl' ? 32 : 64,
      ]),
  ];
  return wanted.flatMap(([address, size]) => {
    const actual = pngSize(address.slice(address.lastIndexOf('/') + 1));
    return actual === `${size}x${size}`
      ? []
      : [`icon ${address} should be ${size}x${size}: ${actual ?? 'no such file'}`];
  });
}

function pngSize(file: string): string | null {
  try {
    const bytes = readFileSync(join(__dirname, '../../assets', file));
    return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  } catch {
    return null;
  }
}

/** One override per language, and none for the default. */
function overrideFaults(all: readonly XmlElement[]): string[] {
  return all
    .filter(({ name }) => name === 'Override')
    .map((element) => attribute(element, 'Locale'))
    .filter((locale) => locale !== 'en-US')
    .map((locale) => `unexpected override for "${locale}"`);
}
