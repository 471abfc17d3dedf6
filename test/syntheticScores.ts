import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of test/fixtures/synthetic-scores.csv: a district and its invented scores in P1 to P5, as text. */
export interface SyntheticRow {
  readonly district: string;
  readonly scores: readonly string[];
}

/** The 25 districts in official order with the invented scores of docs/programme.md §7 (P1 to P5). */
export function syntheticScores(): SyntheticRow[] {
  const csv = readFileSync(join(__dirname, 'fixtures', 'synthetic-scores.csv'), 'utf8');
  return csv
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .filter(([code]) => /^\d{5}$/.test(code ?? ''))
    .map(([, district = '', ...rest]) => ({ district, scores: rest.slice(0, 5) }));
}
