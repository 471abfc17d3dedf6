import type { PriorSettlement } from '../domain/settlement/priorSettlement';
import { amountWithUnit } from './amountText';

/** Whose settlements these are, and how much: `중랑구 46,153천원, 강남구 △46,153천원`. */
export function settledText(rows: readonly Pick<PriorSettlement, 'district' | 'amount'>[]): string {
  return rows
    .map(({ district, amount }) => {
      const text = amountWithUnit(amount, amount % 1000 === 0 ? 'thousand' : 'won');
      return `${district} ${text}`;
    })
    .join(', ');
}
