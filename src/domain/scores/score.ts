import type { Decimal } from '../money/decimal';
import { compareDecimal } from '../money/decimal';
import type { CellRef } from '../issues/issue';

/**
 * A district's score (점수) in one project: an exact decimal; `absent` (미참여) where the district
 * takes no part and is paid nothing; null (미제출) where the cell is empty, which blocks the run. 0 is a score.
 */
export type ScoreValue = Decimal | 'absent' | null;

/** One score as read. Scores by indicator (지표) are already summed: `at` is then the first of them. */
export interface Score {
  readonly district: string;
  /** 사업코드 */
  readonly project: string;
  readonly value: ScoreValue;
  readonly at: CellRef;
}

/** Every score of the year: district name → project code → score. */
export type ScoreTable = ReadonlyMap<string, ReadonlyMap<string, Score>>;

/** Whether a score reaches the target (달성): equal is enough, 79.999 is not 80. Absent or missing never does. */
export function isAchieved(value: ScoreValue, target: Decimal): value is Decimal {
  return value !== null && value !== 'absent' && compareDecimal(value, target) >= 0;
}

/** The scores by district and project. Of two for the same place the last stands: the reader reports the double. */
export function scoreTable(scores: Iterable<Score>): ScoreTable {
  const table = new Map<string, Map<string, Score>>();
  for (const score of scores) {
    const row = table.get(score.district) ?? new Map<string, Score>();
    row.set(score.project, score);
    table.set(score.district, row);
  }
  return table;
}
