import { areaAddress } from '../../src/sheets/model/address';
import type { Cell } from '../workbook/cell';
import { isCellError, sameValue } from '../workbook/cell';
import type { HeaderFooter, PageLayout } from '../workbook/pageLayout';
import type { ColumnFormat, SheetState } from '../workbook/sheet';
import { cellKey, maxColumns } from '../workbook/sheet';
import type { Validation } from '../workbook/validation';
import { joinPlaces } from './headerFooterText';
import type { SharedStrings } from './sharedStrings';
import { encodeText } from './sharedStrings';
import type { StyleBook } from './styles';
import type { SourceCell, SourceRow, WorksheetXml } from './worksheet';
import { addressOf, formulaOf, isExcelValue, paperNumbers, sharedMasters, validationsOf } from './worksheet';
import type { XmlElement, XmlPatch } from './xml';
import { childOf, childrenOf, escapeXml, numberOf, printAttributes } from './xml';

/** The elements of a worksheet in the order of the schema. */
export const worksheetOrder = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...[
    'customSheetViews',
    'mergeCells',
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
  ],
  ...[
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
  ],
  ...[
    'cellWatches',
    'ignoredErrors',
    'smartTags',
    'drawing',
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
  ],
  ...['picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
];

/** What cells refer to, and what writing them tells of the file. */
export interface CellWriting {
  readonly strings: SharedStrings;
  readonly styles: StyleBook;
  /** Formulas came, went or changed: the order in which Excel last calculated them is no longer true. */
  formulasChanged: boolean;
  /** A formula has no result that a file could hold: Excel is to calculate when it opens it. */
  needsCalculation: boolean;
}

/** Brings the part of a sheet from the state that it was opened in to the one that it has now. */
export function patchSheet(
  patch: XmlPatch,
  source: WorksheetXml,
  before: SheetState,
  now: SheetState,
  writing: CellWriting,
): void {
  patchCells(patch, source, before, now, writing);
  patchColumns(patch, before, now, writing.styles);
  patchProperties(patch, before, now);
  patchView(patch, before, now);
  if (before.protected !== now.protected) {
    patch.put(
      'sheetProtection',
      now.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
      worksheetOrder,
    );
  }
  const merges = now.merges.map(areaAddress);
  if (before.merges.map(areaAddress).join() !== merges.join()) {
    const cells = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const xml = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
    patch.put('mergeCells', xml, worksheetOrder);
  }
  if (before.validations !== now.validations) patchValidations(patch, now.validations);
  if (before.page !== now.page) patchPage(patch, before.page, now.page);
  if (before.headerFooter !== now.headerFooter) patchHeaderFooter(patch, now.headerFooter);
  if ([...before.rowBreaks].join() !== [...now.rowBreaks].join()) patchBreaks(patch, now.rowBreaks);
}

function sameCell(before: Cell | undefined, now: Cell | undefined): boolean {
  if (before === now) return true;
  if (!before || !now) return false;
  return before.style === now.style && before.formula === now.formula && sameValue(before.value, now.value);
}

/** Cells that differ, by row and column; undefined is one that is gone. */
type Changes = Map<number, Map<number, Cell | undefined>>;

