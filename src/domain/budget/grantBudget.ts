import { grantLimit } from './grantLine';
import type { ProgrammeYear } from '../year/programmeYear';
import type { Project } from '../projects/project';
import { selectedProjects } from '../projects/project';
import type { Won } from '../money/won';
import { sumWonOrNull, wonOrNull, zeroWon } from '../money/won';

/**
 * What becomes of 교부재원, so that an auditor can add it up, all in 원:
 * 사업비 of the selected projects + 보류 + 미배정 = 교부재원, and of 사업비, 교부액 + 집행잔액.
 */
export interface GrantBudgetUse {
  /** 교부재원: what may be granted at most; null where nothing says it. */
  readonly grantBudget: Won | null;
  /** 사업비 of the selected projects, with what a correction after notice took from the rest of the year. */
  readonly budgets: Won;
  /** The projects on hold (보류) in sheet order: what the committee may still decide on. */
  readonly heldProjects: readonly Project[];
  /** 보류: their 사업비; none where it is not entered yet. It is no 집행잔액. */
  readonly held: Won;
  /** 미배정: given to no project; negative where the projects on hold ask for more than is left. Null as `grantBudget`. */
  readonly unassigned: Won | null;
}

/** What becomes of the year's 교부재원, of which the selected projects have `budgets` (default: their 사업비). */
export function grantBudgetUse(
  year: Pick<ProgrammeYear, 'settings' | 'budgetLines' | 'projects'>,
  budgets: Won = sumWonOrNull(selectedProjects(year.projects).map(({ budget }) => budget)) ?? zeroWon,
): GrantBudgetUse {
  const heldProjects = year.projects.filter(({ decision }) => decision === 'held');
  const held = sumWonOrNull(heldProjects.map(({ budget }) => budget ?? zeroWon)) ?? zeroWon;
  const grantBudget = grantLimit(year);
  const unassigned =
    grantBudget === null ? null : wonOrNull(BigInt(grantBudget) - BigInt(budgets) - BigInt(held));
  return { grantBudget, budgets, heldProjects, held, unassigned };
}

/** Whether 교부재원 is more than the 사업비 of the selected projects, so that papers must say where the rest is. */
export function hasOtherUse({ heldProjects, unassigned }: GrantBudgetUse): boolean {
  return heldProjects.length > 0 || (unassigned !== null && unassigned !== 0);
}
