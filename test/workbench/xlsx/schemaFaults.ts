import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { XsdValidator } from 'libxml2-wasm';
import type { XmlElement } from '../../../workbench/xlsx/xml';
import { partText, XmlPatch } from '../../../workbench/xlsx/xml';

/*
 * What the schemas of ECMA-376 say against workbooks: `tsx schemaFaults.ts SCHEMA-FOLDER FILE…` prints, as JSON, the faults
 * of each file. Run beside jest, which cannot load the XML library (an ES module with a top-level await).
 */

/** Which schema a part's root answers to, by namespace. Parts of newer versions have none here. */
const schemas: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'sml.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'dml-spreadsheetDrawing.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'dml-chart.xsd',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'opc-relationships.xsd',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'opc-contentTypes.xsd',
};

/** A part as a reader takes it that knows no extension: what may be ignored is gone, alternatives are their last resort. */
function plain(text: string): string {
  const patch = new XmlPatch(text);
  const ignorable = Object.entries(patch.root.attributes)
    .filter(([name]) => name.endsWith(':Ignorable'))
    .flatMap(([, prefixes]) => prefixes.split(/\s+/));
  const isIgnored = (prefix: string): boolean => ignorable.includes(prefix) || prefix === 'mc';
  const visit = (element: XmlElement): void => {
    const gone = Object.keys(element.attributes).filter((name) => {
      const prefix = name.includes(':') ? (name.split(':')[0] ?? '') : '';
      return prefix === 'xml' || (prefix !== 'xmlns' && isIgnored(prefix));
    });
    if (gone.length > 0) patch.setAttributes(element, Object.fromEntries(gone.map((name) => [name, null])));
    for (const child of element.children) {
      const fallback = child.children.find(({ name }) => name === 'Fallback');
      if (child.name === 'AlternateContent') {
        patch.replace(child.start, child.end, fallback ? text.slice(fallback.opened, fallback.closing) : '');
      } else if (isIgnored(child.prefix.replace(':', ''))) {
        patch.remove(child);
      } else {
        visit(child);
      }
    }
  };
  visit(patch.root);
  return patch.result();
}

function namespaceOfRoot(text: string): string {
  const { root } = new XmlPatch(text);
  return root.attributes[root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.replace(':', '')}`] ?? '';
}

async function main([folder = '', ...files]: readonly string[]): Promise<void> {
  const {
    ParseOption,
    XmlDocument,
    XmlValidateError,
    XsdValidator: Validator,
  } = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  xmlRegisterFsInputProviders();
  const validators = new Map<string, XsdValidator>();
  const validatorOf = (schema: string): XsdValidator => {
    const url = path.join(folder, schema);
    const known = validators.get(schema);
    const made = known ?? Validator.fromDoc(XmlDocument.fromString(readFileSync(url, 'utf8'), { url }));
    validators.set(schema, made);
    return made;
  };
  const faultsOf = (name: string, text: string): string[] => {
    const schema = schemas[namespaceOfRoot(text)];
    if (schema === undefined) return [];
    const document = XmlDocument.fromString(plain(text), { option: ParseOption.XML_PARSE_NONET });
    try {
      validatorOf(schema).validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map(({ message }) => `${name}: ${message.trim()}`);
    } finally {
      document.dispose();
    }
  };
  const faults = files.map((file) => {
    const parts = new Map(Object.entries(unzipSync(readFileSync(file))));
    const names = [...parts.keys()].filter((name) => /\.(xml|rels)$/.test(name));
    return [file, names.flatMap((name) => faultsOf(name, partText(parts, name)))];
  });
  console.log(JSON.stringify(Object.fromEntries(faults)));
}

void main(process.argv.slice(2));
