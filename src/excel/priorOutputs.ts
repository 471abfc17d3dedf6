import { areaAddress, localAddress, parseArea } from '../sheets/model/address';
import type { CellValue } from '../sheets/model/grid';
import type { PlannedChart } from '../sheets/model/sheetPlan';
import { drawCharts, removeCharts } from './charts';
import { enteredText } from './areaContent';

/** What an output sheet held before a run wrote it: kept for 되돌리기, and to put things back when a write fails. */
export interface PriorOutput {
  readonly sheet: string;
  /** Whether the sheet was there; one that the run made is removed again. */
  readonly existed: boolean;
  /** The first cell of what it held, `A1`; null for an empty sheet. */
  readonly at: string | null;
  /** What to enter in each cell: values, texts (kept text by an apostrophe), and formulas. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Merged areas: `A1:H1`. */
  readonly merges: readonly string[];
  /** The charts of ours. */
  readonly charts: readonly PlannedChart[];
}

/** What lies over the cells of a sheet: addresses of merged areas, and charts of ours. */
interface OverCells {
  readonly merged?: readonly string[];
  readonly charts?: readonly PlannedChart[];
}

/** Turns a loaded range, and what lies over it, into what has to be entered to have it again. */
export function priorOutput(
  sheet: string,
  used: Excel.Range | null,
  { merged = [], charts = [] }: OverCells = {},
): PriorOutput {
  if (!used) return { sheet, existed: true, at: null, cells: [], formats: [], merges: [], charts };
  const area = parseArea(localAddress(used.address));
  const values = used.values as CellValue[][];
  const formulas = used.formulas as CellValue[][];
  const formats = used.numberFormat as string[][];
  return {
    sheet,
    existed: true,
    at: area && areaAddress({ ...area, bottom: area.top, right: area.left }),
    cells: enteredCells({ values, formulas, formats }),
    formats,
    merges: merged.map(localAddress),
    charts,
  };
}

/** What Excel gives of a range's cells, all of one shape. */
interface CellsAsGiven {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What has to be entered in each cell to have it again. */
export function enteredCells({ values, formulas, formats }: CellsAsGiven): CellValue[][] {
  return formulas.map((row, i) =>
    row.map((entry, j) => (formats[i]?.[j] === '@' ? entry : reentered(entry, values[i]?.[j] ?? ''))),
  );
}

/**
 * A cell whose formula is its value holds no formula, even where its text begins with `=`. In a cell of text format
 * the apostrophe would become part of the text.
 */
function reentered(formula: CellValue, value: CellValue): CellValue {
  return typeof formula === 'string' && formula === value ? enteredText(formula) : formula;
}

/** An output's sheet as it is now: whether it is there, and the charts of ours on it. */
interface SheetNow {
  readonly isThere: boolean;
  readonly charts: readonly PlannedChart[];
}

/**
 * Queues putting an output back as it was. Its looks but for merged cells and charts stay those of the last run; a
 * sheet that was not there goes away altogether.
 */
export function queueRestore(
  context: Excel.RequestContext,
  prior: PriorOutput,
  { isThere, charts }: SheetNow,
): void {
  const { worksheets } = context.workbook;
  if (!prior.existed) {
    if (isThere) worksheets.getItem(prior.sheet).delete();
    return;
  }
  const sheet = isThere ? worksheets.getItem(prior.sheet) : worksheets.add(prior.sheet);
  sheet.getRange().unmerge();
  sheet.getRange().clear('Contents');
  removeCharts(sheet, charts);
  const start = prior.at === null ? null : parseArea(prior.at);
  const columns = prior.cells[0]?.length ?? 0;
  if (!start || columns === 0) return;
  const range = sheet.getRangeByIndexes(start.top, start.left, prior.cells.length, columns);
  range.numberFormat = prior.formats.map((row) => [...row]);
  range.formulas = prior.cells.map((row) => [...row]);
  for (const merge of prior.merges) sheet.getRange(merge).merge();
  drawCharts(sheet, prior.charts);
}
