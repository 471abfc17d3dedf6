import type { Decimal } from '../../domain/money/decimal';
import { decimalText } from '../../domain/money/decimal';
import type { ScoreValue } from '../../domain/scores/score';
import type { PlannedValue } from '../model/sheetPlan';

/** What a score's cell holds: the number, 해당없음 for 미참여, `-` where none was handed in. */
export function scoreCell(value: ScoreValue): PlannedValue {
  if (value === 'absent') return '해당없음';
  return value === null ? '-' : decimalNumber(value);
}

/** A decimal of at most 15 digits as the number that shows the same digits. */
export function decimalNumber(value: Decimal): number {
  return Number(decimalText(value));
}
