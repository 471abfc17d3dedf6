import { areaAddress, parseArea } from '../../src/sheets/model/address';
import type { Area } from '../../src/sheets/model/grid';
import { intersect } from '../host/areaReference';
import type { Cell } from '../workbook/cell';
import type { SheetState } from '../workbook/sheet';
import { cellKey, maxColumns } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Parts } from './readPackage';
import { folderOf, relationshipsFrom, resolveTarget, setRelationships } from './relationships';
import { decodeText, encodeText } from './sharedStrings';
import type { XmlElement } from './xml';
import { childOf, childrenOf, parseXml, partBytes, partText, relationshipOf, XmlPatch } from './xml';

/*
 * Tables (표) that a sheet's change touches. Excel takes a file for damaged in which the headings of a table are not the
 * texts of its first row, or in which its cells are merged.
 */

/** What becomes of a table: its headings stand elsewhere, or read otherwise, or it is a table no more. */
type Fate =
  | { readonly kind: 'same' | 'gone' }
  | { readonly kind: 'renamed'; readonly headings: readonly string[] }
  | { readonly kind: 'moved'; readonly area: Area };

interface FileTable {
  readonly path: string;
  readonly relationship: string;
  readonly name: string;
  readonly root: XmlElement;
  readonly fate: Fate;
}

/** A table that saving has to give up, as `「자치구점수」의 표 '점수표'`: its cells stay. */
export interface LostTable {
  readonly sheet: string;
  readonly table: string;
}

/** The tables that saving will give up: to be told before anything is written. */
export function lostTables(workbook: Workbook): LostTable[] {
  const { file } = workbook;
  if (!file) return [];
  return workbook.sheets.flatMap((sheet) => {
    const opened = file.sheets.get(sheet);
    if (!opened) return [];
    return tablesOf(file.parts, opened.path, sheet.state())
      .filter(({ fate }) => fate.kind === 'gone')
      .map(({ name }) => ({ sheet: sheet.name, table: name }));
  });
}

/** Brings the tables of a sheet's part after its cells; those that are gone leave the sheet. */
export function patchTables(
  parts: Map<string, Uint8Array>,
  sheetPath: string,
  sheet: XmlPatch,
  now: SheetState,
): void {
  for (const { path, relationship, root, fate } of tablesOf(parts, sheetPath, now)) {
    if (fate.kind === 'gone') {
      removeTable(parts, sheetPath, sheet, relationship);
      continue;
    }
    const patch = new XmlPatch(partText(parts, path), root);
    if (fate.kind === 'renamed') {
      for (const [index, column] of columnsOf(root).entries()) {
        patch.setAttributes(column, { name: encodeText(fate.headings[index] ?? '') });
      }
    } else if (fate.kind === 'moved') {
      const ref = areaAddress(fate.area);
      // What was filtered or summed up were the rows of before.
      patch.setAttributes(root, { ref, totalsRowCount: null, totalsRowShown: 0 });
      for (const column of columnsOf(root)) {
        patch.setAttributes(column, { totalsRowFunction: null, totalsRowLabel: null });
        for (const sum of childrenOf(column, 'totalsRowFormula')) patch.remove(sum);
      }
      const filter = childOf(root, 'autoFilter');
      if (filter) patch.replace(filter.start, filter.end, patch.prefixed(`<autoFilter ref="${ref}"/>`));
      const sorted = childOf(root, 'sortState');
      if (sorted) patch.remove(sorted);
    }
    if (patch.isChanged) parts.set(path, partBytes(patch.result()));
  }
}

/** Cells as they are saved: a formula that names a table which is gone could not be opened, its result can. */
export function withoutGoneTables(state: SheetState, gone: readonly LostTable[]): SheetState {
  if (gone.length === 0) return state;
  const names = gone.map(({ table }) => table.toLowerCase());
  const cells = new Map<number, Cell>();
  for (const [key, cell] of state.cells) {
    const formula = cell.formula?.toLowerCase() ?? '';
    const isLost = names.some((name) => formula.includes(`${name}[`));
    cells.set(key, isLost ? { ...cell, formula: null } : cell);
  }
  return { ...state, cells };
}

function tablesOf(parts: Parts, sheetPath: string, now: SheetState): FileTable[] {
  return relationshipsFrom(parts, sheetPath).flatMap(({ id, type, target }) => {
    const path = resolveTarget(folderOf(sheetPath), target);
    if (!type.endsWith('/table') || !parts.has(path)) return [];
    const root = parseXml(partText(parts, path));
    const { displayName = '', name = displayName } = root.attributes;
    return [{ path, relationship: id, name: displayName || name, root, fate: fateOf(root, now) }];
  });
}

function columnsOf(root: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(root, 'tableColumns'), 'tableColumn');
}

function fateOf(root: XmlElement, now: SheetState): Fate {
  const area = parseArea(root.attributes['ref'] ?? '');
  if (!area) return { kind: 'same' };
  const isFree = (place: Area): boolean => !now.merges.some((merge) => intersect(merge, place));
  if (root.attributes['headerRowCount'] === '0') return { kind: isFree(area) ? 'same' : 'gone' };
  const names = columnsOf(root).map(({ attributes }) => decodeText(attributes['name'] ?? ''));
  const textAt = (row: number, index: number): unknown =>
    now.cells.get(cellKey(row, area.left + index))?.value ?? null;
  const reads = (row: number): boolean => names.every((name, index) => textAt(row, index) === name);
  if (reads(area.top)) return { kind: isFree(area) ? 'same' : 'gone' };
  const rows = [...now.cells.keys()]
    .filter((key) => key % maxColumns >= area.left && key % maxColumns <= area.right)
    .filter((key) => now.cells.get(key)?.value !== null)
    .map((key) => Math.floor(key / maxColumns));
  const top = rows.find((row) => reads(row));
  if (top !== undefined) {
    const moved = { ...area, top, bottom: rows.reduce((last, row) => Math.max(last, row), top + 1) };
    return isFree(moved) ? { kind: 'moved', area: moved } : { kind: 'gone' };
  }
  const headings = names.map((_, index) => textAt(area.top, index));
  const texts = headings.filter((text): text is string => typeof text === 'string' && text !== '');
  const isHeading = new Set(texts.map((text) => text.toLowerCase())).size === names.length;
  return isHeading && isFree(area) ? { kind: 'renamed', headings: texts } : { kind: 'gone' };
}

function removeTable(
  parts: Map<string, Uint8Array>,
  sheetPath: string,
  sheet: XmlPatch,
  relationship: string,
): void {
  const list = childOf(sheet.root, 'tableParts');
  const all = childrenOf(list, 'tablePart');
  const left = relationshipsFrom(parts, sheetPath).filter(({ id }) => id !== relationship);
  setRelationships(parts, sheetPath, left);
  const tables = left.filter(({ type }) => type.endsWith('/table')).length;
  if (!list) return;
  if (tables === 0) {
    sheet.remove(list);
    return;
  }
  for (const element of all) if (relationshipOf(element) === relationship) sheet.remove(element);
  sheet.setAttributes(list, { count: tables });
}
