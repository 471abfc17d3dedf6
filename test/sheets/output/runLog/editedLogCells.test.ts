import { fingerprint } from '../../../../src/domain/record/fingerprint';
import type { RunRecord } from '../../../../src/domain/record/runRecord';
import { won } from '../../../../src/domain/money/won';
import type { RunLogRow } from '../../../../src/sheets/output/runLog/runLogRows';
import { editedLogCells, runLogRow, sealedContent } from '../../../../src/sheets/output/runLog/runLogRows';

/** Three runs, each sealed by the next. */
function threeRuns(): RunLogRow[] {
  const rows: RunLogRow[] = [];
  for (const number of [1, 2, 3]) {
    const above = rows.at(-1);
    const entry = {
      kind: 'final',
      time: `2020. 11. 2${number}. 14:00`,
      policy: '균등',
      settings: '전액배분',
      inputs: `sha256:${number}`,
      granted: won(3_000_000_000),
      leftover: won(0),
    } as const;
    rows.push(runLogRow(entry, number, above ? fingerprint(sealedContent(above)) : ''));
  }
  return rows;
}

const rows = threeRuns();
const record: Pick<RunRecord, 'lastRow'> = { lastRow: sealedContent(rows[2]!) };

/** The rows with one cell overtyped. */
function overtyped(row: number, column: number, value: string | number): RunLogRow[] {
  return rows.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells));
}

describe('배분기록, held against itself and the record', () => {
  test.each<[string, RunLogRow[], (string | null)[]]>([
    ['as it was written', rows, []],
    ['signed', overtyped(2, 8, '○○○'), []],
    ['an old total overtyped', overtyped(0, 6, 1), ['A4']],
    ['the last total overtyped', overtyped(2, 6, 1), ['G6']],
    ['the time of the last run overtyped', overtyped(2, 2, '2020. 11. 20. 9:00'), ['C6']],
    ['the settings of the last run overtyped', overtyped(2, 4, '절사'), ['E6']],
    ['the last kind overtyped', overtyped(2, 1, '시산'), ['B6']],
    ['a row taken out', rows.slice(1), [null]],
    ['a row added by hand', [...rows, ...rows.slice(2)], [null]],
  ])('%s', (_, found, cells) => {
    expect(editedLogCells(found, record)).toEqual(cells.map((cell) => ({ sheet: '배분기록', cell })));
  });
});
