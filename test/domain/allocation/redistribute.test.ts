import { redistribute } from '../../../src/domain/allocation/redistribute';
import { storyInput } from '../../allocationStory';
import { won } from '../../../src/domain/money/won';

/** Projects with these budgets (won), in a unit of 1,000; the ones marked have achievers. */
function moves(
  budgets: readonly (readonly [number, 'achieved' | 'nobody'])[],
  rule: 'redistribute' | 'leave',
) {
  const [pattern] = storyInput('equal-cut').projects;
  const projects = budgets.map(([budget], i) => ({ ...pattern!, code: `P${i + 1}`, budget: won(budget) }));
  const hasAchiever = (code: string) => budgets[Number(code.slice(1)) - 1]?.[1] === 'achieved';
  const found = redistribute(projects, hasAchiever, rule, won(1_000));
  return projects.map(({ code }) => (found.get(code)?.movedIn ?? 0) - (found.get(code)?.movedOut ?? 0));
}

describe('재배분', () => {
  test.each<[string, Parameters<typeof moves>[0], number[]]>([
    [
      'in proportion to the budgets',
      [
        [600_000, 'achieved'],
        [400_000, 'achieved'],
        [200_000, 'nobody'],
      ],
      [120_000, 80_000, -200_000],
    ],
    // 1,000 units by 2:1 is 666.7 and 333.3.
    [
      'odd units to the larger remainder',
      [
        [2_000_000, 'achieved'],
        [1_000_000, 'achieved'],
        [1_000_000, 'nobody'],
      ],
      [667_000, 333_000, -1_000_000],
    ],
    [
      'a tie goes by sheet order',
      [
        [5_000, 'nobody'],
        [7_000, 'achieved'],
        [7_000, 'achieved'],
      ],
      [-5_000, 3_000, 2_000],
    ],
    [
      'what is below the unit stays, with the last that nobody achieved',
      [
        [1_500, 'nobody'],
        [7_000, 'achieved'],
        [1_700, 'nobody'],
      ],
      [-1_500, 3_000, -1_500],
    ],
    [
      'a tail larger than the last budget stays with the one before too',
      [
        [1_600, 'nobody'],
        [7_000, 'achieved'],
        [300, 'nobody'],
      ],
      [-1_000, 1_000, 0],
    ],
    [
      'nobody anywhere',
      [
        [1_000, 'nobody'],
        [2_000, 'nobody'],
      ],
      [0, 0],
    ],
    [
      'achievers only where there is no budget',
      [
        [0, 'achieved'],
        [2_000, 'nobody'],
      ],
      [0, 0],
    ],
  ])('%s', (_, budgets, expected) => {
    expect(moves(budgets, 'redistribute')).toEqual(expected);
  });

  test('nothing moves unless it was chosen', () => {
    expect(
      moves(
        [
          [600_000, 'achieved'],
          [200_000, 'nobody'],
        ],
        'leave',
      ),
    ).toEqual([0, 0]);
  });
});