function patchCells(
  patch: XmlPatch,
  { rows, root }: WorksheetXml,
  before: SheetState,
  now: SheetState,
  writing: CellWriting,
): void {
  const changes: Changes = new Map();
  const change = (row: number, column: number, cell: Cell | undefined): void => {
    const ofRow = changes.get(row) ?? new Map<number, Cell | undefined>();
    changes.set(row, ofRow.set(column, cell));
  };
  const at = (key: number): [number, number] => [Math.floor(key / maxColumns), key % maxColumns];
  for (const [key, cell] of now.cells) {
    if (!sameCell(before.cells.get(key), cell) || now.spills.has(key)) change(...at(key), cell);
  }
  for (const key of before.cells.keys()) if (!now.cells.has(key)) change(...at(key), undefined);
  const lines = new Set(
    [...before.rows.keys(), ...now.rows.keys()].filter((row) => {
      const [was, is] = [before.rows.get(row), now.rows.get(row)];
      return was?.height !== is?.height || (was?.hidden ?? false) !== (is?.hidden ?? false);
    }),
  );
  if (changes.size + lines.size === 0) return;
  const shared = sharedMasters(rows);
  for (const cell of ofChangedMasters(rows, shared, changes, now)) change(...cell);
  const printer = new CellPrinter(shared, before, now, writing);
  const data = childOf(root, 'sheetData');
  const present = new Set(rows.map(({ row }) => row));
  const fresh = [...new Set([...changes.keys(), ...lines])]
    .filter((row) => !present.has(row))
    .sort((a, b) => a - b);
  const moves = fresh.length > 0;
  const newRow = (row: number): string => {
    const cells = [...(changes.get(row) ?? [])].sort(([a], [b]) => a - b);
    const xml = cells.map(([column, cell]) => (cell ? printer.print(row, column, cell) : '')).join('');
    const attributes = printAttributes({ r: row + 1, ...rowAttributes(now, row) });
    return xml === '' && !now.rows.has(row) ? '' : `<row${attributes}>${xml}</row>`;
  };
  for (const source of rows) {
    const { element, row } = source;
    while (fresh[0] !== undefined && fresh[0] < row) {
      patch.replace(element.start, element.start, patch.prefixed(newRow(fresh.shift() ?? 0)));
    }
    // A row that does not say where it stands would move with those that come before it.
    const said = moves && element.attributes['r'] === undefined ? { r: row + 1 } : {};
    const ofRow = changes.get(row);
    if (ofRow) patchRow(patch, source, ofRow, printer);
    // The span is a hint of the writer before, which new cells may make wrong.
    const isWider = [...(ofRow?.keys() ?? [])].some((column) =>
      source.cells.every((cell) => cell.column !== column),
    );
    const changed = { ...(isWider && { spans: null }), ...(lines.has(row) && rowAttributes(now, row)) };
    if (Object.keys(changed).length + Object.keys(said).length > 0)
      patch.setAttributes(element, { ...said, ...changed });
  }
  const rest = fresh.map(newRow).join('');
  if (rest !== '' && data) patch.append(data, rest);
  else if (rest !== '') patch.put('sheetData', `<sheetData>${rest}</sheetData>`, worksheetOrder);
  const dimension = childOf(root, 'dimension');
  const used = usedArea(now);
  if (dimension && used !== '' && changes.size > 0) patch.setAttributes(dimension, { ref: used });
}

/** Cells that share the formula of a cell which changes: theirs is spelled out, as it leans on that one. */
function* ofChangedMasters(
  rows: readonly SourceRow[],
  shared: ReadonlyMap<string, SourceCell>,
  changes: Changes,
  now: SheetState,
): Iterable<[row: number, column: number, cell: Cell | undefined]> {
  const gone = new Set<string>();
  for (const [index, master] of shared) {
    const ofRow = changes.get(master.row);
    if (!ofRow?.has(master.column)) continue;
    if (ofRow.get(master.column)?.formula !== formulaOf(master, shared)) gone.add(index);
  }
  if (gone.size === 0) return;
  for (const { cells } of rows) {
    for (const { element, row, column } of cells) {
      const index = childOf(element, 'f')?.attributes['si'];
      if (index !== undefined && gone.has(index)) yield [row, column, now.cells.get(cellKey(row, column))];
    }
  }
}

function rowAttributes(now: SheetState, row: number): Readonly<Record<string, string | number | null>> {
  const { height, hidden } = now.rows.get(row) ?? {};
  return { ht: height ?? null, customHeight: height === undefined ? null : 1, hidden: hidden ? 1 : null };
}

