import type { ChangeRate } from '../../domain/money/changeRate';
import { decimalText } from '../../domain/money/decimal';
import type { RateRounding } from '../../domain/year/settings';
import type { PlannedCell } from '../model/sheetPlan';

/** Two cells that are compared, A and B, with the figures that the sheet holds there. */
export interface Compared {
  readonly previous: { readonly cell: string; readonly figure: number };
  readonly current: { readonly cell: string; readonly figure: number };
}

/** 증감 (B-A) as a live formula. */
export function changeCell({ previous, current }: Compared): PlannedCell {
  return { formula: `${current.cell}-${previous.cell}`, expect: current.figure - previous.figure };
}

/**
 * Beyond this size of the numerator a double no longer tells a half from what is just below it, at the 15 digits
 * that spreadsheets round to. The rate is then a plain value.
 */
const largestNumerator = 1e14;

/**
 * 증감률 (B-A)*100/A as a live formula that rounds exactly as the model did: 순증 from nothing, `-` from nothing to
 * nothing. Rounding is to whole numbers and before the division by 10, 100 …, because a half such as 12.5 is a
 * double and one such as 1.25 % need not be: so Excel, LibreOffice and IronCalc agree.
 */
export function rateCell(
  { previous, current }: Compared,
  rate: ChangeRate,
  { mode, digits }: RateRounding,
): PlannedCell {
  const expect = rateValue(rate);
  const power = 10 ** digits;
  if (Math.abs(current.figure - previous.figure) * 100 * power > largestNumerator) return expect;
  const quotient = `(${current.cell}-${previous.cell})*${100 * power}/${previous.cell}`;
  const rounded = mode === 'halfUp' ? `ROUND(${quotient},0)` : `TRUNC(${quotient})`;
  const whole = digits === 0 ? rounded : `${rounded}/${power}`;
  const fromNothing = `IF(${current.cell}=0,"-","순증")`;
  return { formula: `IF(${previous.cell}=0,${fromNothing},${whole})`, expect };
}

/** What the cell of a rate holds: a number of percent, 순증 or `-`. */
function rateValue(rate: ChangeRate): number | string {
  if (rate.kind === 'rate') return Number(decimalText(rate.value));
  return rate.kind === 'new' ? '순증' : '-';
}
