import type { CellRef, Issue } from '../issue';
import { issue } from '../issue';
import type { Won } from '../won';

/**
 * A figure pasted in another unit is a thousand times the other; a cut or a rise in the same year moves the
 * ratio (7,400,000 against 3,000,000 pasted in 원 is 405 times), and no honest budget grows this much.
 */
const suspiciousTimes = 200;

/**
 * A suspicion (W30) where one year's amount is hundreds of times the other's, at the larger of the two:
 * 원 단위로 붙여넣으셨나요? Nothing is converted.
 */
export function amountJump(before: Won, after: Won, cells: { before: CellRef; after: CellRef }): Issue[] {
  if (before <= 0 || after <= 0) return [];
  if (after / before >= suspiciousTimes) {
    return [issue('amountJump', cells.after, { times: Math.round(after / before) })];
  }
  if (before / after >= suspiciousTimes) {
    return [
      issue('amountDrop', cells.before, { times: Math.round(before / after), later: cells.after.cell ?? '' }),
    ];
  }
  return [];
}
