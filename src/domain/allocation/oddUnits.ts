import { compareDecimal } from '../money/decimal';
import type { Fraction } from '../money/fraction';
import { compareFraction } from '../money/fraction';
import type { OddUnitOrder } from './policy';
import type { Recipient } from './achievers';
import type { OddUnit } from './allocation';
import type { Apportioned, ApportionedShare } from './apportion';
import { noShare } from './apportion';

/**
 * Says for each odd unit (끝수) why it came here: its remainder was larger than that of everybody who got none;
 * or it tied with one of them, and the higher score or the official order (직제순) decided.
 * `served` are the recipients in the order in which ties are served; the shares are in the same order.
 */
export function decideOddUnits(
  served: readonly Recipient[],
  parts: Apportioned,
  order: OddUnitOrder,
): OddUnit[] {
  const without = served.flatMap((recipient, i) => {
    const share = parts.shares[i] ?? noShare;
    return share.odd ? [] : [{ recipient, remainder: remainderOf(share) }];
  });
  // The first of the largest remainders that went away empty: whoever got a unit must have beaten this one.
  const beaten = without.reduce<(typeof without)[number] | null>(
    (best, next) => (best && compareFraction(next.remainder, best.remainder) <= 0 ? best : next),
    null,
  );
  return parts.oddUnits.flatMap((index) => {
    const recipient = served[index];
    if (!recipient) return [];
    const remainder = remainderOf(parts.shares[index] ?? noShare);
    const ties = beaten !== null && compareFraction(remainder, beaten.remainder) === 0;
    const decidedBy = ties ? tieRule(recipient, beaten.recipient, order) : 'remainder';
    return [{ district: recipient.district, remainder, decidedBy }];
  });
}

function tieRule(winner: Recipient, loser: Recipient, order: OddUnitOrder): OddUnit['decidedBy'] {
  return order === 'score' && compareDecimal(winner.score, loser.score) > 0 ? 'score' : 'official';
}

function remainderOf({ exact, cut }: ApportionedShare): Fraction {
  return {
    numerator: exact.numerator - BigInt(cut) * exact.denominator,
    denominator: exact.denominator,
  };
}