function patchRow(
  patch: XmlPatch,
  { element, row, cells }: SourceRow,
  changes: ReadonlyMap<number, Cell | undefined>,
  printer: CellPrinter,
): void {
  const present = new Set(cells.map(({ column }) => column));
  const fresh = [...changes.keys()].filter((column) => !present.has(column)).sort((a, b) => a - b);
  const print = (column: number): string => {
    const cell = changes.get(column);
    return cell ? printer.print(row, column, cell) : '';
  };
  const done = new Set<number>();
  const moves = fresh.length > 0 || [...changes.values()].includes(undefined);
  for (const source of cells) {
    const { column, element: cell } = source;
    while (fresh[0] !== undefined && fresh[0] < column) {
      patch.replace(cell.start, cell.start, patch.prefixed(print(fresh.shift() ?? 0)));
    }
    if (done.has(column)) {
      // The same place a second time: what was read is the last of them.
      if (changes.has(column)) patch.remove(cell);
    } else if (changes.has(column)) {
      printer.replace(patch, source, changes.get(column), moves);
    } else if (moves && cell.attributes['r'] === undefined) {
      patch.setAttributes(cell, { r: addressOf(cellKey(row, column)) });
    }
    done.add(column);
  }
  const rest = fresh.map(print).join('');
  if (rest !== '') patch.append(element, rest);
}

/** Cells as the file has them. */
class CellPrinter {
  readonly #shared: ReadonlyMap<string, SourceCell>;
  readonly #before: SheetState;
  readonly #now: SheetState;
  readonly #writing: CellWriting;

  constructor(
    shared: ReadonlyMap<string, SourceCell>,
    before: SheetState,
    now: SheetState,
    writing: CellWriting,
  ) {
    this.#shared = shared;
    this.#before = before;
    this.#now = now;
    this.#writing = writing;
  }

  /** A cell that the file has not: its content, its look, its place. */
  print(row: number, column: number, cell: Cell): string {
    const key = cellKey(row, column);
    const { type, xml } = this.#content(key, cell);
    const tag = `c${printAttributes({ r: addressOf(key), s: this.#look(cell) || null, t: type })}`;
    return xml === '' ? `<${tag}/>` : `<${tag}>${xml}</c>`;
  }

  /** A cell in the place of what the file has; only its look, or only its result, where nothing else changed. */
  replace(patch: XmlPatch, source: SourceCell, cell: Cell | undefined, isPlaced: boolean): void {
    const { element, row, column } = source;
    const key = cellKey(row, column);
    const before = this.#before.cells.get(key);
    const isString = element.attributes['t'] === 's';
    if (!cell) {
      if (isString) this.#writing.strings.changeUses();
      this.#writing.formulasChanged ||= childOf(element, 'f') !== undefined;
      patch.remove(element);
      return;
    }
    const attributes = {
      ...(isPlaced && { r: addressOf(key) }),
      ...(before?.style !== cell.style && { s: this.#look(cell) || null }),
    };
    const formula = childOf(element, 'f');
    const isKept =
      before?.formula === cell.formula && !this.#now.spills.has(key) && !this.#lostMaster(source, cell);
    if (isKept && sameValue(before.value, cell.value)) {
      patch.setAttributes(element, attributes);
      return;
    }
    if (isKept && formula && cell.formula !== null) {
      // What Excel has no word for stays what the file had.
      if (!isExcelValue(cell.value)) {
        patch.setAttributes(element, attributes);
        return;
      }
      const stored = childOf(element, 'v');
      const { type, xml } = storedValue(cell.value);
      patch.setAttributes(element, { ...attributes, t: type, vm: null });
      if (stored) patch.replace(stored.start, stored.end, patch.prefixed(xml));
      else patch.replace(formula.end, formula.end, patch.prefixed(xml));
      return;
    }
    if (isString) this.#writing.strings.changeUses();
    this.#writing.formulasChanged ||= formula !== undefined;
    patch.replace(element.start, element.end, patch.prefixed(this.print(row, column, cell)));
  }

  /** Whether a cell reads its formula off another one that no longer has it. */
  #lostMaster({ element }: SourceCell, cell: Cell): boolean {
    const formula = childOf(element, 'f');
    const master = this.#shared.get(formula?.attributes['si'] ?? '');
    if (formula?.attributes['t'] !== 'shared' || !master || master.element === element) return false;
    const now = this.#now.cells.get(cellKey(master.row, master.column));
    return cell.formula !== null && now?.formula !== formulaOf(master, this.#shared);
  }

  /** Text that Excel would take for a formula when somebody edits the cell keeps its apostrophe. */
  #look({ value, formula, style }: Cell): number {
    const isOpenText = formula === null && typeof value === 'string' && /^[=+\-@]/.test(value);
    const isSafe = !isOpenText || style.numFmt === '@' || style.quotePrefix === true;
    return this.#writing.styles.indexOf(isSafe ? style : this.#quoted(style));
  }

  readonly #quotedStyles = new Map<Cell['style'], Cell['style']>();

  #quoted(style: Cell['style']): Cell['style'] {
    const known = this.#quotedStyles.get(style) ?? { ...style, quotePrefix: true };
    this.#quotedStyles.set(style, known);
    return known;
  }

