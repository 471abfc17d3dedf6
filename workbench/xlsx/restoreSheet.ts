import { strFromU8, strToU8 } from 'fflate';
import { cellAddress } from '../../src/sheets/address';
import { isCellError } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { withCharts } from './fileCharts';
import { partText } from './partText';
import type { Parts } from './readPackage';
import type { Relationship } from './relationships';
import {
  attribute,
  folderOf,
  parseRelationships,
  printRelationships,
  relationshipsPath,
  resolveTarget,
  unusedId,
} from './relationships';

export interface SheetRestoration {
  /** The saved package, changed in place. */
  readonly parts: Map<string, Uint8Array>;
  readonly original: Parts;
  /** Where the sheet was written. */
  readonly path: string;
  /** Where it was in the original file; null for a new sheet. */
  readonly source: string | null;
  readonly sheet: Sheet;
}

/**
 * Puts back into one sheet what the library does not write: results of formulas that are errors, the
 * default row height, and from the original the drawing (charts, images, shapes), the printer's own
 * settings, and pictures in headers. The charts that the add-in drew come last.
 */
export function restoreSheet(restoration: SheetRestoration): void {
  const { parts, path, sheet } = restoration;
  let xml = partText(parts, path);
  xml = withErrorResults(xml, sheet);
  xml = withMergedColumns(xml);
  if (restoration.source !== null) xml = withOriginal(xml, restoration, restoration.source);
  xml = withCharts(xml, restoration, (of, id) => insertBefore(of, afterDrawing, `<drawing r:id="${id}"/>`));
  parts.set(path, strToU8(xml));
}

function withErrorResults(xml: string, sheet: Sheet): string {
  const errors = new Map<string, string>();
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.formula !== null && isCellError(cell.value))
      errors.set(cellAddress(row, column), cell.value.error);
  }
  if (errors.size === 0) return xml;
  return xml.replaceAll(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f[^>]*>[^<]*<\/f>)<\/c>/g,
    (whole, ...groups: string[]) => {
      const [address = '', attributes = '', formula = ''] = groups;
      const error = errors.get(address);
      return error === undefined
        ? whole
        : `<c r="${address}"${attributes} t="e">${formula}<v>${error}</v></c>`;
    },
  );
}

/** Neighbouring columns that are alike become one element, as other writers have them. */
function withMergedColumns(xml: string): string {
  return xml.replace(/<cols>(.*?)<\/cols>/s, (_, inner: string) => {
    const runs: { min: number; max: number; rest: string }[] = [];
    for (const [, tag = ''] of inner.matchAll(/<col ([^>]*?)\/>/g)) {
      const min = Number(attribute(tag, 'min'));
      const rest = tag.replace(/\b(?:min|max)="\d+"\s*/g, '').trim();
      const last = runs.at(-1);
      if (last?.rest === rest && last.max === min - 1) last.max = min;
      else runs.push({ min, max: min, rest });
    }
    return `<cols>${runs.map(({ min, max, rest }) => `<col min="${min}" max="${max}" ${rest}/>`).join('')}</cols>`;
  });
}

/** What comes after a drawing in a worksheet, in the order that the schema asks for. */
const afterDrawing =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|extLst)[\s>/]|<\/worksheet>/;
const afterHeaderDrawing = /<(?:picture|oleObjects|controls|tableParts|extLst)[\s>/]|<\/worksheet>/;

function withOriginal(saved: string, { parts, original, path }: SheetRestoration, source: string): string {
  let xml = saved;
  const before = partText(original, source);
  const format = /<sheetFormatPr[^>]*\/>/.exec(before)?.[0];
  // Attributes of other namespaces (x14ac:dyDescent) would need a declaration that is not there.
  if (format) xml = xml.replace(/<sheetFormatPr[^>]*\/>/, format.replaceAll(/\s\w+:\w+="[^"]*"/g, ''));

  const relsPath = relationshipsPath(path);
  const kept: Relationship[] = [...parseRelationships(partText(parts, relsPath))];
  const lost = parseRelationships(partText(original, relationshipsPath(source)));
  const restore = (relationship: Relationship): string => {
    const id = unusedId(kept);
    const part = resolveTarget(folderOf(source), relationship.target);
    kept.push({ ...relationship, id, target: `/${part}` });
    copyPart(parts, original, part);
    return id;
  };
  for (const relationship of lost) {
    const { id, type } = relationship;
    if (type.endsWith('/drawing') && !/<drawing[\s>]/.test(xml)) {
      xml = insertBefore(xml, afterDrawing, `<drawing r:id="${restore(relationship)}"/>`);
    } else if (type.endsWith('/vmlDrawing') && new RegExp(`<legacyDrawingHF[^>]*"${id}"`).test(before)) {
      xml = insertBefore(xml, afterHeaderDrawing, `<legacyDrawingHF r:id="${restore(relationship)}"/>`);
    } else if (type.endsWith('/printerSettings') && xml.includes('<pageSetup ')) {
      xml = xml.replace('<pageSetup ', `<pageSetup r:id="${restore(relationship)}" `);
    } else if (/\/(pivotTable|threadedComment|slicer|timeline)$/.test(type)) {
      restore(relationship);
    }
  }
  if (kept.length > 0) parts.set(relsPath, strToU8(printRelationships(kept)));
  return xml;
}

function insertBefore(xml: string, place: RegExp, element: string): string {
  const at = xml.search(place);
  return at < 0 ? xml : xml.slice(0, at) + element + xml.slice(at);
}

/** Copies a part of the original and whatever it points to, where the saved package lacks it. */
function copyPart(parts: Map<string, Uint8Array>, original: Parts, path: string): void {
  const data = original.get(path);
  if (!data || parts.has(path)) return;
  parts.set(path, data);
  const relsPath = relationshipsPath(path);
  const relationships = original.get(relsPath);
  if (!relationships) return;
  parts.set(relsPath, relationships);
  for (const { target, external } of parseRelationships(strFromU8(relationships))) {
    if (!external) copyPart(parts, original, resolveTarget(folderOf(path), target));
  }
}
