import type { Decimal } from '../../../domain/decimal';
import { compareDecimal, decimal, decimalText, zeroDecimal } from '../../../domain/decimal';
import { issue } from '../../../domain/issue';
import type { Project } from '../../../domain/project';
import { isAchieved } from '../../../domain/score';
import { reportShownUnlikeStored } from '../../reading/shownValue';
import type { ScoreContext, ScoreEntry } from './scoreEntry';

/**
 * Checks one score of a selected project: there (E20), between 0 and 만점 (E18), and no finer than 점수자릿수 (W03),
 * which is an error where rounding would decide whether the target is reached: a person decides, not the program.
 */
export function checkScore(entry: ScoreEntry, project: Project, context: ScoreContext): void {
  const { district, value, isUnreadable, at } = entry;
  const place = { district, project: project.code };
  if (isUnreadable || value === 'absent') return;
  if (value === null) {
    context.report(issue('scoreMissing', at, place));
    return;
  }
  const max = project.maxScore;
  if (compareDecimal(value, zeroDecimal) < 0 || compareDecimal(value, max) > 0) {
    context.report(
      issue('scoreOutOfRange', at, { ...place, score: decimalText(value), max: decimalText(max) }),
    );
  }
  if (value.scale <= context.scoreDecimals) {
    reportShownUnlikeStored({ at, value: entry.stored, shown: entry.shown }, context);
    return;
  }
  const rounded = roundHalfUp(value, context.scoreDecimals);
  const decides = project.target && isAchieved(value, project.target) !== isAchieved(rounded, project.target);
  if (decides) {
    const shown = entry.shown?.trim() ?? fixedText(rounded, context.scoreDecimals);
    const seen = shown === decimalText(value) ? fixedText(rounded, context.scoreDecimals) : shown;
    context.report(issue('scoreDecimalsDecide', at, { shown: seen, stored: decimalText(value) }));
  } else {
    const params = { ...place, score: decimalText(value), digits: context.scoreDecimals };
    context.report(issue('scoreDecimals', at, params));
  }
}

/** Half away from zero, to a number of decimals. */
function roundHalfUp(value: Decimal, digits: number): Decimal {
  const divisor = 10n ** BigInt(value.scale - digits);
  const size = value.digits < 0n ? -value.digits : value.digits;
  const rounded = (size * 2n + divisor) / (divisor * 2n);
  return decimal(value.digits < 0n ? -rounded : rounded, digits);
}

/** With all its decimals: 80 to two is 80.00. */
function fixedText(value: Decimal, digits: number): string {
  const [whole = '', fraction = ''] = decimalText(value).split('.');
  return digits === 0 ? whole : `${whole}.${fraction.padEnd(digits, '0')}`;
}
