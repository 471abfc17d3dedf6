import type { Note, Sheet, SheetState } from '../workbook/sheet';
import { cellKey, cellPlace } from '../workbook/sheet';
import { parseArea } from '../../src/sheets/model/address';
import type { Parts } from './readPackage';
import { addRelationship, partFrom, unusedPath } from './relationships';
import { encodeText, printText, stringText } from './sharedStrings';
import { worksheetOrder } from './sheetPatch';
import { addressOf } from './worksheet';
import type { XmlElement } from './xml';
import {
  childOf,
  childrenOf,
  numberOf,
  parseXml,
  partBytes,
  partText,
  printAttributes,
  within,
  XmlPatch,
} from './xml';
import { XlsxError } from './xlsxError';

/** The notes (메모) of a worksheet by the keys of their cells. */
export function notesOf(parts: Parts, sheetPath: string): ReadonlyMap<number, Note> {
  const path = partFrom(parts, sheetPath, 'comments');
  if (path === null) return new Map();
  const root = parseXml(partText(parts, path));
  const authors = childrenOf(childOf(root, 'authors'), 'author').map(({ text }) => text);
  const notes = new Map<number, Note>();
  for (const element of childrenOf(childOf(root, 'commentList'), 'comment')) {
    const key = keyOf(element);
    const text = childOf(element, 'text');
    if (key === null) continue;
    const author = authors[numberOf(element.attributes['authorId']) ?? 0] ?? '';
    notes.set(key, { author, text: text ? stringText(text) : '' });
  }
  return notes;
}

function keyOf({ attributes }: XmlElement): number | null {
  const area = parseArea(attributes['ref'] ?? '');
  return area && cellKey(area.top, area.left);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const noComments = `${declaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>`;
const noShapes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/**
 * Brings a sheet's notes from the state that it was opened in to the one that it has now. Notes that did not change
 * keep their text's looks, and their boxes their place and size.
 */
export function patchNotes(
  parts: Map<string, Uint8Array>,
  sheetPath: string,
  patch: XmlPatch,
  before: SheetState,
  sheet: Sheet,
): void {
  const gone = [...before.notes.keys()].filter((key) => !sheet.notes.has(key));
  const changed = [...sheet.notes].filter(([key, note]) => {
    const was = before.notes.get(key);
    return was?.text !== note.text || was.author !== note.author;
  });
  if (gone.length + changed.length === 0) return;
  const path = partFrom(parts, sheetPath, 'comments') ?? unusedPath(parts, 'xl/comments');
  const isNew = !parts.has(path);
  const list = new XmlPatch(isNew ? noComments : partText(parts, path));
  patchComments(list, gone, changed);
  parts.set(path, partBytes(list.result()));
  if (isNew) addRelationship(parts, sheetPath, 'comments', path);
  const added = changed.map(([key]) => key).filter((key) => !before.notes.has(key));
  patchShapes(parts, sheetPath, patch, gone, added);
}

function patchComments(
  list: XmlPatch,
  gone: readonly number[],
  changed: readonly (readonly [number, Note])[],
): void {
  const authorList = childOf(list.root, 'authors');
  const authors = childrenOf(authorList, 'author').map(({ text }) => text);
  const present = childOf(list.root, 'commentList');
  if (!authorList || !present) throw new XlsxError('damaged');
  const known = new Map(childrenOf(present, 'comment').map((element) => [keyOf(element), element]));
  for (const key of gone) {
    const element = known.get(key);
    if (element) list.remove(element);
  }
  for (const [key, { author, text }] of changed) {
    if (!authors.includes(author)) {
      authors.push(author);
      list.append(authorList, `<author>${encodeText(author)}</author>`);
    }
    const attributes = printAttributes({ ref: addressOf(key), authorId: authors.indexOf(author) });
    const xml = `<comment${attributes}><text><r>${printText(text)}</r></text></comment>`;
    const element = known.get(key);
    if (element) list.replace(element.start, element.end, list.prefixed(xml));
    else list.append(present, xml);
  }
}

/** Each note has a box, in a drawing of an older kind (VML) that the sheet points to. */
function patchShapes(
  parts: Map<string, Uint8Array>,
  sheetPath: string,
  patch: XmlPatch,
  gone: readonly number[],
  added: readonly number[],
): void {
  const legacy = childOf(patch.root, 'legacyDrawing');
  const present = legacy ? partFrom(parts, sheetPath, 'vmlDrawing') : null;
  if (present === null && added.length === 0) return;
  const path = present ?? unusedPath(parts, 'xl/drawings/vmlDrawing', 'vml');
  const text = present === null ? noShapes : partText(parts, present);
  const end = text.lastIndexOf('</xml>');
  const boxes = added.map((key, index) => noteBox(key, `gyobu${key}_${index}`)).join('');
  let shapes: XmlPatch;
  try {
    shapes = new XmlPatch(text);
  } catch {
    // Older Excel wrote what is no XML (`<br>`): what is there stays, and the boxes of notes that are gone are ignored.
    if (end >= 0) parts.set(path, partBytes(text.slice(0, end) + boxes + text.slice(end)));
    return;
  }
  for (const shape of shapes.root.children.filter(({ name }) => name === 'shape')) {
    const [row, column] = ['Row', 'Column'].map((name) => within(shape, name)[0]?.text);
    if (row !== undefined && column !== undefined && gone.includes(cellKey(Number(row), Number(column)))) {
      shapes.remove(shape);
    }
  }
  shapes.append(shapes.root, boxes);
  parts.set(path, partBytes(shapes.result()));
  if (present !== null) return;
  const id = addRelationship(parts, sheetPath, 'vmlDrawing', path);
  patch.put('legacyDrawing', `<legacyDrawing ${relationshipAttribute(id)}/>`, worksheetOrder);
}

/** An attribute that names a relationship, with the namespace that the part may not have declared. */
export function relationshipAttribute(id: string): string {
  return `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"`;
}

function noteBox(key: number, id: string): string {
  const { row, column } = cellPlace(key);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(', ');
  return `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
