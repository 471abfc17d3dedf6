import type { Parts } from './readPackage';
import { partBytes, partText, printAttributes, XmlPatch } from './xml';

const path = '[Content_Types].xml';
const openXml = 'application/vnd.openxmlformats-officedocument';

/** Types of the parts that the workbench writes itself. */
const ours: readonly (readonly [path: RegExp, type: string])[] = [
  [/^xl\/worksheets\/[^/]+\.xml$/, `${openXml}.spreadsheetml.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${openXml}.spreadsheetml.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${openXml}.spreadsheetml.sharedStrings+xml`],
  [/^xl\/comments\d+\.xml$/, `${openXml}.spreadsheetml.comments+xml`],
  [/^xl\/drawings\/drawing\d+\.xml$/, `${openXml}.drawing+xml`],
  [/^xl\/charts\/chart\d+\.xml$/, `${openXml}.drawingml.chart+xml`],
  [/^customXml\/itemProps\d+\.xml$/, `${openXml}.customXmlProperties+xml`],
];
const vml = `${openXml}.vmlDrawing`;

/** Names the types of parts that were added, and forgets those of parts that are gone. */
export function updateContentTypes(parts: Map<string, Uint8Array>, original: Parts): void {
  const patch = new XmlPatch(partText(parts, path));
  const nameOf = (partName: string | undefined): string => (partName ?? '').replace(/^\//, '');
  for (const element of patch.root.children) {
    const type = element.attributes['ContentType'] ?? '';
    // What is opened from a template is a workbook.
    const template = /\.template\.(?=(?:macroEnabled\.)?main\+xml$)/;
    if (template.test(type)) patch.setAttributes(element, { ContentType: type.replace(template, '.sheet.') });
    const name = nameOf(element.attributes['PartName']);
    if (element.name === 'Override' && original.has(name) && !parts.has(name)) patch.remove(element);
  }
  const named = new Set(patch.root.children.map(({ attributes }) => nameOf(attributes['PartName'])));
  const defaults = new Set(
    patch.root.children.map(({ attributes }) => attributes['Extension']?.toLowerCase()),
  );
  const added = [...parts.keys()].filter((name) => !original.has(name) && !named.has(name));
  if (added.some((name) => name.endsWith('.vml')) && !defaults.has('vml')) {
    patch.append(patch.root, `<Default${printAttributes({ Extension: 'vml', ContentType: vml })}/>`);
  }
  for (const name of added) {
    const type = ours.find(([form]) => form.test(name))?.[1];
    if (type === undefined) continue;
    patch.append(patch.root, `<Override${printAttributes({ PartName: `/${name}`, ContentType: type })}/>`);
  }
  if (patch.isChanged) parts.set(path, partBytes(patch.result()));
}

/** Whether a workbook says that it carries macros: it is called .xlsm then, and Excel insists on it. */
export function hasMacros(parts: Parts): boolean {
  const { root } = new XmlPatch(partText(parts, path));
  return root.children.some(({ attributes }) =>
    (attributes['ContentType'] ?? '').endsWith('.macroEnabled.main+xml'),
  );
}
