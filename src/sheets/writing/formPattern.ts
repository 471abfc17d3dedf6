import type { Won } from '../../domain/money/won';
import { amountText } from '../../notation/amountText';
import type { NumberFormat } from '../model/sheetPlan';
import type { ShownUnit } from './shownUnit';

/** A number with its decimals, △ where it is negative, `0` where it is zero. */
export function deltaPattern(digits: number): NumberFormat {
  return digits === 0 ? 'rate' : { pattern: sections(`#,##0.${'0'.repeat(digits)}`, '') };
}

/**
 * An amount as the form prints it, `(x-) △1,234` or, with national money (국비), `(x500) 1,234`: the cell stays a
 * number, and the share stands in its format. Form, section 2.
 */
export function formAmountPattern(national: Won | null, unit: ShownUnit): NumberFormat {
  return formPattern('#,##0', national === null || national === 0 ? '-' : amountText(national, unit));
}

/** A rate as the form prints it, `(x-) △59`; `share` is the rate of the national share as text, `-` for none. */
export function formRatePattern(share: string, digits: number): NumberFormat {
  return formPattern(digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`, share);
}

function formPattern(number: string, share: string): NumberFormat {
  const prefix = `"(x${share}) "`;
  // The fourth section is for 순증 and `-`.
  return { pattern: `${sections(number, prefix)};${prefix}@` };
}

function sections(number: string, prefix: string): string {
  return `${prefix}${number};${prefix}△${number};${prefix}0`;
}
