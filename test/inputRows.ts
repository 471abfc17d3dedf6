import type { Workbook } from '../workbench/workbook/workbook';

type Value = string | number;

/** Adds an input sheet as a person would type it, header first; one of that name is replaced. */
export function putSheet(workbook: Workbook, name: string, rows: readonly (readonly Value[])[]): void {
  const before = workbook.sheets.find((sheet) => sheet.name === name);
  if (before) workbook.removeSheet(before);
  workbook.addSheet(name);
  for (const row of rows) addRow(workbook, name, row);
}

/** Types a row of values under the last one of a sheet. */
export function addRow(workbook: Workbook, name: string, values: readonly Value[]): void {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const row = (sheet.usedArea(true)?.bottom ?? -1) + 1;
  values.forEach((value, column) => {
    if (value !== '') sheet.put(row, column, { value, formula: null, style: {} });
  });
}

/** Types a setting (설정): over its value where the key is there, else as a row of its own. */
export function putSetting(workbook: Workbook, key: string, value: Value): void {
  const sheet = workbook.sheets.find(({ name }) => name === '설정');
  if (!sheet) throw new Error('no sheet 설정');
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.value !== key) continue;
    sheet.put(row, column + 1, { value, formula: null, style: sheet.styleAt(row, column + 1) });
    return;
  }
  addRow(workbook, '설정', [key, value]);
}
