import { patternText } from '../../notation/patternText';
import { parseArea } from '../model/address';
import { numberPattern } from '../model/numberPattern';
import { rangeCover } from '../model/rangeCover';
import type { PlannedCell, SheetPlan, StyleName } from '../model/sheetPlan';

/** A sheet's table for the clipboard: as plain text with tabs, and as HTML that word processors paste as a table. */
export interface CopiedTable {
  readonly text: string;
  readonly html: string;
}

/** A cell as it is shown, and how many columns it covers; null where another cell covers it. */
type ShownCell = {
  readonly text: string;
  readonly columns: number;
  readonly align: 'left' | 'center' | 'right';
} | null;

/**
 * A planned sheet with its shown values (`(x-) △4,403,100`, not −4403100), to be pasted into a word processor (한글).
 * Formulas show what the model expects of them.
 */
export function copiedTable(plan: SheetPlan): CopiedTable {
  const rows = shownCells(plan);
  const cells = rows.map((row) =>
    row
      .map((cell) =>
        cell
          ? `<td align="${cell.align}"${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}>${escaped(cell.text)}</td>`
          : '',
      )
      .join(''),
  );
  return {
    text: rows.map((row) => row.map((cell) => oneLine(cell?.text ?? '')).join('\t')).join('\n'),
    html: `<table border="1" cellspacing="0">${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
  };
}

/** Where text stands in a cell of each look, as `src/excel/styles.ts` has it; others leave it where it was. */
const alignments: Partial<Record<StyleName, 'left' | 'center' | 'right'>> = {
  title: 'center',
  unitLine: 'right',
  header: 'center',
  label: 'left',
  text: 'left',
  number: 'right',
  center: 'center',
};

function shownCells(plan: SheetPlan): ShownCell[][] {
  const merges = plan.merges.flatMap((range) => {
    const area = parseArea(range);
    return area ? [{ range, value: { left: area.left, right: area.right } }] : [];
  });
  const values = new Map<string, PlannedCell>();
  let [height, width] = [0, 0];
  for (const { at, rows } of plan.blocks) {
    const start = parseArea(at);
    if (!start) continue;
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        values.set(`${start.top + r},${start.left + c}`, cell);
      });
      width = Math.max(width, start.left + row.length);
    });
    height = Math.max(height, start.top + rows.length);
  }
  for (const { value } of merges) width = Math.max(width, value.right + 1);
  const whole = { height, width };
  const patternAt = rangeCover(
    plan.formats.map(({ range, format }) => ({ range, value: numberPattern(format) })),
    whole,
  );
  const alignAt = rangeCover(
    plan.styles.flatMap(({ range, style }) => {
      const value = alignments[style];
      return value ? [{ range, value }] : [];
    }),
    whole,
  );
  const mergeAt = rangeCover(merges, whole);
  const cellAt = (row: number, column: number): ShownCell => {
    const merge = mergeAt(row, column);
    if (merge && merge.left !== column) return null;
    const pattern = patternAt(row, column) ?? 'General';
    const cell = values.get(`${row},${column}`) ?? null;
    const value = cell !== null && typeof cell === 'object' ? cell.expect : cell;
    return {
      text: value === null ? '' : patternText(value, pattern),
      columns: merge ? merge.right - merge.left + 1 : 1,
      align: alignAt(row, column) ?? 'left',
    };
  };
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cellAt(row, column)),
  );
}

/** A cell's line breaks and tabs would break the text's rows. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r?\n/g, '<br>');
}