  #content(key: number, { value, formula }: Cell): { readonly type: string | null; readonly xml: string } {
    if (formula !== null) {
      this.#writing.formulasChanged = true;
      const spilled = this.#now.spills.get(key);
      const attributes = spilled ? printAttributes({ t: 'array', ref: areaAddress(spilled) }) : '';
      const text = `<f${attributes}>${encodeText(formula.slice(1))}</f>`;
      if (value === null || !isExcelValue(value)) this.#writing.needsCalculation = true;
      const { type, xml } = isExcelValue(value) ? storedValue(value) : storedValue(null);
      return { type, xml: text + xml };
    }
    const shown = isCellError(value) && !isExcelValue(value) ? value.error : value;
    if (typeof shown !== 'string') return storedValue(shown);
    this.#writing.strings.changeUses();
    return { type: 's', xml: `<v>${this.#writing.strings.indexOf(shown)}</v>` };
  }
}

/** A value as a cell holds it beside its formula. */
function storedValue(value: Cell['value']): { readonly type: string | null; readonly xml: string } {
  if (value === null) return { type: null, xml: '' };
  if (isCellError(value)) return { type: 'e', xml: `<v>${escapeXml(value.error)}</v>` };
  if (typeof value === 'string') return { type: 'str', xml: `<v>${encodeText(value)}</v>` };
  return { type: typeof value === 'boolean' ? 'b' : null, xml: `<v>${Number(value)}</v>` };
}

function usedArea({ cells }: SheetState): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of cells.keys()) {
    const [row, column] = [Math.floor(key / maxColumns), key % maxColumns];
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? '' : areaAddress({ top, left, bottom, right });
}

