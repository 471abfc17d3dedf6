import { areaAddress, areaAround, parseArea } from '../sheets/model/address';
import type { Area } from '../sheets/model/grid';
import { numberPattern } from '../sheets/model/numberPattern';
import { rangeCover } from '../sheets/model/rangeCover';
import type { Block, PlannedCell, PrintSetup, SheetPlan } from '../sheets/model/sheetPlan';
import { isCapable } from './capabilities';
import { drawCharts } from './charts';
import { enteredText } from './areaContent';
import { formatStretches } from './formatStretches';
import { heightRows } from './heightRows';
import type { Look } from './styles';
import { fontName, fontSize, looks } from './styles';

/** Queues the writing of one plan on a sheet that is empty. Number formats come first: they decide how text is taken. */
export function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range, patterns } of formatStretches(plan.formats)) {
    // One value for all cells: Excel takes it so, though its types only know arrays of the range's own shape.
    sheet.getRange(range).numberFormat = patterns as string[][];
  }
  const whole = wholeArea(plan);
  const isText = textCells(plan, whole);
  for (const block of plan.blocks) writeBlock(sheet, block, isText);
  if (whole) {
    const { format } = sheet.getRange(areaAddress(whole));
    format.font.name = fontName;
    format.font.size = fontSize;
    format.verticalAlignment = 'Center';
  }
  for (const { range, style } of plan.styles) applyLook(sheet.getRange(range), looks[style]);
  for (const merge of plan.merges) sheet.getRange(merge).merge(true);
  plan.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(characters);
  });
  setHeights(sheet, plan.heights ?? []);
  if (plan.frozen) freeze(sheet, plan.frozen);
  for (const { range, values } of plan.choices ?? []) {
    sheet.getRange(range).dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
  }
  for (const { cell, text } of plan.notes ?? []) addNote(sheet, cell, text);
  drawCharts(sheet, plan.charts ?? []);
  if (plan.print) setUpPrint(sheet, plan.print);
}

/** Heights of rows: more than one of them in one call, so that a long sheet is no more ranges than a short one. */
function setHeights(sheet: Excel.Worksheet, heights: NonNullable<SheetPlan['heights']>): void {
  const written = heightRows(heights);
  if (!written) return;
  const { rows, points } = written;
  const range = sheet.getRange(rows);
  if (typeof points === 'number') range.format.rowHeight = points;
  else
    range.setRowProperties(points.map((rowHeight) => (rowHeight === null ? {} : { format: { rowHeight } })));
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan['frozen']>): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

function writeBlock(
  sheet: Excel.Worksheet,
  { at, rows }: Block,
  isText: (row: number, column: number) => boolean,
): void {
  const start = parseArea(at);
  const columns = rows[0]?.length ?? 0;
  if (!start || columns === 0) return;
  const entries = rows.map((row, i) =>
    row.map((cell, j) => entered(cell, isText(start.top + i, start.left + j))),
  );
  sheet.getRangeByIndexes(start.top, start.left, rows.length, columns).formulas = entries;
}

/** In a cell of text format (`@`) text is taken as it is; an apostrophe there would be part of it. */
function entered(cell: PlannedCell, isText: boolean): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return isText ? cell : enteredText(cell);
  return typeof cell === 'object' ? `=${cell.formula}` : cell;
}

/** Whether a cell has the text format; of several formats over one cell the last stands. */
function textCells({ formats }: SheetPlan, written: Area | null): (row: number, column: number) => boolean {
  const isText = rangeCover(
    formats.map(({ range, format }) => ({ range, value: numberPattern(format) === '@' })),
    { height: (written?.bottom ?? -1) + 1, width: (written?.right ?? -1) + 1 },
  );
  return (row, column) => isText(row, column) ?? false;
}

/** A cell note (메모) where the host has them (ExcelApi 1.18), else a comment, which every supported Excel has. */
function addNote(sheet: Excel.Worksheet, cell: string, text: string): void {
  if (isCapable('notes')) sheet.notes.add(cell, text);
  else sheet.comments.add(sheet.getRange(cell), text);
}

/** The rectangle around all blocks. */
function wholeArea({ blocks }: SheetPlan): Area | null {
  const areas = blocks.flatMap(({ at, rows }) => {
    const start = parseArea(at);
    return start
      ? [{ ...start, bottom: start.top + rows.length - 1, right: start.left + (rows[0]?.length ?? 1) - 1 }]
      : [];
  });
  return areaAround(areas);
}

const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.bordered) {
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = '#8C96A3';
    }
  }
}

/** A width in characters of the default font as points: 7 px a character and 5 px of padding, 96 px to 72 pt. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

const pointsPerMillimetre = 72 / 25.4;

/** A4 with the margins of official papers: top 30, bottom 15, sides 20, header and footer 10 mm (docs/programme.md §5). */
function setUpPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.topMargin = 30 * pointsPerMillimetre;
  layout.bottomMargin = 15 * pointsPerMillimetre;
  layout.leftMargin = 20 * pointsPerMillimetre;
  layout.rightMargin = 20 * pointsPerMillimetre;
  layout.headerMargin = 10 * pointsPerMillimetre;
  layout.footerMargin = 10 * pointsPerMillimetre;
  layout.centerHorizontally = true;
  layout.setPrintArea(print.area);
  if (print.titleRows) layout.setPrintTitleRows(print.titleRows);
  if (print.breaks) {
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
  const footers = layout.headersFooters.defaultForAllPages;
  footers.leftFooter = print.footerLeft ?? '';
  footers.centerFooter = print.footerCenter ?? '';
  footers.rightFooter = print.footerRight ?? '';
}
