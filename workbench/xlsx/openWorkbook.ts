import { cellAddress } from '../../src/sheets/model/address';
import { isSheetName } from '../host/model/sheetName';
import type { Cell } from '../workbook/cell';
import type { CellStyle } from '../workbook/style';
import type { OpenedSheet } from '../workbook/workbook';
import { Workbook } from '../workbook/workbook';
import type { Sheet } from '../workbook/sheet';
import { notesOf } from './comments';
import { readCustomXml, settingsText } from './customXml';
import { chartsOfSheet } from './charts';
import type { Parts } from './readPackage';
import { limits, readPackage } from './readPackage';
import { folderOf, partFrom, relationshipsFrom, resolveTarget } from './relationships';
import { SharedStrings } from './sharedStrings';
import { StyleBook } from './styles';
import { blankStyles } from './blankPackage';
import type { WorkbookXml } from './workbookPart';
import { ownNames, printedOf, readWorkbookPart, workbookPath } from './workbookPart';
import { cellsOf, fillSheet, matricesOf, parseWorksheet } from './worksheet';
import { partText } from './xml';
import { XlsxError } from './xlsxError';

/**
 * Opens an .xlsx. Formulas keep the results that the file stored until they are calculated; a date is its number, in the
 * date system of the workbook.
 *
 * @throws XlsxError when the file is not one, is locked, or is meant to do harm
 */
export function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  return new Promise((resolve) => {
    resolve(workbookOf(bytes, readPackage(bytes)));
  });
}

function workbookOf(bytes: Uint8Array, parts: Parts): Workbook {
  const source = readWorkbookPart(parts);
  checkTabs(source, parts);
  const workbook = new Workbook();
  workbook.date1904 = source.date1904;
  workbook.structureProtected = source.structureProtected;
  const { strings, styles } = tablesOf(parts);
  const tables = { strings: strings.texts, styles, date1904: source.date1904 };
  const text = new TextBudget();
  const paths = new Map<Sheet, string>();
  let active: Sheet | null = null;
  for (const [index, { name, visibility, path }] of source.tabs.entries()) {
    if (path === null) continue;
    const sheet = workbook.addSheet(name);
    sheet.visibility = visibility;
    paths.set(sheet, path);
    if (index === source.activeTab) active = sheet;
    if (!parts.has(path)) throw new XlsxError('damaged');
    const worksheet = parseWorksheet(partText(parts, path));
    for (const { row, column, cell } of cellsOf(worksheet, tables)) {
      text.take(cell, name, row, column);
      sheet.put(row, column, cell);
    }
    for (const [key, matrix] of matricesOf(worksheet)) sheet.matrices.set(key, matrix);
    fillSheet(sheet, worksheet, styles);
    sheet.page = { ...sheet.page, ...printedOf(source, index) };
    for (const [key, note] of notesOf(parts, path)) sheet.notes.set(key, note);
    for (const chart of chartsOfSheet(parts, path)) {
      sheet.charts.push({ ...chart, id: `{chart-${workbook.nextSerial()}}` });
    }
  }
  if (workbook.sheets.length === 0) throw new XlsxError('damaged');
  workbook.names = ownNames(source);
  const custom = readCustomXml(parts);
  const items = custom.parts.map((item) => [workbook.addCustomXml(item.xml), item] as const);
  for (const [key, value] of custom.settings) workbook.settings.set(key, value);
  if (active) workbook.selection = { ...workbook.selection, sheetId: active.id };
  workbook.file = {
    bytes,
    parts,
    sheets: new Map(
      [...paths].map(([sheet, path]): [Sheet, OpenedSheet] => [sheet, { ...sheet.state(), path }]),
    ),
    looks: styles.looks,
    names: workbook.names,
    customXml: new Map(items),
    settings: settingsText(workbook.settings),
    activeSheet: workbook.activeSheet(),
    structureProtected: workbook.structureProtected,
  };
  return workbook;
}

/** What a sheet has to itself. Read anew for each sheet that leads to it, one part of a small file would fill the memory. */
const ownKinds = /\/(comments|drawing|vmlDrawing|table|threadedComment)$/;

/**
 * Refuses tabs that Excel would not have made: two of one name, names that it does not allow, parts that belong to
 * several sheets.
 */
function checkTabs({ tabs }: WorkbookXml, parts: Parts): void {
  if (tabs.length > limits.sheets) throw new XlsxError('tooManySheets');
  const names = new Set<string>();
  for (const { name } of tabs) {
    if (!isSheetName(name)) throw new XlsxError('sheetNameIllegal', { what: name });
    const key = name.toLocaleLowerCase();
    if (names.has(key)) throw new XlsxError('sheetNameTwice', { what: name });
    names.add(key);
  }
  const owned = new Set<string>();
  const own = (part: string): void => {
    if (owned.has(part)) throw new XlsxError('partShared', { what: part });
    owned.add(part);
  };
  for (const { path } of tabs) {
    if (path === null) continue;
    own(path);
    for (const { type, target, external } of relationshipsFrom(parts, path)) {
      if (!external && ownKinds.test(type)) own(resolveTarget(folderOf(path), target));
    }
  }
}

/** The tables that the cells of a package refer to, wherever they are kept. */
export function tablesOf(
  parts: Parts,
  opened: readonly CellStyle[] = [],
): { readonly strings: SharedStrings; readonly styles: StyleBook } {
  const strings = partFrom(parts, workbookPath, 'sharedStrings');
  const styles = partFrom(parts, workbookPath, 'styles');
  return {
    strings: new SharedStrings(strings === null ? '' : partText(parts, strings)),
    styles: new StyleBook(styles === null ? blankStyles : partText(parts, styles), opened),
  };
}

/**
 * Characters of text in all cells together, and formulas' among them. One shared string of a small file can stand in
 * thousands of cells; a year's workbook has less than a hundredth of this.
 */
const mostText = 20_000_000;

/** Excel's own limit of one cell. */
const longestText = 32_767;

/** Counts the text of a file's cells as they are put, and stops where it is meant to fill the memory. */
class TextBudget {
  #left = mostText;

  take({ value, formula }: Cell, sheet: string, row: number, column: number): void {
    if (typeof value === 'string' && value.length > longestText) {
      throw new XlsxError('textTooLong', { what: `「${sheet}」 ${cellAddress(row, column)}` });
    }
    this.#left -= (typeof value === 'string' ? value.length : 0) + (formula?.length ?? 0);
    if (this.#left < 0) throw new XlsxError('tooLarge');
  }
}
