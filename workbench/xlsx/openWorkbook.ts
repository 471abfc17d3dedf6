import { parseArea } from '../../src/sheets/address';
import type { Cell } from '../workbook/cell';
import type { ColumnFormat, Sheet } from '../workbook/sheet';
import { cellKey } from '../workbook/sheet';
import { Workbook } from '../workbook/workbook';
import { readCustomXml } from './customXml';
import { worksheetPaths } from './worksheetPaths';
import { cellsOfFile } from './fileCells';
import { chartsOfSheet } from './fileCharts';
import { validationsOfFile } from './fileValidations';
import { headerFooterOf } from './headerFooterText';
import type { FileSheet } from './library';
import { readFile } from './library';
import { partText } from './partText';
import type { Parts } from './readPackage';
import { readPackage } from './readPackage';
import { XlsxError } from './xlsxError';
import { attribute } from './relationships';

/**
 * Opens an .xlsx. Formulas keep the results that the file stored until they are calculated.
 *
 * @throws XlsxError when the file is not one, is locked, or is meant to do harm
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = readPackage(bytes);
  const file = await readFile(parts);
  const workbook = new Workbook();
  const text = new TextBudget();
  const paths = worksheetPaths(parts);
  for (const [index, source] of file.sheets.entries()) {
    const sheet = workbook.addSheet(source.name);
    sheet.fileIndex = index;
    fillSheet(sheet, source, text);
    for (const chart of chartsOfSheet(parts, paths[index] ?? '')) {
      sheet.charts.push({ ...chart, id: `{chart-${workbook.nextSerial()}}` });
    }
  }
  workbook.names = (file.namedRanges ?? []).map(({ name, range, scope }) => ({
    name,
    range,
    ...(scope !== undefined && { scope }),
  }));
  const custom = readCustomXml(parts);
  for (const xml of custom.parts) workbook.addCustomXml(xml);
  for (const [key, value] of custom.settings) workbook.settings.set(key, value);
  const active = workbook.sheets[file.activeSheet ?? 0];
  if (active) workbook.selection = { ...workbook.selection, sheetId: active.id };
  workbook.structureProtected = hasLockedStructure(parts);
  workbook.file = parts;
  return workbook;
}

/** 통합 문서 보호: the library reads nothing of it. */
function hasLockedStructure(parts: Parts): boolean {
  const xml = partText(parts, 'xl/workbook.xml');
  const tag = /<(?:\w+:)?workbookProtection\b[^>]*>/.exec(xml)?.[0] ?? '';
  return ['1', 'true'].includes(attribute(tag, 'lockStructure'));
}

/**
 * Characters of text in all cells together, and formulas' among them. One shared string of a small file can stand in
 * thousands of cells; a year's workbook has less than a hundredth of this.
 */
const mostText = 20_000_000;

/** Counts the text of a file's cells as they are put, and stops where it is meant to fill the memory. */
class TextBudget {
  #left = mostText;

  take({ value, formula }: Cell): void {
    this.#left -= (typeof value === 'string' ? value.length : 0) + (formula?.length ?? 0);
    if (this.#left < 0) throw new XlsxError('tooLarge');
  }
}

function fillSheet(sheet: Sheet, source: FileSheet, text: TextBudget): void {
  for (const { row, column, cell } of cellsOfFile(source)) {
    text.take(cell);
    sheet.put(row, column, cell);
  }
  for (const [key, { comment, formula, formulaType, formulaRef = '' }] of source.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const area = formulaType === 'array' && formula !== undefined ? parseArea(formulaRef) : null;
    if (area) sheet.matrices.set(cellKey(row, column), { area, formula: `=${formula ?? ''}` });
    if (comment) sheet.notes.set(cellKey(row, column), { author: comment.author ?? '', text: comment.text });
  }
  for (const { startRow, startCol, endRow, endCol } of source.merges ?? []) {
    sheet.merges.push({ top: startRow, left: startCol, bottom: endRow, right: endCol });
  }
  for (const [index, column] of meaningful(source.columns ?? []).entries()) {
    const { width, hidden } = column;
    const format: ColumnFormat = { ...(width !== undefined && { width }), ...(hidden && { hidden }) };
    if (Object.keys(format).length > 0) sheet.columns.set(index, format);
  }
  for (const [row, { height, hidden }] of source.rowDefs ?? []) {
    sheet.rows.set(row, { ...(height !== undefined && { height }), ...(hidden && { hidden }) });
  }
  sheet.visibility = source.veryHidden ? 'veryHidden' : source.hidden ? 'hidden' : 'visible';
  sheet.tabColor = source.view?.tabColor?.rgb?.slice(-6) ?? null;
  sheet.showGridlines = source.view?.showGridLines ?? true;
  sheet.protected = source.protection !== undefined && source.protection.sheet !== false;
  sheet.frozenRows = source.freezePane?.rows ?? 0;
  sheet.frozenColumns = source.freezePane?.columns ?? 0;
  for (const row of source.rowBreaks ?? []) sheet.rowBreaks.add(row + 1);
  sheet.page = source.pageSetup ?? {};
  sheet.headerFooter = headerFooterOf(source.headerFooter?.oddHeader, source.headerFooter?.oddFooter);
  sheet.validations = validationsOfFile(source.dataValidations ?? []);
}

/**
 * The columns up to where the last run of like ones begins. LibreOffice writes a width for each of the
 * 16,384 columns; a run to the right edge that hides nothing says nothing.
 */
function meaningful(columns: NonNullable<FileSheet['columns']>): NonNullable<FileSheet['columns']> {
  const last = JSON.stringify(columns.at(-1));
  let count = columns.length;
  if (count < allColumns || columns.at(-1)?.hidden) return columns;
  while (count > 0 && JSON.stringify(columns[count - 1]) === last) count -= 1;
  return columns.slice(0, count);
}

const allColumns = 1_000;
