import type { AllocationInput } from '../allocation/allocation';
import { isAchieved } from '../score';
import type { RecordedCorrection } from './workedIn';

/**
 * The input of the notified run: without the amounts typed by hand (수동배분) for districts that only a correction
 * after notice lets achieve. They are paid with the correction, not with the run.
 */
export function notifiedInput(
  input: AllocationInput,
  corrections: readonly RecordedCorrection[],
): AllocationInput {
  const alone = corrections.filter(({ workedIn }) => !workedIn);
  if (alone.length === 0 || input.manualGrants.length === 0) return input;
  return {
    ...input,
    manualGrants: input.manualGrants.filter(({ district, project }) => {
      const target = input.projects.find(({ code }) => code === project)?.target;
      const value = input.scores.get(district)?.get(project)?.value ?? null;
      const isCorrected = alone.some((one) => one.district === district && one.project === project);
      return !isCorrected || (target !== undefined && isAchieved(value, target));
    }),
  };
}