function patchColumns(patch: XmlPatch, before: SheetState, now: SheetState, styles: StyleBook): void {
  const changed = [...new Set([...before.columns.keys(), ...now.columns.keys()])].filter((column) => {
    const [was, is] = [before.columns.get(column), now.columns.get(column)];
    return was !== is && !sameColumn(was, is);
  });
  if (changed.length === 0) return;
  const runs = childrenOf(childOf(patch.root, 'cols'), 'col').map(({ attributes }) => {
    const { min, max, ...rest } = attributes;
    return { min: numberOf(min) ?? 1, max: numberOf(max) ?? 1, rest };
  });
  const marked = new Set(changed);
  const pieces = runs.flatMap(({ min, max, rest }) => {
    // A run is cut at the columns that changed: the rest of it stays as it was.
    const cuts = changed.map((column) => column + 1).filter((column) => column >= min && column <= max);
    const parts: { min: number; max: number; rest: Readonly<Record<string, string>> }[] = [];
    let from = min;
    for (const cut of cuts.sort((a, b) => a - b)) {
      if (cut > from) parts.push({ min: from, max: cut - 1, rest });
      parts.push({ min: cut, max: cut, rest });
      from = cut + 1;
    }
    if (from <= max) parts.push({ min: from, max, rest });
    return parts;
  });
  const known = new Set(pieces.filter(({ min, max }) => min === max).map(({ min }) => min - 1));
  for (const column of changed) {
    if (!known.has(column)) pieces.push({ min: column + 1, max: column + 1, rest: {} });
  }
  const all = pieces
    .sort((a, b) => a.min - b.min)
    .map(({ min, max, rest }) => {
      const isChanged = min === max && marked.has(min - 1);
      return {
        min,
        max,
        text: printAttributes(isChanged ? columnAttributes(rest, now.columns.get(min - 1), styles) : rest),
      };
    })
    .filter(({ text }) => text !== '');
  const merged: { min: number; max: number; text: string }[] = [];
  for (const { min, max, text } of all) {
    const last = merged.at(-1);
    if (last?.text === text && last.max === min - 1) last.max = max;
    else merged.push({ min, max, text });
  }
  const xml = merged.map(({ min, max, text }) => `<col min="${min}" max="${max}"${text}/>`).join('');
  patch.put('cols', xml === '' ? '' : `<cols>${xml}</cols>`, worksheetOrder);
}

function sameColumn(was: ColumnFormat | undefined, is: ColumnFormat | undefined): boolean {
  return (
    was?.width === is?.width && (was?.hidden ?? false) === (is?.hidden ?? false) && was?.style === is?.style
  );
}

function columnAttributes(
  rest: Readonly<Record<string, string>>,
  format: ColumnFormat | undefined,
  styles: StyleBook,
): Readonly<Record<string, string | number | null>> {
  const { width, hidden, style } = format ?? {};
  if (width === undefined && !hidden && !style && Object.keys(rest).length === 0) return {};
  const isNew = width !== undefined && numberOf(rest['width']) !== width;
  return {
    ...rest,
    // Without a width a column would be as narrow as nothing: the schema's default is 0 to some readers.
    width: isNew ? width : (rest['width'] ?? usualWidth),
    customWidth: isNew ? 1 : (rest['customWidth'] ?? null),
    hidden: hidden ? 1 : null,
    style: (style ? styles.indexOf(style) : 0) || null,
  };
}

/** Characters of a column that nobody has widened. */
const usualWidth = 8.43;

function patchProperties(patch: XmlPatch, before: SheetState, now: SheetState): void {
  const fits = (page: PageLayout): boolean => page.fitToPage ?? false;
  const isRecolored = before.tabColor !== now.tabColor;
  const isRefitted = fits(before.page) !== fits(now.page);
  if (!isRecolored && !isRefitted) return;
  const properties = childOf(patch.root, 'sheetPr');
  const color = now.tabColor === null ? '' : `<tabColor rgb="FF${now.tabColor}"/>`;
  const fit = `<pageSetUpPr fitToPage="${Number(fits(now.page))}"/>`;
  if (!properties) {
    patch.put(
      'sheetPr',
      `<sheetPr>${isRecolored ? color : ''}${isRefitted ? fit : ''}</sheetPr>`,
      worksheetOrder,
    );
    return;
  }
  const present = childOf(properties, 'tabColor');
  if (isRecolored && present) patch.replace(present.start, present.end, patch.prefixed(color));
  const setUp = childOf(properties, 'pageSetUpPr');
  if (isRefitted && setUp) patch.setAttributes(setUp, { fitToPage: Number(fits(now.page)) });
  const first = isRecolored && !present ? color : '';
  const last = isRefitted && !setUp ? fit : '';
  if (first !== '' && !properties.isEmptyTag)
    patch.replace(properties.opened, properties.opened, patch.prefixed(first));
  const rest = `${properties.isEmptyTag ? first : ''}${last}`;
  if (rest !== '') patch.append(properties, rest);
}

