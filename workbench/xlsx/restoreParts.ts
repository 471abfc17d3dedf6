import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../workbook/workbook';
import { parseContentTypes, printContentTypes } from './contentTypes';
import { customXmlParts } from './customXml';
import { partText } from './partText';
import type { Parts } from './readPackage';
import type { Relationship } from './relationships';
import { parseRelationships, printRelationships, resolveTarget, unusedId } from './relationships';
import { restoreSheet } from './restoreSheet';
import { worksheetPaths } from './worksheetPaths';

const customXmlType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Relationships of the workbook that the library always writes anew. */
const writtenAnew = /\/(worksheet|chartsheet|dialogsheet|styles|sharedStrings|calcChain|customXml)$/;

/**
 * Puts back what the library leaves out on saving: the relationships and content types of parts that it
 * copies but does not know (theme, document properties, printer settings), drawings as they were, custom
 * XML, and what `restoreSheet` says. An arrow to a part that is not there is taken away.
 */
export function restoreParts(saved: Uint8Array, original: Parts, workbook: Workbook): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(saved)));
  for (const name of [...parts.keys()]) if (name.startsWith('customXml/')) parts.delete(name);
  const custom = customXmlParts(
    workbook.customXml.map(({ xml }) => xml),
    workbook.settings,
  );
  for (const [name, data] of custom.parts) parts.set(name, data);

  const sources = worksheetPaths(original);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const source = sheet.fileIndex === null ? null : (sources[sheet.fileIndex] ?? null);
    restoreSheet({ parts, original, path: `xl/worksheets/sheet${index + 1}.xml`, source, sheet });
  }

  restoreRelationships(parts, original, '_rels/.rels', '', []);
  restoreRelationships(parts, original, 'xl/_rels/workbook.xml.rels', 'xl', custom.itemNames);
  const contentTypes = printContentTypes(
    [...parts.keys()],
    parseContentTypes(partText(parts, '[Content_Types].xml')),
    parseContentTypes(partText(original, '[Content_Types].xml')),
  );
  parts.set('[Content_Types].xml', strToU8(contentTypes));
  return zipSync(Object.fromEntries(parts));
}

function restoreRelationships(
  parts: Map<string, Uint8Array>,
  original: Parts,
  path: string,
  folder: string,
  customXml: readonly string[],
): void {
  const kept: Relationship[] = parseRelationships(partText(parts, path)).filter(
    ({ target, external }) => external || parts.has(resolveTarget(folder, target)),
  );
  const known = new Set(kept.map(({ target }) => resolveTarget(folder, target)));
  for (const lost of parseRelationships(partText(original, path))) {
    const part = resolveTarget(folder, lost.target);
    if (writtenAnew.test(lost.type) || lost.external || known.has(part) || !parts.has(part)) continue;
    kept.push({ ...lost, id: unusedId(kept) });
  }
  for (const item of customXml) {
    kept.push({ id: unusedId(kept), type: customXmlType, target: `../${item}`, external: false });
  }
  parts.set(path, strToU8(printRelationships(kept)));
}
