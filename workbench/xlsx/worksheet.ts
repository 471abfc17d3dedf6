import { columnLetters, parseArea } from '../../src/sheets/model/address';
import type { Cell, CellValue } from '../workbook/cell';
import { isCellError } from '../workbook/cell';
import type { ColumnFormat, Matrix, RowFormat, Sheet } from '../workbook/sheet';
import { cellKey, maxColumns, maxRows } from '../workbook/sheet';
import type { PageLayout } from '../workbook/pageLayout';
import type { Validation } from '../workbook/validation';
import { headerFooterOf } from './headerFooterText';
import { decodeText, stringText } from './sharedStrings';
import { shiftFormula } from './sharedFormula';
import type { StyleBook } from './styles';
import type { XmlElement } from './xml';
import { childOf, childrenOf, isTrue, numberOf, scanXml } from './xml';
import { XlsxError } from './xlsxError';

/** A worksheet's part: all of it as a tree but the cells, which are many. */
export interface WorksheetXml {
  readonly root: XmlElement;
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  readonly element: XmlElement;
  readonly row: number;
  readonly cells: readonly SourceCell[];
}

/** A cell with its own few elements (`f`, `v`, `is`). */
export interface SourceCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
}

/**
 * Takes a worksheet's part apart. Rows and cells that do not say where they stand follow those before them.
 *
 * @throws XlsxError damaged
 */
export function parseWorksheet(text: string): WorksheetXml {
  const open: XmlElement[] = [];
  const rows: { element: XmlElement; row: number; cells: SourceCell[] }[] = [];
  const roots: XmlElement[] = [];
  let column = -1;
  scanXml(text, {
    open: (element) => {
      const parent = open.at(-1);
      if (!parent) roots.push(element);
      open.push(element);
      if (open.length === 3 && parent?.name === 'sheetData' && element.name === 'row') {
        const said = numberOf(element.attributes['r']);
        rows.push({ element, row: said === undefined ? (rows.at(-1)?.row ?? -1) + 1 : said - 1, cells: [] });
        column = -1;
      } else if (open.length === 4 && parent?.name === 'row' && element.name === 'c') {
        const row = rows.at(-1);
        const said = placeOf(element.attributes['r']);
        if (!row || said === null) throw new XlsxError('damaged');
        column = said?.column ?? column + 1;
        row.cells.push({ element, row: said?.row ?? row.row, column });
        if (column >= maxColumns || row.row >= maxRows || row.row < 0) throw new XlsxError('damaged');
      } else {
        parent?.children.push(element);
      }
    },
    close: () => open.pop(),
    text: (more) => {
      const element = open.at(-1);
      if (element && open.length >= 3) element.text += more;
    },
  });
  const [root] = roots;
  if (!root) throw new XlsxError('damaged');
  return { root, rows };
}

/** The place in `B3`; undefined where nothing is said, null where it is no place. */
function placeOf(
  reference: string | undefined,
): { readonly row: number; readonly column: number } | null | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  return at > 0 && Number.isInteger(row) && row >= 1 && row <= maxRows && column <= maxColumns
    ? { row: row - 1, column: column - 1 }
    : null;
}

/** What a cell's numbers refer to. */
export interface CellTables {
  readonly strings: readonly string[];
  readonly styles: StyleBook;
  readonly date1904: boolean;
}

/** The cells of a worksheet as the workbook keeps them. A serial number stays what it is, whatever its format. */
export function* cellsOf(
  { rows }: WorksheetXml,
  tables: CellTables,
): Iterable<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  const shared = sharedMasters(rows);
  for (const { cells } of rows) {
    for (const source of cells) {
      const { row, column, element } = source;
      const style = tables.styles.styleAt(numberOf(element.attributes['s']) ?? 0);
      yield {
        row,
        column,
        cell: { value: valueOf(element, tables), formula: formulaOf(source, shared), style },
      };
    }
  }
}

/** The cells that hold the text of a shared formula, by its number. */
export function sharedMasters(rows: readonly SourceRow[]): ReadonlyMap<string, SourceCell> {
  const masters = new Map<string, SourceCell>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      const formula = childOf(cell.element, 'f');
      const index = formula?.attributes['si'];
      if (
        formula?.attributes['t'] === 'shared' &&
        formula.text !== '' &&
        index !== undefined &&
        !masters.has(index)
      ) {
        masters.set(index, cell);
      }
    }
  }
  return masters;
}

/** A cell's formula with its `=`; null for a matrix over several cells, which is kept with its results. */
export function formulaOf(
  { element, row, column }: SourceCell,
  shared: ReadonlyMap<string, SourceCell>,
): string | null {
  const formula = childOf(element, 'f');
  if (!formula || isMatrix(formula)) return null;
  const text = decodeText(formula.text);
  if (text !== '') return `=${text}`;
  const master = shared.get(formula.attributes['si'] ?? '');
  const masterText = master && childOf(master.element, 'f')?.text;
  return master && masterText !== undefined
    ? `=${shiftFormula(decodeText(masterText), row - master.row, column - master.column)}`
    : null;
}

