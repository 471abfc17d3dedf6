import { isClear } from '../issue';
import { isPoolPolicy } from '../policy';
import type { Result } from '../result';
import { failed } from '../result';
import { allocatePool } from './allocatePool';
import { allocateProjects } from './allocateProjects';
import type { Allocation, AllocationInput } from './allocation';
import { checkInput } from './checkInput';

/**
 * The allocation (배분) of a year: who gets what, by the policy that the committee chose, with every step.
 * The ordinance fixes no formula (art. 4②, 8①), so nothing here is chosen for the officer.
 *
 * Fails with all that prevents it: settings, tiers or typed amounts that contradict themselves, missing scores,
 * amounts that the budget cannot pay, or a project without achievers where 중단 was chosen.
 */
export function allocate(input: AllocationInput): Result<Allocation> {
  const problems = checkInput(input);
  if (!isClear(problems)) return failed(...problems);
  return isPoolPolicy(input.yearPolicy.kind)
    ? allocatePool(input, problems)
    : allocateProjects(input, problems);
}
