import type { Decimal } from '../../decimal';
import { addDecimal, subtractDecimal } from '../../decimal';
import type { Recipient } from '../achievers';
import type { Contest } from '../contest';

/** 초과비례: score − target + one score step, so that who reaches the target exactly still weighs something. */
export function excessWeight({ score }: Recipient, contest: Contest): Decimal {
  return addDecimal(subtractDecimal(score, contest.project.target), scoreStep(contest));
}

/**
 * One score step (점수단위): as set; else 1 when all scores and the target of the project are whole, otherwise
 * the finest decimal place that they use (workbook.md, Allocation).
 */
export function scoreStep({ policy, project, scores }: Contest): Decimal {
  const finest = Math.max(project.target.scale, ...scores.map(({ scale }) => scale));
  return policy.scoreStep ?? { digits: 1n, scale: finest };
}
