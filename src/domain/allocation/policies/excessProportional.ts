import type { Decimal } from '../../decimal';
import { addDecimal, subtractDecimal } from '../../decimal';
import type { Policy } from '../../policy';
import type { SelectedProject } from '../../project';
import type { Recipient } from '../achievers';

/** What the excess is measured by: a contest has it, and so has the worksheet function GRANT. */
export interface ExcessBasis {
  readonly policy: Pick<Policy, 'scoreStep'>;
  readonly project: Pick<SelectedProject, 'target'>;
  /** Every score of the project, achieved or not. */
  readonly scores: readonly Decimal[];
}

/** 초과비례: score − target + one score step, so that who reaches the target exactly still weighs something. */
export function excessWeight({ score }: Recipient, contest: ExcessBasis): Decimal {
  return addDecimal(subtractDecimal(score, contest.project.target), scoreStep(contest));
}

/**
 * One score step (점수단위): as set; else 1 when all scores and the target of the project are whole, otherwise
 * the finest decimal place that they use (workbook.md, Allocation).
 */
export function scoreStep({ policy, project, scores }: ExcessBasis): Decimal {
  const finest = Math.max(project.target.scale, ...scores.map(({ scale }) => scale));
  return policy.scoreStep ?? { digits: 1n, scale: finest };
}
