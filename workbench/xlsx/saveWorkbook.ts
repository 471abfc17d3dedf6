import { quoteSheetName } from '../host/areaReference';
import type { Sheet } from '../workbook/sheet';
import { cellKey, cellPlace } from '../workbook/sheet';
import type { Font } from '../workbook/style';
import type { Workbook } from '../workbook/workbook';
import { fileCell } from './fileCells';
import { fileValidation } from './fileValidations';
import { joinPlaces } from './headerFooterText';
import type { FileCell, FileSheet, FileWorkbook } from './library';
import { blankFile, forgetSheetRelationships, readFile, writeFile } from './library';
import { readPackage } from './readPackage';
import { restoreParts } from './restoreParts';

/**
 * The bytes of a workbook as .xlsx, with the results of its formulas. What came from a file and was not
 * understood (charts, images, print settings, other parts) is in it again.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const original = workbook.file ?? readPackage(await blankFile());
  const file = await readFile(original);
  forgetSheetRelationships(file);
  const before = file.sheets;
  file.sheets = workbook.sheets.map((sheet) =>
    fileSheet(sheet, sheet.fileIndex === null ? undefined : before[sheet.fileIndex], file.defaultFont ?? {}),
  );
  file.activeSheet = workbook.sheets.indexOf(workbook.activeSheet());
  file.namedRanges = [...workbook.names, ...printNames(workbook.sheets)];
  return restoreParts(await writeFile(file), original, workbook);
}

function fileSheet(sheet: Sheet, source: FileSheet | undefined, defaultFont: Font): FileSheet {
  const cells = new Map<string, FileCell>();
  for (const { row, column, cell } of sheet.cells()) {
    const key = `${row},${column}`;
    cells.set(
      key,
      fileCell(cell, source?.cells?.get(key), defaultFont, sheet.spills.get(cellKey(row, column))),
    );
  }
  for (const [key, { author, text }] of sheet.notes) {
    const { row, column } = cellPlace(key);
    const cell = cells.get(`${row},${column}`) ?? { value: null, type: 'empty' };
    cells.set(`${row},${column}`, { ...cell, comment: { author, text } });
  }
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  return {
    ...keptOfFile(source),
    name: sheet.name,
    rows: [],
    cells,
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    columns: fileColumns(sheet, source),
    rowDefs: fileRows(sheet, source),
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'veryHidden',
    view: {
      ...source?.view,
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== null && { tabColor: { rgb: sheet.tabColor } }),
    },
    ...(sheet.protected && { protection: source?.protection ?? { sheet: true } }),
    ...(frozen && { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }),
    // The file counts the last row of a page, the model the first of the next.
    rowBreaks: [...sheet.rowBreaks].map((row) => row - 1),
    pageSetup: filePage(sheet),
    headerFooter: fileHeaderFooter(sheet, source),
    dataValidations: sheet.validations.map(fileValidation),
  };
}

/** What the file said of the sheet and the workbench has no model of; drawings come back another way. */
function keptOfFile(source: FileSheet | undefined): Partial<FileSheet> {
  const { conditionalRules, autoFilter, splitPane, tables, colBreaks, outlineProperties, sparklines } =
    source ?? {};
  return {
    ...(conditionalRules && { conditionalRules }),
    ...(autoFilter && { autoFilter }),
    ...(splitPane && { splitPane }),
    ...(tables && { tables }),
    ...(colBreaks && { colBreaks }),
    ...(outlineProperties && { outlineProperties }),
    ...(sparklines && { sparklines }),
  };
}

/** Print area and titles are written as defined names: see `printNames`. */
function filePage({ page }: Sheet): NonNullable<FileSheet['pageSetup']> {
  const printed = new Set(['printArea', 'printTitlesRow', 'printTitlesColumn']);
  return Object.fromEntries(Object.entries(page).filter(([name]) => !printed.has(name)));
}

function fileColumns(sheet: Sheet, source: FileSheet | undefined): NonNullable<FileSheet['columns']> {
  const count = Math.max(0, ...[...sheet.columns.keys()].map((column) => column + 1));
  return Array.from({ length: count }, (_, column) => {
    const { outlineLevel, collapsed } = source?.columns?.[column] ?? {};
    const { width, hidden } = sheet.columns.get(column) ?? {};
    return {
      ...(outlineLevel !== undefined && { outlineLevel }),
      ...(collapsed !== undefined && { collapsed }),
      ...(width !== undefined && { width }),
      ...(hidden && { hidden }),
    };
  });
}

function fileRows(sheet: Sheet, source: FileSheet | undefined): NonNullable<FileSheet['rowDefs']> {
  const rows: NonNullable<FileSheet['rowDefs']> = new Map();
  for (const row of new Set([...sheet.rows.keys(), ...(source?.rowDefs?.keys() ?? [])])) {
    const { outlineLevel, collapsed } = source?.rowDefs?.get(row) ?? {};
    const { height, hidden } = sheet.rows.get(row) ?? {};
    const outline = {
      ...(outlineLevel !== undefined && { outlineLevel }),
      ...(collapsed !== undefined && { collapsed }),
    };
    rows.set(row, { ...outline, ...(height !== undefined && { height }), ...(hidden && { hidden }) });
  }
  return rows;
}

function fileHeaderFooter(
  sheet: Sheet,
  source: FileSheet | undefined,
): NonNullable<FileSheet['headerFooter']> {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = sheet.headerFooter;
  return {
    ...source?.headerFooter,
    oddHeader: joinPlaces({ left: leftHeader, center: centerHeader, right: rightHeader }),
    oddFooter: joinPlaces({ left: leftFooter, center: centerFooter, right: rightFooter }),
  };
}

/** The library would write the sheet's name without the quotes that some names need. */
function printNames(sheets: readonly Sheet[]): NonNullable<FileWorkbook['namedRanges']> {
  return sheets.flatMap(({ name, page }) => {
    const sheet = quoteSheetName(name);
    const titles = [page.printTitlesColumn, page.printTitlesRow].flatMap((lines) =>
      lines === undefined ? [] : [`${sheet}!${lines}`],
    );
    return [
      ...(page.printArea === undefined
        ? []
        : [{ name: '_xlnm.Print_Area', range: `${sheet}!${page.printArea}`, scope: name }]),
      ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: name }] : []),
    ];
  });
}
