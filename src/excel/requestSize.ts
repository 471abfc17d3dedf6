import type { SheetPlan } from '../sheets/model/sheetPlan';
import type { MadeEdit } from './editAreas';
import type { FormatStretch } from './formatStretches';
import { formatStretches } from './formatStretches';
import { heightRows } from './heightRows';
import type { PriorOutput } from './priorOutputs';
import type { PartName } from './record';
import { printPart } from './record';
import type { Look } from './styles';
import { looks } from './styles';

/**
 * Excel on the web takes at most 5 MB a request and refuses a larger one whole. What is counted here is a little more than
 * what office.js sends (held by a test against its own requests), so that nothing beyond it is ever begun.
 */
const largestRequest = 5_000_000;

/** All that goes into the one request of a write. */
export interface RequestContent {
  readonly plans?: readonly SheetPlan[];
  readonly restored?: readonly PriorOutput[];
  readonly edits?: readonly Pick<MadeEdit, 'before' | 'after'>[];
  readonly part?: { readonly name: PartName; readonly content: unknown } | null;
}

/** Whether a write is larger than one request may be. */
export function isTooLarge(content: RequestContent): boolean {
  return requestBytes(content) > largestRequest;
}

/** The size of a write's request in bytes of UTF-8, in which a Hangul syllable has three. */
export function requestBytes({ plans = [], restored = [], edits = [], part = null }: RequestContent): number {
  return (
    2_000 +
    sum(plans.map(planBytes)) +
    sum(restored.map(restoredBytes)) +
    // Clearing, entering, and the range itself.
    sum(edits.map(({ before, after }) => 1_000 + jsonBytes([before.formula, after]))) +
    (part ? 1_000 + jsonBytes(part.content === null ? '' : printPart(part.name, part.content)) : 0)
  );
}

/** Bytes that the protocol needs for one range and one thing done to it, without the value. */
const perRange = 460;
/** A further property of a range that is named already, and an object that hangs on it. */
const perProperty = 130;
const perObject = 150;
const perBorder = 400;
/** The height of one row among many, `{"format":{"rowHeight":30.5}}`. */
const perHeight = 34;
const perSheet = 6_000;
const perChart = 3_000;
/** A sheet's values are sent in portions of at most 1,500 cells. */
const cellsPerPortion = 1_500;

function planBytes(plan: SheetPlan): number {
  return (
    perSheet +
    jsonBytes([plan.sheet, plan.print ?? null]) +
    sum(plan.blocks.map(({ rows }) => valueBytes(rows))) +
    sum(formatStretches(plan.formats).map(({ patterns }) => formatBytes(patterns))) +
    sum(plan.styles.map(({ style }) => perRange + lookBytes(looks[style]))) +
    perRange * (plan.merges.length + (plan.print?.breaks?.length ?? 0)) +
    heightBytes(plan.heights ?? []) +
    (perRange + perObject * 3 + perProperty) * plan.widths.length +
    sum((plan.choices ?? []).map(({ values }) => perRange + perObject + perProperty + jsonBytes(values))) +
    sum((plan.notes ?? []).map(({ text }) => perRange * 2 + jsonBytes(text))) +
    sum((plan.charts ?? []).map((chart) => perChart + jsonBytes(chart)))
  );
}

/** One pattern for all rows is sent once; one a row in portions, as values are. */
function formatBytes(patterns: FormatStretch['patterns']): number {
  if (typeof patterns === 'string') return perRange + jsonBytes(patterns);
  return portionsBytes(patterns.length, patterns.flat().length) + jsonBytes(patterns);
}

function heightBytes(heights: NonNullable<SheetPlan['heights']>): number {
  const written = heightRows(heights);
  if (!written) return 0;
  const { points } = written;
  return perRange + (typeof points === 'number' ? perObject + perProperty : perHeight * points.length);
}

function lookBytes({ bordered = false, ...look }: Look): number {
  const properties = Object.keys(look).length;
  return perObject * 3 + perProperty * properties + (bordered ? perObject + perBorder * 6 : 0);
}

/** A text is sent with an apostrophe, a formula with its `=`. */
function valueBytes(rows: SheetPlan['blocks'][number]['rows']): number {
  const cells = rows.flat();
  const entered = cells.map((cell) =>
    typeof cell === 'object' && cell !== null
      ? `=${cell.formula}`
      : typeof cell === 'string'
        ? `'${cell}`
        : (cell ?? ''),
  );
  return portionsBytes(rows.length, cells.length) + jsonBytes(entered) + 2 * rows.length;
}

function restoredBytes({ sheet, cells, formats, merges, charts }: PriorOutput): number {
  const count = sum(cells.map((row) => row.length));
  return (
    perSheet +
    jsonBytes([sheet, cells, formats]) +
    2 * portionsBytes(cells.length, count) +
    perRange * merges.length +
    sum(charts.map((chart) => perChart + jsonBytes(chart)))
  );
}

function portionsBytes(rows: number, cells: number): number {
  const rowsPerPortion = Math.max(1, Math.floor((cellsPerPortion * rows) / Math.max(1, cells)));
  return perRange * 2 * (1 + Math.ceil(rows / rowsPerPortion));
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
