import type { Score, ScoreTable } from './score';

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