/** The matrix formulas ({=…}) of a worksheet, by the key of their first cell; and its data tables (데이터 표) as if they were. */
export function* matricesOf({ rows }: WorksheetXml): Iterable<readonly [key: number, matrix: Matrix]> {
  for (const { cells } of rows) {
    for (const { element, row, column } of cells) {
      const formula = childOf(element, 'f');
      const { t: type, ref = '', r1 = '', r2 = '' } = formula?.attributes ?? {};
      const area = type === 'array' || type === 'dataTable' ? parseArea(ref) : null;
      if (!formula || !area) continue;
      const text = type === 'array' ? decodeText(formula.text) : `TABLE(${[r1, r2].filter(Boolean).join()})`;
      yield [cellKey(row, column), { area, formula: `=${text}` }];
    }
  }
}

function isMatrix({ attributes }: XmlElement): boolean {
  if (attributes['t'] === 'dataTable') return true;
  if (attributes['t'] !== 'array') return false;
  const area = parseArea(attributes['ref'] ?? '');
  return area !== null && (area.bottom > area.top || area.right > area.left);
}

function valueOf(element: XmlElement, { strings, date1904 }: CellTables): CellValue {
  const type = element.attributes['t'];
  if (type === 'inlineStr') {
    const text = childOf(element, 'is');
    return text ? stringText(text) : null;
  }
  const stored = childOf(element, 'v');
  if (!stored) return null;
  const { text } = stored;
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'str':
      return decodeText(text);
    case 'b':
      return isTrue(text.trim());
    case 'e':
      return { error: text };
    case 'd':
      return serialOf(text, date1904);
    case undefined:
    default:
      return text.trim() === '' ? null : numberIn(text);
  }
}

function numberIn(text: string): CellValue {
  const number = Number(text);
  // What is no number is shown as it stands, and stays in the file as it is.
  return Number.isNaN(number) ? text : number;
}

