import { apportion } from './allocation/apportion';
import type { SelectedProject } from './project';
import type { Won } from './won';

/** A project's budget (사업비) before and after a cut. */
export interface ScaledBudget {
  readonly project: SelectedProject;
  readonly before: Won;
  readonly after: Won;
}

/**
 * The projects' budgets cut in proportion so that they fit into `limit` (추경 감액), in whole units by largest
 * remainder, ties in sheet order; a tail of the limit below the unit stays unassigned. A proposal for a new run:
 * the committee decides amounts (ordinance art. 4②). Budgets that fit already are left as they are.
 */
export function scaledBudgets(projects: readonly SelectedProject[], limit: Won, unit: Won): ScaledBudget[] {
  const total = projects.reduce((sum, { budget }) => sum + BigInt(budget), 0n);
  if (total <= BigInt(limit)) {
    return projects.map((project) => ({ project, before: project.budget, after: project.budget }));
  }
  const weights = projects.map(({ budget }) => BigInt(budget));
  const { shares } = apportion({ weights, total: limit, unit, rule: 'exact' });
  return projects.map((project, i) => ({
    project,
    before: project.budget,
    after: shares[i]?.amount ?? project.budget,
  }));
}
