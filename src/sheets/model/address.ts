import type { Area } from './grid';

/** The letters of a column, 0-based: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The address of a cell, from 0-based row and column: (6, 0) → A7. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of an area: `A1:C4`, or `A1` for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The area of an address without sheet name, `$` signs allowed; null when it is no such address. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

/** The area of whole rows (`3:40`) as far as their first column; null when it is no such address. */
export function parseRows(rows: string): Area | null {
  return parseArea(rows.replace(/\d+/g, 'A$&'));
}

/** The smallest area around several; null around none. */
export function areaAround(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** Whether an area holds the cell of a 0-based row and column. */
export function holdsCell({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** An address without the sheet that Excel names before it: `'예산 내역'!A1:B2` → `A1:B2`. */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