function patchView(patch: XmlPatch, before: SheetState, now: SheetState): void {
  const isRefrozen = before.frozenRows !== now.frozenRows || before.frozenColumns !== now.frozenColumns;
  const isRegridded = before.showGridlines !== now.showGridlines;
  if (!isRefrozen && !isRegridded) return;
  const { frozenRows, frozenColumns } = now;
  const panes = paneXml(frozenRows, frozenColumns);
  const view = childOf(childOf(patch.root, 'sheetViews'), 'sheetView');
  if (!view) {
    const attributes = printAttributes({ showGridLines: now.showGridlines ? null : 0, workbookViewId: 0 });
    patch.put(
      'sheetViews',
      `<sheetViews><sheetView${attributes}>${panes}</sheetView></sheetViews>`,
      worksheetOrder,
    );
    return;
  }
  if (isRegridded) patch.setAttributes(view, { showGridLines: now.showGridlines ? null : 0 });
  if (!isRefrozen) return;
  // What is behind them (pivot selections) stays behind them.
  const old = view.children.filter(({ name }) => name === 'pane' || name === 'selection');
  for (const element of old) patch.remove(element);
  if (view.isEmptyTag) patch.append(view, panes);
  else patch.replace(view.opened, view.opened, patch.prefixed(panes));
}

function paneXml(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corner = addressOf(cellKey(rows, columns));
  const attributes = { xSplit: columns || null, ySplit: rows || null, topLeftCell: corner, activePane: pane };
  const more = pane === 'bottomRight' ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  return `<pane${printAttributes({ ...attributes, state: 'frozen' })}/>${more}<selection pane="${pane}"/>`;
}

function patchPage(patch: XmlPatch, before: PageLayout, now: PageLayout): void {
  const changes = (
    names: Readonly<Partial<Record<keyof PageLayout, string>>>,
  ): Record<string, string | number | null> =>
    Object.fromEntries(
      (Object.entries(names) as [keyof PageLayout, string][])
        .filter(([name]) => before[name] !== now[name])
        .map(([name, attribute]) => [attribute, pageValue(now[name])]),
    );
  const set = (name: string, attributes: Readonly<Record<string, string | number | null>>): void => {
    if (Object.keys(attributes).length === 0) return;
    const element = childOf(patch.root, name);
    if (element) patch.setAttributes(element, attributes);
    else patch.put(name, `<${name}${printAttributes(attributes)}/>`, worksheetOrder);
  };
  set(
    'printOptions',
    changes({
      horizontalCentered: 'horizontalCentered',
      verticalCentered: 'verticalCentered',
      showGridLines: 'gridLines',
    }),
  );
  if (JSON.stringify(before.margins) !== JSON.stringify(now.margins) && now.margins)
    set('pageMargins', { ...now.margins });
  const paper = now.paperSize === undefined ? null : (paperNumbers[now.paperSize] ?? null);
  set('pageSetup', {
    ...(before.paperSize !== now.paperSize && { paperSize: paper }),
    ...changes({
      scale: 'scale',
      fitToWidth: 'fitToWidth',
      fitToHeight: 'fitToHeight',
      orientation: 'orientation',
    }),
  });
}

function pageValue(value: PageLayout[keyof PageLayout]): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function patchHeaderFooter(patch: XmlPatch, texts: HeaderFooter): void {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = texts;
  const element = childOf(patch.root, 'headerFooter');
  const lines = {
    oddHeader: joinPlaces({ left: leftHeader, center: centerHeader, right: rightHeader }),
    oddFooter: joinPlaces({ left: leftFooter, center: centerFooter, right: rightFooter }),
  };
  const xml = Object.entries(lines)
    .map(([name, text]) => (text === '' ? '' : `<${name}>${encodeText(text)}</${name}>`))
    .join('');
  if (!element) {
    patch.put('headerFooter', xml === '' ? '' : `<headerFooter>${xml}</headerFooter>`, worksheetOrder);
    return;
  }
  for (const name of Object.keys(lines)) {
    const present = childOf(element, name);
    if (present) patch.remove(present);
  }
  // Those of even and first pages stay, behind these.
  if (element.isEmptyTag) patch.append(element, xml);
  else patch.replace(element.opened, element.opened, patch.prefixed(xml));
}

