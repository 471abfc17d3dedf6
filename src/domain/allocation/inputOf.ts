import type { ProgrammeYear } from '../programmeYear';
import { selectedProjects } from '../project';
import { scoreTable } from '../scoreTable';
import type { AllocationInput } from './allocation';

/** What the allocation needs of a programme year: the selected projects and their scores, policy and tiers. */
export function inputOf(year: ProgrammeYear): AllocationInput {
  return {
    projects: selectedProjects(year.projects),
    districts: year.districts.map(({ name }) => name),
    scores: scoreTable(year.scores),
    yearPolicy: year.settings.policy,
    tiers: year.tiers,
    manualGrants: year.manualGrants,
  };
}
