import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../workbench/workbook/workbook';
import { openWorkbook } from '../workbench/xlsx/openWorkbook';

/** The sample workbook, opened anew. */
export async function openSample(): Promise<Workbook> {
  return openWorkbook(readFileSync(join(__dirname, '..', 'samples', '2020.xlsx')));
}

/** Puts a value into a cell by sheet name and address, as a person would overtype it. */
export function overtype(
  workbook: Workbook,
  name: string,
  address: string,
  value: string | number | null,
): void {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const match = /^([A-Z])(\d+)$/.exec(address);
  if (!sheet || !match) throw new Error(`no cell ${name}!${address}`);
  const [, letter = 'A', row = '1'] = match;
  const [r, c] = [Number(row) - 1, letter.charCodeAt(0) - 65];
  sheet.put(r, c, { value, formula: null, style: sheet.styleAt(r, c) });
}

/** The address of the cell that holds a text: `A7`. */
export function findCell(workbook: Workbook, name: string, text: string): string {
  const sheet = workbook.sheets.find((one) => one.name === name);
  for (const { row, column, cell } of sheet?.cells() ?? []) {
    if (cell.value === text) return `${String.fromCharCode(65 + column)}${row + 1}`;
  }
  throw new Error(`「${name}」 has no cell "${text}"`);
}

/** Turns the rows under a header round, as sorting the sheet does. */
export function reverseRows(workbook: Workbook, name: string, header: string): void {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const filled = [...(sheet?.cells() ?? [])].filter(({ cell }) => cell.value !== null && cell.value !== '');
  const top = Number(/\d+$/.exec(findCell(workbook, name, header))?.[0]);
  const body = filled
    .filter(({ row }) => row >= top)
    .map(({ row, column, cell }) => ({ row, column, cell: { ...cell } }));
  const last = Math.max(...body.map(({ row }) => row));
  for (const { row, column, cell } of body) sheet?.put(row, column, { ...cell, value: null, formula: null });
  for (const { row, column, cell } of body) sheet?.put(top + last - row, column, cell);
}
