import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { Cell, CellValue } from '../../workbook/cell';
import { isCellError, resultOf } from '../../workbook/cell';
import { styleData } from './styleData';

/**
 * A cell for the grid: its plain value and its formula, which a person sees when editing. What is seen otherwise is
 * given when it is drawn (`cellText`).
 */
export function cellData(cell: Cell): ICellData {
  const { formula, style } = cell;
  const value = resultOf(cell);
  return {
    v: isCellError(value) ? value.error : value,
    f: formula,
    s: styleData(style),
    ...(value !== null && { t: valueType(value) }),
  };
}

function valueType(value: Exclude<CellValue, null>): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/**
 * What a person's edit of a cell means as an entry: what was typed, '' for an emptied cell. A text that was marked as
 * such (typed behind an apostrophe) goes on behind one.
 */
export function entryOf(edited: ICellData | null | undefined): string | number | boolean {
  if (!edited) return '';
  if (typeof edited.f === 'string' && edited.f !== '') return edited.f;
  const value = edited.v ?? richText(edited);
  return edited.t === CellValueType.FORCE_STRING ? `'${String(value)}` : value;
}

/** Text of several lines arrives as a document whose paragraphs end in CR. */
function richText({ p }: ICellData): string {
  const text = p?.body?.dataStream ?? '';
  return text.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