/** A date that is written as one (`2020-01-01T00:00:00`), as other writers have it, in the days of the workbook. */
function serialOf(text: string, date1904: boolean): CellValue {
  const time = Date.parse(/[Zz]|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  if (Number.isNaN(time)) return text;
  return (time - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / 86_400_000;
}

/** Fills a sheet with what its part says besides its cells. */
export function fillSheet(sheet: Sheet, { root, rows }: WorksheetXml, styles: StyleBook): void {
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane')?.attributes;
  const properties = childOf(root, 'sheetPr');
  const tab = childOf(properties, 'tabColor')?.attributes['rgb'];
  sheet.tabColor = tab?.slice(-6) ?? null;
  sheet.showGridlines = isTrue(view?.attributes['showGridLines'], true);
  sheet.protected = isTrue(childOf(root, 'sheetProtection')?.attributes['sheet']);
  if (pane?.['state']?.startsWith('frozen')) {
    sheet.frozenRows = Math.floor(numberOf(pane['ySplit']) ?? 0);
    sheet.frozenColumns = Math.floor(numberOf(pane['xSplit']) ?? 0);
  }
  for (const { attributes } of childrenOf(childOf(root, 'mergeCells'), 'mergeCell')) {
    const area = parseArea(attributes['ref'] ?? '');
    if (area) sheet.merges.push(area);
  }
  for (const [column, format] of columnsOf(root, styles)) sheet.columns.set(column, format);
  for (const { element, row } of rows) {
    const format = rowFormat(element);
    if (format) sheet.rows.set(row, format);
  }
  for (const { attributes } of childrenOf(childOf(root, 'rowBreaks'), 'brk')) {
    // The file counts the last row of a page from 1, the workbook the first of the next from 0.
    sheet.rowBreaks.add(Number(attributes['id']));
  }
  sheet.page = pageOf(root);
  const texts = childOf(root, 'headerFooter');
  sheet.headerFooter = headerFooterOf(childOf(texts, 'oddHeader')?.text, childOf(texts, 'oddFooter')?.text);
  sheet.validations = validationsOf(root).flatMap(({ validations }) => validations);
}

function rowFormat({ attributes }: XmlElement): RowFormat | null {
  const height = numberOf(attributes['ht']);
  const hidden = isTrue(attributes['hidden']);
  return height === undefined && !hidden
    ? null
    : { ...(height !== undefined && { height }), ...(hidden && { hidden }) };
}

/** Runs of columns to the right edge say nothing of any one column: LibreOffice writes a width for all 16,384. */
function* columnsOf(root: XmlElement, styles: StyleBook): Iterable<[column: number, format: ColumnFormat]> {
  for (const { attributes } of childrenOf(childOf(root, 'cols'), 'col')) {
    const [min, max] = [
      numberOf(attributes['min']) ?? 1,
      Math.min(numberOf(attributes['max']) ?? 1, maxColumns),
    ];
    const width = numberOf(attributes['width']);
    const hidden = isTrue(attributes['hidden']);
    const look = numberOf(attributes['style']) ?? 0;
    if (max === maxColumns && max > min && !hidden) continue;
    const format: ColumnFormat = {
      ...(width !== undefined && { width }),
      ...(hidden && { hidden }),
      ...(look > 0 && { style: styles.styleAt(look) }),
    };
    if (Object.keys(format).length === 0) continue;
    for (let column = min - 1; column < max; column += 1) yield [column, format];
  }
}

/** Papers by their number in a file. Any other stays as it is written. */
export const paperNumbers: Readonly<Record<string, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};

function pageOf(root: XmlElement): PageLayout {
  const setUp = childOf(root, 'pageSetup')?.attributes ?? {};
  const options = childOf(root, 'printOptions')?.attributes ?? {};
  const margins = childOf(root, 'pageMargins')?.attributes;
  const fit = childOf(childOf(root, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage'];
  const paper = Object.entries(paperNumbers).find(
    ([, number]) => number === numberOf(setUp['paperSize']),
  )?.[0];
  const orientation = setUp['orientation'];
  const [scale, wide, tall] = [setUp['scale'], setUp['fitToWidth'], setUp['fitToHeight']].map(numberOf);
  return {
    ...((orientation === 'portrait' || orientation === 'landscape') && { orientation }),
    ...(paper !== undefined && { paperSize: paper }),
    ...(isTrue(fit) && { fitToPage: true }),
    ...(wide !== undefined && { fitToWidth: wide }),
    ...(tall !== undefined && { fitToHeight: tall }),
    ...(scale !== undefined && { scale }),
    ...(margins && {
      margins: Object.fromEntries(
        Object.entries(margins).flatMap(([side, text]) => {
          const inches = numberOf(text);
          return inches === undefined ? [] : [[side, inches]];
        }),
      ),
    }),
    ...(isTrue(options['gridLines']) && { showGridLines: true }),
    ...(isTrue(options['horizontalCentered']) && { horizontalCentered: true }),
    ...(isTrue(options['verticalCentered']) && { verticalCentered: true }),
  };
}

/** A rule of the file and what the workbook keeps of it: one for each of its areas. */
export interface SourceValidation {
  readonly element: XmlElement;
  readonly validations: readonly Validation[];
}

/** The rules on what may be typed, in the file's order. Kinds that restrict nothing (`none`) stay in the file. */
export function validationsOf(root: XmlElement): SourceValidation[] {
  return childrenOf(childOf(root, 'dataValidations'), 'dataValidation').map((element) => {
    const rule = ruleOf(element);
    const areas = (element.attributes['sqref'] ?? '').split(/\s+/).map(parseArea);
    return {
      element,
      validations: rule ? areas.flatMap((area) => (area ? [{ ...rule, area }] : [])) : [],
    };
  });
}

const validationTypes = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;

function ruleOf(element: XmlElement): Omit<Validation, 'area'> | null {
  const { attributes } = element;
  const type = validationTypes.find((name) => name === attributes['type']);
  if (!type) return null;
  const formula = (name: string): string | undefined => {
    const found = childOf(element, name);
    return found && decodeText(found.text);
  };
  const [formula1, formula2] = [formula('formula1'), formula('formula2')];
  const choices = type === 'list' ? /^"(.*)"$/s.exec(formula1 ?? '')?.[1] : undefined;
  const text = (name: string): string => decodeText(attributes[name] ?? '');
  const style = text('errorStyle') || 'stop';
  return {
    type,
    allowBlank: isTrue(attributes['allowBlank']),
    ...(attributes['operator'] !== undefined && { operator: attributes['operator'] }),
    ...(formula1 !== undefined && choices === undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(choices !== undefined && { values: choices.replaceAll('""', '"').split(',') }),
    ...(isTrue(attributes['showInputMessage']) && {
      prompt: { title: text('promptTitle'), message: text('prompt') },
    }),
    ...(isTrue(attributes['showErrorMessage']) && {
      alert: {
        title: text('errorTitle'),
        message: text('error'),
        style: style.charAt(0).toUpperCase() + style.slice(1),
      },
    }),
  };
}

/** `B3`. */
export function addressOf(key: number): string {
  return `${columnLetters(key % maxColumns)}${Math.floor(key / maxColumns) + 1}`;
}

/** Whether a value is one that Excel knows; of errors, only its own. */
export function isExcelValue(value: CellValue): boolean {
  return !isCellError(value) || excelErrors.includes(value.error);
}

const excelErrors = [
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'],
];
