import { attribute } from './relationships';

/** `[Content_Types].xml`: what each part of the package is, by extension and by name. */
export interface ContentTypes {
  readonly defaults: Map<string, string>;
  readonly overrides: Map<string, string>;
}

export function parseContentTypes(xml: string): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const [, kind, attributes = ''] of xml.matchAll(/<(?:\w+:)?(Default|Override)\s([^>]*?)\/?>/g)) {
    const type = attribute(attributes, 'ContentType');
    if (kind === 'Default') defaults.set(attribute(attributes, 'Extension').toLowerCase(), type);
    else overrides.set(attribute(attributes, 'PartName').replace(/^\//, ''), type);
  }
  return { defaults, overrides };
}

/** The types of the parts that are there: what the writer does not name comes from the original file. */
export function printContentTypes(
  names: readonly string[],
  written: ContentTypes,
  original: ContentTypes,
): string {
  const defaults = new Map([...original.defaults, ...written.defaults]);
  const overrides = new Map<string, string>();
  for (const name of names) {
    const type =
      written.overrides.get(name) ??
      original.overrides.get(name) ??
      ours.find(([path]) => path.test(name))?.[1];
    if (type !== undefined) overrides.set(name, type);
  }
  const lines = [
    ...[...defaults].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`),
    ...[...overrides].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${lines.join('')}</Types>`;
}

const openXml = 'application/vnd.openxmlformats-officedocument';

/** Parts that the workbench writes itself. */
const ours: readonly (readonly [path: RegExp, type: string])[] = [
  [/^customXml\/itemProps\d+\.xml$/, `${openXml}.customXmlProperties+xml`],
  [/^xl\/drawings\/drawing\d+\.xml$/, `${openXml}.drawing+xml`],
  [/^xl\/charts\/chart\d+\.xml$/, `${openXml}.drawingml.chart+xml`],
];
