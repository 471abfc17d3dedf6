import { Workbook } from '../../workbench/workbook/workbook';
import type { CellValue } from '../../src/sheets/model/grid';
import { isCellError } from '../../workbench/workbook/cell';

/** A workbook in memory with these sheets, each from A1. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Workbook {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== '') sheet.put(r, c, { value, formula: null, style: {} });
      });
    });
  }
  return workbook;
}

/** The values of a sheet from A1 to its last used cell; '' where empty; null when there is no such sheet. */
export function valuesOf(workbook: Workbook, name: string): CellValue[][] | null {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const area = sheet.usedArea(true);
  if (!area) return [];
  return Array.from({ length: area.bottom + 1 }, (_, r) =>
    Array.from({ length: area.right + 1 }, (__, c) => {
      const value = sheet.cell(r, c)?.value ?? '';
      return isCellError(value) ? value.error : value;
    }),
  );
}
