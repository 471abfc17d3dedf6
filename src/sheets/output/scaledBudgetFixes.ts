import type { Fix, Issue } from '../../domain/issues/issue';
import { issue, cellOf } from '../../domain/issues/issue';
import type { ScaledBudget } from '../../domain/money/decimal';
import type { Won } from '../../domain/money/won';
import type { CellValue, Grid } from '../model/grid';
import { valueAtPlace } from '../model/grid';

/**
 * The proposal to cut the projects' budgets (사업비) in proportion after a cut of the year's budget: one note a project,
 * with the repair of its cell in the unit that the cell is written in. A cell that holds a formula, or no number, gets
 * its amount with the unit written out.
 */
export function scaledBudgetFixes(scaled: readonly ScaledBudget[], grids: readonly Grid[]): Issue[] {
  return scaled
    .filter(({ before, after }) => before !== after)
    .map(({ project, before, after }) => {
      const at = cellOf(project.at, 'budget');
      const value = valueAtPlace(grids, at);
      const fix: Fix = {
        at,
        before: typeof value === 'boolean' ? String(value) : value,
        after: inUnitOf(value, before, after),
      };
      return issue('budgetScaled', at, { project: project.code, before, after }, fix);
    });
}

/** 천원, 만원, 백만원, 억원 and 원 (docs/workbook.md §1). */
const units = [1_000, 1, 10_000, 1_000_000, 100_000_000];

function inUnitOf(value: CellValue, before: Won, after: Won): number | string {
  const unit = units.find((one) => typeof value === 'number' && value * one === before);
  if (unit !== undefined && before !== 0) return after / unit;
  return after % 1000 === 0 ? `${after / 1000}천원` : `${after}원`;
}
