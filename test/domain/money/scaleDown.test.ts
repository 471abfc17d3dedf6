import fc from 'fast-check';
import type { SelectedProject } from '../../../src/domain/projects/project';
import { selectedProjects } from '../../../src/domain/projects/project';
import { scaledBudgets } from '../../../src/domain/money/decimal';
import { won } from '../../../src/domain/money/won';
import { sampleProjects, thousand } from '../../programmeYear';

function projects(budgets: readonly number[]): SelectedProject[] {
  return selectedProjects(sampleProjects())
    .slice(0, budgets.length)
    .map((project, i) => ({ ...project, budget: thousand(budgets[i] ?? 0) }));
}

describe('project budgets after a cut', () => {
  it.each([
    {
      name: 'cut by a third',
      budgets: [600, 600, 600, 600, 600],
      limit: 2_000,
      after: [400, 400, 400, 400, 400],
    },
    {
      name: 'odd units in sheet order',
      budgets: [600, 600, 600, 600, 600],
      limit: 2_003,
      after: [401, 401, 401, 400, 400],
    },
    {
      name: 'weighted budgets',
      budgets: [900, 700, 600, 500, 300],
      limit: 1_500,
      after: [450, 350, 300, 250, 150],
    },
    { name: 'cut to nothing', budgets: [600, 400], limit: 0, after: [0, 0] },
    { name: 'they fit already', budgets: [600, 400], limit: 1_200, after: [600, 400] },
  ])('$name', ({ budgets, limit, after }) => {
    const scaled = scaledBudgets(projects(budgets), thousand(limit), thousand(1));
    expect(scaled.map((one) => one.after)).toEqual(after.map(thousand));
  });

  it('always sum to the limit and never exceed what they were', () => {
    const budgets = fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(budgets, fc.nat(10_000_000), (amounts, limit) => {
        const scaled = scaledBudgets(projects(amounts), thousand(limit), thousand(1));
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(scaled.reduce((sum, { after }) => sum + after, 0)).toBe(won(Math.min(total, limit) * 1000));
        expect(scaled.filter(({ before, after }) => after > before || after < 0)).toEqual([]);
      }),
    );
  });
});
