import type { Share, Split } from '../../../domain/allocation/allocation';
import type { Decimal } from '../../../domain/money/decimal';
import { decimalNumber } from '../../writing/scoreCell';
import type { ShownUnit } from '../../writing/shownUnit';
import { shown } from '../../writing/shownUnit';

/** The cells of one line of 배분근거 that its amount is calculated from. */
export interface GrantBasisCells {
  readonly weight: string;
  readonly oddUnit: string;
  readonly divided: string;
  readonly totalWeight: string;
  readonly fixed: string;
  readonly achieved: string;
}

/** Spreadsheets calculate with 15 digits: beyond this a product is divided before it is multiplied. */
const largestProduct = 1e14;

/**
 * The formula that works a share out again from the cells beside it, without the add-in and in whole numbers:
 * divided × weight / total weight, cut to the unit, and the odd unit on top; a fixed amount, or price × projects
 * achieved, where the policy pays no weight.
 */
export function grantFormula(split: Split, share: Share, cells: GrantBasisCells, unit: ShownUnit): string {
  if (split.price !== null) return `${cells.fixed}*${cells.achieved}`;
  if (share.weight === null || share.bound !== null) return cells.fixed;
  const base = share.base === 0 ? '' : `${cells.fixed}+`;
  if (!split.totalWeight || split.totalWeight.digits === 0n) return `${base}${cells.oddUnit}`;
  return `${base}${weighted(split, share.weight, cells, unit)}+${cells.oddUnit}`;
}

function weighted(split: Split, shareWeight: Decimal, cells: GrantBasisCells, unit: ShownUnit): string {
  const power = 10 ** weightScale(split);
  const whole = (cell: string) => (power === 1 ? cell : `ROUND(${cell}*${power},0)`);
  const weight = whole(cells.weight);
  const step = shown(split.unit, unit);
  const [perUnit, times] =
    step === 1 ? [whole(cells.totalWeight), ''] : [`(${whole(cells.totalWeight)}*${step})`, `*${step}`];
  const product = shown(split.divided, unit) * decimalNumber(shareWeight) * power;
  if (product <= largestProduct) return `INT(${cells.divided}*${weight}/${perUnit})${times}`;
  // a·w ÷ W is q·w + r·w ÷ W where a = q·W + r: no product exceeds the sum of weights times one of them.
  const quotient = `INT(${cells.divided}/${perUnit})`;
  const rest = `(${cells.divided}-${quotient}*${perUnit})`;
  return `(${quotient}*${weight}+INT(${rest}*${weight}/${perUnit}))${times}`;
}

/** Decimals of the weights of a split: with them as powers of ten every weight is a whole number. */
export function weightScale({ shares, totalWeight }: Split): number {
  return Math.max(totalWeight?.scale ?? 0, ...shares.map(({ weight }) => weight?.scale ?? 0));
}
