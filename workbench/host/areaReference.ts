import { areaAddress, columnLetters, parseArea } from '../../src/sheets/model/address';
import type { Area } from '../../src/sheets/model/grid';
import { maxColumns, maxRows } from '../workbook/sheet';

/** A reference as a person writes it: `A1:C4`, `$4:$5`, `A:C`, `'예산 내역'!A1`. */
export interface AreaReference {
  /** null where the reference names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** null when the text is no reference, or one outside the sheet. */
export function parseReference(text: string): AreaReference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(text.trim());
  if (!match) return null;
  const [, quoted, bare, address = ''] = match;
  const area = parseAddress(address.toUpperCase().replaceAll('$', ''));
  return area && { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, area };
}

function parseAddress(address: string): Area | null {
  const rows = /^(\d+):(\d+)$/.exec(address);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(address);
  let area: Area | null;
  if (rows) area = parseArea(`A${rows[1] ?? ''}:${columnLetters(maxColumns - 1)}${rows[2] ?? ''}`);
  else if (columns) area = parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}${maxRows}`);
  else area = parseArea(address);
  if (!area) return null;
  const ordered = {
    top: Math.min(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    bottom: Math.max(area.top, area.bottom),
    right: Math.max(area.left, area.right),
  };
  const inside = ordered.top >= 0 && ordered.bottom < maxRows && ordered.right < maxColumns;
  return inside ? ordered : null;
}

/** `Sheet1!A1:C4`, the sheet's name quoted where Excel quotes it; whole columns as `A:C`, rows as `4:5`. */
export function printReference(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${printArea(area)}`;
}

/** `A1:C4`, `A:C` for whole columns, `4:5` for whole rows. */
export function printArea(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

/** `예산` as it is, `'예산 내역'` in quotes: only letters, digits, `_` and `.` stand bare, no digit first. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function isEntireColumn({ top, bottom }: Area): boolean {
  return top === 0 && bottom === maxRows - 1;
}

export function isEntireRow({ left, right }: Area): boolean {
  return left === 0 && right === maxColumns - 1;
}

export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** Whether the whole of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
