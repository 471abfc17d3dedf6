import { parseValue } from 'numfmt';
import type { Cell } from './cell';
import type { CellStyle } from './style';
import { plainStyle } from './style';
import { without } from './without';

const errorTexts = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/**
 * The cell that Excel makes of something typed, or set through `Range.values`: text that looks like a
 * number, a date or TRUE becomes one (and a General cell takes the format that it was typed in), `=`
 * begins a formula, an apostrophe or the format `@` keeps text as it is, and '' empties the cell.
 */
export function enter(entry: string | number | boolean, before: Cell | undefined): Cell {
  const style = withoutPrefix(before?.style ?? plainStyle);
  if (typeof entry !== 'string') return { value: entry, formula: null, style };
  if (entry === '') return { value: null, formula: null, style };
  if (style.numFmt === '@') return { value: entry, formula: null, style };
  if (entry.startsWith("'"))
    return { value: entry.slice(1), formula: null, style: { ...style, quotePrefix: true } };
  if (entry.startsWith('=') && entry.length > 1) return { value: null, formula: entry, style };
  if (errorTexts.has(entry.toUpperCase())) {
    return { value: { error: entry.toUpperCase() }, formula: null, style };
  }
  const read = parseValue(entry);
  if (!read) return { value: entry, formula: null, style };
  const general = style.numFmt === undefined || style.numFmt === 'General';
  return {
    value: read.v,
    formula: null,
    style: general && read.z ? { ...style, numFmt: read.z } : style,
  };
}

/** Whatever is entered anew decides itself whether it is text behind an apostrophe. */
function withoutPrefix(style: CellStyle): CellStyle {
  return style.quotePrefix ? without(style, 'quotePrefix') : style;
}
