import { zipSync } from 'fflate';
import type { Cell, DataValidation, HeaderFooter, PageSetup, Sheet } from 'hucre';
import type { RoundtripWorkbook } from 'hucre/xlsx';
import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import type { Parts } from './readPackage';
import { XlsxError } from './xlsxError';

/*
 * The only file that names hucre, the library that reads and writes .xlsx. What it leaves out on
 * saving is put back in `restoreParts.ts`; what it leaves out on reading is read in `openWorkbook.ts`.
 */

export type FileCell = Cell;
export type FileSheet = Sheet;
export type FileWorkbook = RoundtripWorkbook;
export type FilePageSetup = PageSetup;
export type FileHeaderFooter = HeaderFooter;
export type FileValidation = DataValidation;

/** Reads the parts of a workbook, whose safety has been checked. */
export async function readFile(parts: Parts): Promise<FileWorkbook> {
  try {
    return await openXlsx(zipSync(Object.fromEntries(parts), { level: 0 }), { readStyles: true });
  } catch (error) {
    throw new XlsxError('damaged', { cause: error });
  }
}

/**
 * Lets the library forget how the sheets of the file pointed to drawings and charts. It would pair them by
 * position, which is wrong once a sheet has moved; `restoreSheet` pairs them by what they belonged to.
 */
export function forgetSheetRelationships(file: FileWorkbook): void {
  const symbol = Object.getOwnPropertySymbols(file).find(({ description }) =>
    description?.startsWith('hucre'),
  );
  const state: unknown = symbol && Reflect.get(file, symbol);
  const entries: unknown = state && Reflect.get(state, 'rawEntries');
  if (!(entries instanceof Map)) throw new Error('This version of hucre keeps a file in another way.');
  for (const name of [...(entries as Map<string, Uint8Array>).keys()]) {
    if (/^xl\/(worksheets\/_rels|drawings|threadedComments)\//.test(name)) entries.delete(name);
  }
}

/** Writes a workbook that `readFile` gave and that was changed since. */
export function writeFile(file: FileWorkbook): Promise<Uint8Array> {
  return saveXlsx(file);
}

/** The bytes of a new workbook with one empty sheet, for one that was never a file. */
export function blankFile(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }], defaultFont: { name: '맑은 고딕', size: 11 } });
}
