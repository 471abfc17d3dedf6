import { decimal } from '../../../src/domain/money/decimal';
import { isAchieved, scoreTable } from '../../../src/domain/scores/score';

const at = { sheet: '자치구점수', cell: 'B2' };

describe('scores', () => {
  test.each([
    [decimal(80n), true],
    [decimal(800n, 1), true],
    [decimal(80_001n, 3), true],
    // 79.999 is shown as 80.0 and is not 80.
    [decimal(79_999n, 3), false],
    [decimal(0n), false],
    ['absent' as const, false],
    [null, false],
  ])('%o against a target of 80: %s', (value, expected) => {
    expect(isAchieved(value, decimal(80n))).toBe(expected);
  });

  test('are found by district and project; of two for one place the last stands', () => {
    const score = (district: string, project: string, value: bigint) => ({
      district,
      project,
      value: decimal(value),
      at,
    });
    const table = scoreTable([score('중구', 'P1', 1n), score('중구', 'P2', 2n), score('중구', 'P1', 3n)]);
    expect(table).toEqual(
      new Map([
        [
          '중구',
          new Map([
            ['P1', score('중구', 'P1', 3n)],
            ['P2', score('중구', 'P2', 2n)],
          ]),
        ],
      ]),
    );
  });
});