function patchBreaks(patch: XmlPatch, breaks: ReadonlySet<number>): void {
  const rows = [...breaks].sort((a, b) => a - b);
  const lines = rows.map((row) => `<brk id="${row}" max="${maxColumns - 1}" man="1"/>`).join('');
  const counts = printAttributes({ count: rows.length, manualBreakCount: rows.length });
  patch.put('rowBreaks', rows.length === 0 ? '' : `<rowBreaks${counts}>${lines}</rowBreaks>`, worksheetOrder);
}

/** Rules of the file that are still there stay as they are written, smaller where only some of their areas are left. */
function patchValidations(patch: XmlPatch, now: readonly Validation[]): void {
  const list = childOf(patch.root, 'dataValidations');
  const source = validationsOf(patch.root);
  const kept = new Set<Validation>();
  let count = 0;
  for (const { element, validations } of source) {
    // A kind that the workbook does not keep is none of its business.
    const left = validations.filter((rule) => {
      const found = now.find((other) => !kept.has(other) && sameRule(rule, other));
      if (found) kept.add(found);
      return found !== undefined;
    });
    const isGone = validations.length > 0 && left.length === 0;
    if (isGone) patch.remove(element);
    else count += 1;
    if (!isGone && left.length < validations.length) {
      patch.setAttributes(element, { sqref: left.map(({ area }) => areaAddress(area)).join(' ') });
    }
  }
  const fresh = now.filter((rule) => !kept.has(rule)).map(printValidation);
  if (fresh.length === 0 && kept.size === source.flatMap(({ validations }) => validations).length) return;
  count += fresh.length;
  if (!list) {
    const xml = `<dataValidations count="${count}">${fresh.join('')}</dataValidations>`;
    patch.put('dataValidations', count === 0 ? '' : xml, worksheetOrder);
  } else if (count === 0) {
    patch.remove(list);
  } else {
    patch.setAttributes(list, { count });
    patch.append(list, fresh.join(''));
  }
}

function sameRule(a: Validation, b: Validation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function printValidation(rule: Validation): string {
  const { type, operator, values, prompt, alert, area } = rule;
  const attributes = printAttributes({
    type,
    errorStyle: alert && alert.style !== 'Stop' ? alert.style.toLowerCase() : null,
    operator,
    allowBlank: rule.allowBlank ? 1 : null,
    showInputMessage: prompt ? 1 : null,
    // A rule that the add-in set without an alert still refuses, as in Excel.
    showErrorMessage: 1,
    errorTitle: alert?.title === '' ? null : alert?.title,
    error: alert?.message === '' ? null : alert?.message,
    promptTitle: prompt?.title === '' ? null : prompt?.title,
    prompt: prompt?.message,
    sqref: areaAddress(area),
  });
  const first = values ? `"${values.join(',').replaceAll('"', '""')}"` : rule.formula1;
  const formulas = [first, rule.formula2].map((text, index) =>
    text === undefined || text === '' ? '' : `<formula${index + 1}>${encodeText(text)}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

/** The elements of a worksheet that say which tab is in front. */
export function selectTab(patch: XmlPatch, isSelected: boolean): void {
  const view: XmlElement | undefined = childOf(childOf(patch.root, 'sheetViews'), 'sheetView');
  if (view) patch.setAttributes(view, { tabSelected: isSelected ? 1 : null });
  else if (isSelected) {
    const xml = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
    patch.put('sheetViews', xml, worksheetOrder);
  }
}
