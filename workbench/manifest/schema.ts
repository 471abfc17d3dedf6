import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The public schemas of the add-in only manifest, repaired so that they compile (see the folder's README). */
const schema = join(__dirname, '../../test/fixtures/manifest-schema/OfficeAppManifestV1_1.xsd');

/** What the schemas of Office say against a manifest, a line a fault; empty when it is valid. Needs no network. */
export async function schemaFaults(xml: string): Promise<string[]> {
  const { ParseOption, XmlDocument, XsdValidator, XmlValidateError } = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  xmlRegisterFsInputProviders();
  const rules = XmlDocument.fromString(readFileSync(schema, 'utf8'), { url: schema });
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET });
  const validator = XsdValidator.fromDoc(rules);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message, line }) => `line ${line}: ${message.trim()}`);
  } finally {
    for (const used of [validator, document, rules]) used.dispose();
  }
}
